import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyFolder, emptyFolder } from '../folders.js';
import { type Around, run, SAMPLE } from '../run.js';
import { read } from './json.js';

interface Entry {
  at: string;
  void?: string;
  as_of?: string;
  date?: string;
  period?: string;
}

interface Written {
  id: number;
  targets?: { readings?: Entry[] }[];
  reports?: Entry[];
  evidence?: Entry[];
  extensions?: Entry[];
  amendments?: Entry[];
  history?: Entry[];
}

interface Counted {
  entries: number;
  late: number;
  tasks: number[];
}

interface Sums {
  rollup: { completion: { count: number }; onSchedule: object; overdue: object; progress: number | null };
  behind: number;
}

interface Since {
  base: string;
  before: Sums;
  now: Sums;
  worse: { id: number }[];
  tasks: Record<string, number[]>;
  recorded: Counted & { kinds: Record<string, Counted> };
  groups: { key: string; before: object; now: object }[] | null;
}

const status = (typed: string, around: Around = {}) =>
  run(['status', ...typed.split(' ').filter(Boolean)], { cwd: SAMPLE, ...around });
const sinceOf = async (typed: string) => read<{ since: Since | null }>(await status(`${typed} --json`)).since;
const totalOf = async (asOf: string) => read<{ total: Sums['rollup'] }>(await status(`--as-of ${asOf} --json`)).total;

/** The files of the tasks, read by another reader than the program's. */
const written = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^\d.*\.yaml$/.test(name))
  .map((name) => parse(readFileSync(join(SAMPLE, name), 'utf8')) as Written);

const ENDS: Readonly<Record<string, string>> = { H1: '06-30', Q1: '03-31', Q2: '06-30', Q3: '09-30' };

/** The last day of a period, or of an entry's own day. All instants of the sample are written in China's time. */
function ownDay({ at, as_of, date, period }: Entry): string {
  const recorded = at.slice(0, 10);
  if (period === undefined) return as_of ?? date ?? recorded;
  const [year, part] = period.split('-');
  const month = /^\d\d$/.test(part ?? '');
  const end = month
    ? new Date(Date.UTC(Number(year), Number(part), 0)).toISOString().slice(0, 10)
    : `${year}-${part === undefined ? '12-31' : ENDS[part]}`;
  return end < recorded ? end : recorded;
}

function counted(base: string, asOf: string): Record<string, Counted> {
  const all = written.flatMap((task) => {
    const lists: [string, Entry[]][] = [
      ['reading', (task.targets ?? []).flatMap(({ readings }) => readings ?? [])],
      ['report', task.reports ?? []],
      ['evidence', task.evidence ?? []],
      ['extension', task.extensions ?? []],
      ['amendment', task.amendments ?? []],
      ['change', task.history ?? []],
    ];
    return lists.flatMap(([kind, entries]) =>
      entries
        .filter(({ at }) => at.slice(0, 10) > base && at.slice(0, 10) <= asOf)
        .map((entry) => ({
          task: task.id,
          kind: entry.void === undefined ? kind : 'void',
          isLate: entry.void === undefined && ownDay(entry) <= base,
        })),
    );
  });
  const kinds = ['reading', 'report', 'change', 'evidence', 'extension', 'amendment', 'void'];
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = all.filter((one) => one.kind === kind);
      const tasks = [...new Set(own.map(({ task }) => task))].sort((a, b) => a - b);
      return [kind, { entries: own.length, late: own.filter(({ isLate }) => isLate).length, tasks }];
    }),
  );
}

describe('plan status --since', () => {
  it.each([
    ['2020-10-31', '2020-11-30'],
    ['2020-04-28', '2020-04-29'],
    ['2020-06-30', '2020-09-30'],
    ['2019-12-31', '2020-11-30'],
  ])('counts from %s to %s what the files say, and compares two days', async (base, asOf) => {
    const since = await sinceOf(`--since ${base} --as-of ${asOf}`);
    const kinds = counted(base, asOf);
    expect(since?.recorded.kinds).toEqual(kinds);
    expect(since?.recorded.entries).toBe(Object.values(kinds).reduce((sum, { entries }) => sum + entries, 0));
    expect([since?.before.rollup, since?.now.rollup]).toEqual([await totalOf(base), await totalOf(asOf)]);
  });

  it('answers first, then shows what turned worse and better, and what was recorded', async () => {
    const { code, out, err } = await status('--since 上月 --as-of 2020-11-30');
    expect([code, err]).toEqual([0, '--since 的“上月”，按 2020-10-31 计\n']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^2020-11-30 比 2020-10-31：办结 17→19（\+2），达到序时进度 24\/29→25\/31（\+1），/);
    expect(lines[2]).toBe('转差 3 项，转好 40 项');
    expect(lines[4]).toMatch(/^转差 {4}53 {2}黄->红 目标逾期/);
    expect(out).toContain('其后登记 148 条：进度数据 84、报送 49、状态 10、佐证 4、调整 1；其中补记 121 条');
  });

  it('is whole in a pipe, and with --all', async () => {
    for (const typed of ['', ' --all']) {
      const { out } = await status(`--since 2020-10-31 --as-of 2020-11-30${typed}`);
      expect(out.match(/^转[好差] {2}/gm)).toHaveLength(43);
    }
  });

  it('takes sections, groups and markdown; without --since the key is null', async () => {
    const since = await sinceOf('五 --since 2020-10-31 --as-of 2020-11-30 --by lead');
    expect(since?.groups?.map(({ key }) => key)).toEqual(['preschool-office']);
    expect((await status('--since 30d --as-of 2020-11-30 -f markdown')).out).toContain('| 转差 |');
    expect(await sinceOf('--as-of 2020-11-30')).toBeNull();
  });

  it.each([
    '--since 2020-11-30',
    '--since 12月',
    '--since 0d',
    '--since 很久',
    '--since 上月 --by county',
  ])('is wrong usage: %s', async (typed) => {
    expect(await status(`${typed} --as-of 2020-11-30`)).toMatchObject({ code: 2, out: '' });
  });

  it('names git only where the plan is under git', async () => {
    const copy = join(emptyFolder(), 'plan');
    copyFolder(SAMPLE, copy);
    const { code, out } = await status('--since 上月 --as-of 2020-11-30', { cwd: copy });
    expect(code).toBe(0);
    expect(out).toMatch(/只看登记的内容；.*看不出来\n$/);
  });
});
