import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatePlan } from './bench/generate.mjs';
import { pathologicalTexts } from './bench/pathological.mjs';
import { emptyFolder } from './folders.js';
import { run } from './run.js';

/** How many findings of one rule are told of one file. */
const MOST = 100;
const FILE = '07-section-7/007-task-7.yaml';

let cwd: string;

beforeAll(() => {
  cwd = emptyFolder();
  generatePlan(cwd, 13);
});

const BY = ['--by', '张三', '--dry-run'];

/** Runs a command; that it ends at all is what is held here. */
async function ends(argv: readonly string[]): Promise<string> {
  const { code, out, err } = await run(argv, { cwd, width: 80 });
  expect([0, 1, 2, 3]).toContain(code);
  expect(err).not.toMatch(/^\s+at |RangeError|heap|undefined/m);
  return out;
}

/** How often each rule is found in each file. */
function timesOf(json: string): number[] {
  const { findings } = JSON.parse(json) as { findings: { rule: string; variant: string | null; file: string }[] };
  const times = new Map<string, number>();
  for (const { rule, variant, file } of findings) {
    const kind = `${file} ${rule} ${rule === 'shape' || rule === 'syntax' ? variant : ''}`;
    times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  return [...times.values()];
}

describe('texts that are made to take long', () => {
  it.each(pathologicalTexts(12_000).map(({ name, text }) => ({ name, text })))('$name', async ({ text }) => {
    writeFileSync(join(cwd, FILE), text);
    expect(Math.max(0, ...timesOf(await ends(['lint', '--strict', '--json'])))).toBeLessThanOrEqual(MOST);
    await ends(['lint', '--fix', '--dry-run', FILE]);
    await ends(['show', '7']);
    await ends(['record', '7', 'target-1', '12', ...BY]);
  });

  // Of a size at which they took minutes.
  const large = new Map<string, string | Buffer>();
  beforeAll(() => {
    for (const { name, text } of pathologicalTexts(300_000)) large.set(name, text);
  });

  it.each([
    'spaces in a value',
    'unknown keys',
    'anchors',
    'targets',
    'targets without an id',
    'responsible units',
    'colons',
    'readings that are wrong',
    'wrong escapes',
    'spaces and digits in comments',
  ])('%s, larger', async (name) => {
    writeFileSync(join(cwd, FILE), large.get(name) ?? '');
    expect(Math.max(0, ...timesOf(await ends(['lint', '--json'])))).toBeLessThanOrEqual(MOST);
    await ends(['lint', '--fix', '--dry-run', FILE]);
    await ends(['show', '7']);
  }, 300_000);
});
