import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { generatePlan } from './bench/generate.mjs';
import { pathologicalTexts } from './bench/pathological.mjs';
import { emptyFolder } from './folders.js';
import { run } from './run.js';

/** How many findings of one rule are told of one file. */
const MOST = 100;
const FILE = '07-section-7/007-task-7.yaml';
const WORST = [
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
];

/** A plan in which one file is to be such a text. */
export function planAround(): string {
  const cwd = emptyFolder();
  generatePlan(cwd, 13);
  return cwd;
}

const BY = ['--by', '张三', '--dry-run'];

/** Runs a command; that it ends at all is what is held here. */
async function ends(cwd: string, argv: readonly string[]): Promise<string> {
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

/** Writes a text as a task of a plan, and asserts that the commands that meet it end, and tell no more than can be read. */
export async function expectEnds(cwd: string, text: string | Buffer): Promise<void> {
  writeFileSync(join(cwd, FILE), text);
  expect(Math.max(0, ...timesOf(await ends(cwd, ['lint', '--strict', '--json'])))).toBeLessThanOrEqual(MOST);
  await ends(cwd, ['lint', '--fix', '--dry-run', FILE]);
  await ends(cwd, ['show', '7']);
  await ends(cwd, ['record', '7', 'target-1', '12', ...BY]);
}

/** Those of the texts that took minutes once, each of about so many bytes. */
export function worstTexts(size: number): { name: string; text: string | Buffer }[] {
  const texts = pathologicalTexts(size).filter(({ name }) => WORST.includes(name));
  expect(texts).toHaveLength(WORST.length);
  return texts;
}
