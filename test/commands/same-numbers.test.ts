import { describe, expect, it } from 'vitest';
import { percent } from '../../src/render/terminal/number.js';
import { run } from '../run.js';
import { ask } from './json.js';

interface Sums {
  tasks: number;
  targets: { met: number; total: number };
  overdue: { tasks: number; targets: number };
  byLight: Record<string, number>;
  lightReasonTasks: number;
  progress: number | null;
  coverage: { count: number; of: number };
}

interface Row {
  id: number;
  due: string;
  progress: number | null;
  coverage: { count: number; of: number };
  expected: number;
  gap: number | null;
  targets: { met: number; total: number };
}

interface Due {
  kind: string;
  state: string | null;
  days: number;
  task: number;
}

interface Targets {
  tasks: {
    progress: number | null;
    expected: number;
    coverage: { count: number; of: number };
    gap: number | null;
    gapOf: { progress: number; expected: number } | null;
    targets: { value: unknown; met: boolean }[];
  }[];
}

/** A command's lines for people, in Chinese. */
async function lines(typed: string): Promise<string[]> {
  return (await run(typed.split(' '))).out.split('\n');
}

/** The numbers of a line, as they are written. */
const numbersIn = (line: string | undefined) => line?.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
const shown = (share: number) => Number(percent(share).replace('%', ''));

describe('a screen and its JSON say the same numbers', () => {
  it('of plan status: each row and the total', async () => {
    const [screen, json] = [await lines('status'), await ask<{ groups: Sums[]; total: Sums }>('status')];
    const rows = [...json.groups, json.total];
    const drawn = screen.filter((line) => / \d+\/\d+ .*%/.test(line)).slice(-rows.length);
    expect(drawn).toHaveLength(6);
    for (const [index, { tasks, targets, overdue, progress, coverage, lightReasonTasks }] of rows.entries()) {
      const told = numbersIn(drawn[index]);
      expect(told[0]).toBe(tasks);
      expect(told.slice(-8)).toEqual([
        overdue.tasks,
        overdue.targets,
        targets.met,
        targets.total,
        lightReasonTasks,
        shown(progress ?? Number.NaN),
        coverage.count,
        coverage.of,
      ]);
    }
    const { red, yellow, green, gray } = json.total.byLight;
    expect(numbersIn(screen.find((line) => line.startsWith('红 '))).slice(0, 4)).toEqual([red, yellow, green, gray]);
  });

  it('of plan overdue: the counts, and the days of each row', async () => {
    const screen = await lines('overdue --within 30d');
    const { overdue, soon } = await ask<{ overdue: Due[]; soon: Due[] }>('overdue --within 30d');
    const open = overdue.filter(({ state }) => state !== 'met_late');
    const of = (isSuch: (row: Due) => boolean) => open.filter(isSuch).length;
    expect(numbersIn(screen[0]).slice(3)).toEqual([
      of(({ kind }) => kind === 'task'),
      of(({ kind }) => kind === 'target'),
      of(({ state }) => state === 'unmet'),
      of(({ state }) => state === 'no_data'),
      ...[of(({ state }) => state === 'partial')].filter((count) => count > 0),
      of(({ kind }) => kind === 'milestone'),
      ...numbersIn('2020-12-30'),
      soon.length,
      ...['task', 'target', 'milestone', 'recheck'].map((kind) => soon.filter((row) => row.kind === kind).length),
    ]);
    // By task, the worst or the next first; the task itself above what else of it is listed.
    const grouped = (rows: Due[]) =>
      [...new Set(rows.map(({ task }) => task))].flatMap((id) => {
        const own = rows.filter(({ task }) => task === id);
        return [...own.filter(({ kind }) => kind === 'task'), ...own.filter(({ kind }) => kind !== 'task')];
      });
    // The number of the task takes four columns, the days eight; a task that is only a heading has none.
    const days = screen.flatMap((line) => /^[ \d]{4} {2}([ \d]{8}) {2}\S/.exec(line)?.[1]?.trim() || []);
    expect(days.map(Number)).toEqual([...grouped(overdue), ...grouped(soon)].map((row) => row.days));
  });

  it('of plan list: each row', async () => {
    const [screen, { tasks }] = [await lines('list'), await ask<{ tasks: Row[] }>('list')];
    const drawn = screen.filter((line) => /^ *\d+ .* \d+\/\d+ /.test(line));
    expect(drawn).toHaveLength(tasks.length);
    for (const [index, { id, due, targets, progress, coverage }] of tasks.entries()) {
      const line = drawn[index] ?? '';
      const [before, after] = line.split(due);
      expect(numbersIn(before)[0]).toBe(id);
      const numbers = progress === null ? [] : [shown(progress), coverage.count, coverage.of];
      expect(numbersIn(after).slice(0, 2 + numbers.length)).toEqual([targets.met, targets.total, ...numbers]);
    }
  });

  it('of plan show: progress, expected, gap and value', async () => {
    const { tasks } = await ask<Targets>('show 4');
    const [task] = tasks;
    const screen = await lines('show 4');
    const told = numbersIn(screen.find((line) => line.startsWith('进度')));
    expect(told).toEqual([
      shown(task?.progress ?? Number.NaN),
      shown(task?.expected ?? Number.NaN),
      task?.coverage.of,
      task?.coverage.count,
      shown(task?.gapOf?.progress ?? Number.NaN),
      shown(task?.gapOf?.expected ?? Number.NaN),
      Math.abs(task?.gap ?? Number.NaN),
    ]);
    expect(screen.join('\n')).toContain(`${task?.targets[0]?.value} 所`);
  });

  it('of plan find and plan log: how many', async () => {
    const { hits } = await ask<{ hits: { task: number }[] }>('find 幼儿园');
    const [found] = await lines('find 幼儿园');
    expect(numbersIn(found)).toEqual([new Set(hits.map(({ task }) => task)).size]);
    const { events, of } = await ask<{ events: unknown[]; of: number }>('log --limit 3');
    const [recorded] = await lines('log --limit 3');
    expect(numbersIn(recorded)).toEqual([events.length, of]);
  });
});
