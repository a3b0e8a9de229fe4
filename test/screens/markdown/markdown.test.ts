import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LIVED_IN, run, SAMPLE } from '../../run.js';
import { expectGolden, expectNoOtherGolden, LANGUAGES } from '../screen.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Answers as documents: the name of the golden file, what is typed, and the plan. */
const ANSWERS = {
  status: { typed: 'status', cwd: LIVED_IN },
  'status-chart': { typed: 'status --chart', cwd: LIVED_IN },
  overdue: { typed: 'overdue --within 30d', cwd: LIVED_IN },
  list: { typed: 'list --section 2', cwd: LIVED_IN },
  show: { typed: 'show 28', cwd: SAMPLE },
  'show-milestones': { typed: 'show 25', cwd: SAMPLE },
  'show-county': { typed: 'show 28 --by county', cwd: SAMPLE },
} as const;

describe.each(Object.entries(ANSWERS))('the document of %s', (name, { typed, cwd }) => {
  it.each(LANGUAGES)('is what its golden file holds, in %s, and the same on a terminal', async (language) => {
    const argv = [...typed.split(' '), '-f', 'markdown', '--lang', language];
    const { code, out, err } = await run(argv, { cwd });
    expect([code, err]).toEqual([0, '']);
    expectGolden(`${FOLDER}${name}.${language}.txt`, out);
    expect((await run(argv, { cwd, width: 60, vars: { LANG: 'zh_CN.UTF-8' } })).out).toBe(out);
    expectTables(out);
  });
});

/** Every table has a head, a rule and rows with as many cells, and an empty line around it. */
function expectTables(text: string): void {
  for (const block of text.split('\n\n').filter((one) => one.startsWith('|'))) {
    const counts = block
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(counts).size, block).toBe(1);
    expect(block.split('\n')[1]).toMatch(/^\|(?: -{3}:? \|)+$/);
  }
}

it('has no golden file of a removed answer', () => {
  expectNoOtherGolden(FOLDER, Object.keys(ANSWERS));
});
