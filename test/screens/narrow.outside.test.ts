import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { BROKEN, copyOfPlan } from '../copy.js';
import { run } from '../run.js';

/** Everything that is drawn on a terminal: screens, findings, refusals, help. */
const TYPED = [
  'status',
  'overdue --within 30d',
  'status --by county',
  'status --since 2020-10-31',
  'status --chart',
  'status --chart --by county',
  'behind',
  'missing',
  'remind',
  'bulletin',
  'bulletin --short',
  'overdue --month 2020-12',
  'diff --since 2020-10-31',
  'list',
  'show 16',
  'show 1 --by county',
  'find 幼儿园',
  'log --limit 5',
  'lint --strict',
  'lint --fix --dry-run',
  'rules syntax',
  'doctor',
  'set 2 completed --by 张三 --dry-run',
  'record 1 6 --by 张三 --on 2020-11-30 --dry-run',
  'report 2 --progress x --by 张三 --dry-run',
  'extend 2 2021-03-31 -m x --approver 李四 --by 张三 --dry-run',
  'undo 1 --by 张三 --dry-run',
  'nonsense',
  '--help',
  'set --help',
];
const WIDTHS = [...Array.from({ length: 21 }, (_, width) => width), 1e9, Number.NaN, Number.POSITIVE_INFINITY, -3];

let cwd: string;

beforeAll(() => {
  cwd = copyOfPlan(BROKEN);
  // A few tasks, broken ones among them, draw all that many would.
  for (const file of readdirSync(cwd, { recursive: true, encoding: 'utf8' })) {
    if (/\/\d{3}-.*\.yaml$/.test(file) && !/\/(001|002|003|016|024)-/.test(file) && !(file in BROKEN))
      rmSync(join(cwd, file));
  }
});

// An endless loop would show as a test that does not end.
it.each(TYPED)('comes to an end however narrow the terminal is: %s', async (typed) => {
  for (const [index, width] of WIDTHS.entries()) {
    const language = index % 2 === 0 ? 'zh-CN' : 'en';
    for (const lang of width > 0 && width < 13 ? ['zh-CN', 'en'] : [language]) {
      const { code, out, err } = await run([...typed.split(' '), '--lang', lang], { cwd, width, rows: index });
      expect([0, 1, 2, 3]).toContain(code);
      expect(`${out}${err}`).not.toMatch(/undefined|NaN|\[object/);
      expect(`${out}${err}`.length).toBeLessThan(400_000);
    }
  }
});
