import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Ran } from '../../run.js';

/** Asserts that a command is refused with these words, and that plan.yaml stays to the byte. */
export async function expectRefused(cwd: string, code: number, said: string, act: () => Promise<Ran>): Promise<void> {
  const before = readFileSync(join(cwd, 'plan.yaml'));
  const ran = await act();
  const err = expect.stringContaining(said);
  expect({ ...ran, err: ran.err.replaceAll('\n', '') }).toMatchObject({ code, out: '', err });
  expect(readFileSync(join(cwd, 'plan.yaml'))).toEqual(before);
}
