import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commitAll, edit, repositoryOf, within } from '../changed-plan.js';
import { emptyFolder } from '../folders.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';
import type { Repository } from '../store/git/repository.js';
import { judgedIn } from './judged.js';
import { tablesIn } from './paper-tables.js';
import { dayOf, type Entry, type Records, recordsIn } from './records.js';
import { percent } from './sums.js';
import { figuresOf } from './whole.js';

const LAST = '2020-10-31';

async function at(made: Repository, day: string, typed: string): Promise<string> {
  const { code, out, err } = await run(typed.split(' '), { ...within(made), now: `${day}T09:00:00+08:00` });
  expect({ typed, code, err }).toEqual({ typed, code: 0, err: '' });
  return out;
}

/** The figures of a day as they are printed. */
function printedOn(folder: string, day: string): string[] {
  const records = recordsIn(folder);
  return figuresOf(records, judgedIn(records, day), day).map(({ count, of, progress }) =>
    count === null ? percent(progress) : of === null ? `${count}` : `${count}/${of}`,
  );
}

const heavier = (text: string) => text.replace('weight: 3', 'weight: 9');

/** All entries of a plan under names of their own. */
function entriesOf({ tasks }: Records): Map<string, Entry> {
  const all = tasks.flatMap((task) => {
    const { reports = [], evidence = [], extensions = [], amendments = [], history = [] } = task;
    const lists = { reports, evidence, extensions, amendments, history };
    const readings = (task.targets ?? []).map(({ id, readings = [] }) => [id, readings] as const);
    return [...Object.entries(lists), ...readings].flatMap(([list, entries]) =>
      entries.map((entry) => [`${task.id} ${list} ${JSON.stringify(entry)}`, entry] as const),
    );
  });
  return new Map(all);
}

/** How many entries about the time until a day were added, and how many of the others taken back. */
function workSince(before: string, after: string): { late: number; voided: number } {
  const [then, now] = [entriesOf(recordsIn(before)), entriesOf(recordsIn(after))];
  const added = [...now].filter(([key]) => !then.has(key)).map(([, entry]) => entry);
  const voids = added.filter((one) => one.void !== undefined);
  const late = added.filter((one) => one.void === undefined && dayOf(one) <= LAST);
  const isOf = (entry: Entry, { void: at, of }: Entry) => entry.at === at && entry.by === of;
  return {
    late: late.filter((one) => !voids.some((other) => isOf(one, other))).length,
    voided: voids.filter((one) => [...then.values()].some((entry) => isOf(entry, one) && dayOf(entry) <= LAST)).length,
  };
}

describe.each<[string, string, string[]]>([
  ['nothing', LIVED_IN, []],
  ['a late value', LIVED_IN, ['record 20 1800 --on 2020-10-31 --confirm']],
  [
    'a late value that is too small to be seen in any figure',
    LIVED_IN,
    ['record 2 places 1060 --on 2020-10-31 --confirm'],
  ],
  ['what is about November', LIVED_IN, ['record 20 1800 --on 2020-11-20 --confirm']],
  [
    'late values, a void, a late report, and a status of an earlier day',
    SAMPLE,
    [
      'record 44 towns 9 --on 2020-10-31 --confirm',
      'record 28 26 --on 2020-11-20 --confirm',
      'undo 44 --entry 4 -m 填错',
      'report 10 --period 2020-09 --progress 已检查',
      'set 6 suspended --on 2020-10-15 -m 等待批复 --approver 李明',
    ],
  ],
  ['a weight that is changed by hand', LIVED_IN, ['HAND']],
  ['a void of what was about November', SAMPLE, ['undo 28 -m 填错', 'record 44 towns 9 --on 2020-10-31 --confirm']],
  [
    'a late value that is taken back, and a void',
    SAMPLE,
    ['record 44 towns 9 --on 2020-10-31 --confirm', 'COMMIT', 'undo 44 -m 填错', 'undo 34 -m 填错'],
  ],
  ['a late report that takes a task off the list', SAMPLE, ['report 31 --period 2020-09 --progress 已检查']],
])('the bulletin of November after that of October was published and then %s', (_what, plan, commands) => {
  it('has a footnote for each figure that is printed otherwise, and for no other', async () => {
    const made = repositoryOf(plan, '2020-11-03T09:00:00+08:00');
    const first = emptyFolder();
    cpSync(made.git.dir, first, { recursive: true });
    const october = await at(made, '2020-11-03', 'bulletin --period 2020-10 --record --by 王五');
    expect(october).toContain('已登记');
    const before = await at(made, '2020-11-03', 'bulletin --period 2020-10 -f markdown');
    const published = (tablesIn(before)['主要指标与上期比较'] ?? []).map(([, , now]) => String(now));
    expect(published).toEqual(printedOn(first, LAST));
    commitAll(made, 'published', '2020-11-03T10:00:00+08:00');
    for (const typed of commands) {
      if (typed === 'COMMIT') commitAll(made, 'between', '2020-11-24T10:00:00+08:00');
      else if (typed === 'HAND') edit(made, { '01-preschool/001-public-kindergartens.yaml': heavier });
      else await at(made, '2020-11-25', `${typed} --by 张三`);
    }
    commitAll(made, 'late', '2020-11-25T10:00:00+08:00');
    const out = await at(made, '2020-11-30', 'bulletin --period 2020-11 -f markdown');
    const now = printedOn(made.git.dir, LAST);
    const { late, voided } = workSince(first, made.git.dir);
    const work = [late > 0 ? `补报${late}条` : '', voided > 0 ? `撤销${voided}条` : '']
      .filter((one) => one !== '')
      .join('、');
    const why = work === '' ? '此后台账另有更改' : `此后${work}`;
    const rows = tablesIn(out)['主要指标与上期比较'] ?? [];
    const expected = now.map((value, index) => {
      const was = String(published[index]);
      return was === value ? value : `${value} 10月通报时为${was}，${why}，现为${value}。`;
    });
    const noteOf = (mark: string) =>
      out
        .split('\n')
        .find((line) => line.startsWith(`${mark}: `))
        ?.slice(mark.length + 2);
    const read = rows.map(([, cell = '']) => cell.replace(/\[\^\d+\]$/, (mark) => ` ${noteOf(mark)}`));
    expect(read).toEqual(expected);
  });
});
