import { type Around, type Ran, run } from '../run.js';

/** What every command prints with `--json`. */
export interface Answer {
  schemaVersion: number;
  kind: string;
  asOf: string | null;
  leftOut: { rule: string; file: string; line: number; column: number }[];
}

/** What a run printed, as the JSON of a command. */
export function read<T>({ out }: Ran): Answer & T {
  return JSON.parse(out) as Answer & T;
}

/** Runs a command with `--json` and reads what it prints. */
export async function ask<T>(typed: string, around: Around = {}): Promise<Answer & T> {
  return read<T>(await run([...typed.split(' '), '--json'], around));
}
