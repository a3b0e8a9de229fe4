import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LIVED_IN, run, SAMPLE } from '../run.js';

const REAL = fileURLToPath(new URL('../../plan', import.meta.url));

it.each([
  ['the real plan', REAL],
  ['the sample', SAMPLE],
  ['the plan of the tests', LIVED_IN],
])('plan status is one screen of 24 lines with the prompt: %s', async (_name, cwd) => {
  for (const typed of [
    'status',
    'status --chart',
    'status --chart --by lead',
    'status --by leader',
    'status --by county',
    'status --by org',
    'status --by lead',
  ]) {
    const { code, out } = await run([...typed.split(' '), '--as-of', '2020-11-30'], { cwd, width: 80, rows: 24 });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').length, typed).toBeLessThanOrEqual(23);
  }
});
