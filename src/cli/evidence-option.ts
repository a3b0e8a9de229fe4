import type { NewEvidence } from '../core/change/evidence.js';
import { paths } from './candidates.js';
import { valuesOption } from './option.js';
import { evidence } from './parser.js';

/** `--evidence`, which may be repeated. */
export function evidenceOption(about: string) {
  return { evidence: valuesOption('--evidence <path|url>', about, evidence, paths) };
}

/** Evidence as it would be typed again. */
export function evidenceWords(typed: readonly NewEvidence[] | undefined): string[] {
  return (typed ?? []).map(({ path, url }) => path ?? url ?? '');
}
