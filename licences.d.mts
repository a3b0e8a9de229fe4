import type { Metafile } from 'esbuild';

export function writeLicences(
  metafiles: readonly Pick<Metafile, 'outputs'>[],
  file: string,
  more?: readonly string[],
): void;
