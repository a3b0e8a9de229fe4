import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/core/date.js';
import { recordedSince } from '../../../src/core/since/recorded.js';
import { recordedBy } from '../../../src/core/since/recorded-by.js';
import { rollup } from '../../../src/core/standing/rollup.js';
import { standingOf } from '../../../src/core/standing/standing.js';
import { sinceView } from '../../../src/core/view/since-view.js';
import { loadPlan } from '../../../src/store/read/load.js';
import { DISK, SAMPLE } from '../../run.js';

const { plan: read, tasks } = loadPlan(DISK, SAMPLE);
const plan =
  read?.plan ??
  (() => {
    throw new Error('the sample has no plan');
  })();
const standings = (day: CivilDate) => tasks.map(({ task, section }) => standingOf(task, section, plan, day));
const RANK: Readonly<Record<string, number>> = { red: 0, yellow: 1, green: 2 };

describe.each([
  ['2020-10-31', '2020-11-30'],
  ['2020-09-30', '2020-11-30'],
  ['2020-03-31', '2020-06-30'],
  ['2019-12-31', '2020-11-30'],
  ['2020-11-29', '2020-11-30'],
])('from %s to %s', (base, asOf) => {
  const [then, now] = [standings(base), standings(asOf)];
  const view = sinceView(plan, now, base, asOf, 'section');

  it('has the sums of both days, also of each section', () => {
    expect([view.before.rollup, view.now.rollup]).toEqual([rollup(then, base), rollup(now, asOf)]);
    for (const { section, before, now: today } of view.groups ?? []) {
      const of = (all: typeof now) => all.filter((one) => one.section === section);
      expect([before, today]).toEqual([rollup(of(then), base), rollup(of(now), asOf)]);
    }
  });

  it('has each task whose light is better or worse, and each target that is met or is not', () => {
    const turned = (sign: number) =>
      now.flatMap(({ task, light }, index) => {
        const [was, is] = [RANK[then[index]?.light ?? ''], RANK[light]];
        return was !== undefined && is !== undefined && Math.sign(is - was) === sign ? [task.id] : [];
      });
    const sorted = (rows: readonly { id: number }[]) => rows.map(({ id }) => id).sort((a, b) => a - b);
    expect([sorted(view.worse), sorted(view.better)]).toEqual([turned(-1), turned(1)]);
    const met = (all: typeof now) =>
      new Set(
        all.flatMap(({ task, targets }) => targets.flatMap((one) => (one.met ? [`${task.id}/${one.target.id}`] : []))),
      );
    const [was, is] = [met(then), met(now)];
    const names = (list: typeof view.met) => list.map(({ task, id }) => `${task}/${id}`).sort();
    expect(names(view.met)).toEqual([...is].filter((one) => !was.has(one)).sort());
    expect(names(view.unmet)).toEqual([...was].filter((one) => !is.has(one)).sort());
  });

  it('is the difference of what was known on both days where nothing was recorded late or taken back', () => {
    const late = new Set(
      tasks.flatMap(({ task }) => {
        const { late: count, kinds } = recordedSince([task], plan, base, null);
        return count > 0 || kinds.void.entries > 0 ? [task.id] : [];
      }),
    );
    for (const [index, { task, section }] of now.entries()) {
      if (late.has(task.id)) continue;
      const known = standingOf(recordedBy(task, base, plan), section, plan, base);
      const { task: _known, ...rest } = known;
      const { task: _now, ...looked } = then[index] ?? known;
      const told = ({ light, status, progress, due, overdue }: typeof rest) => ({
        light,
        status,
        progress,
        due,
        overdue,
      });
      expect([task.id, told(looked)]).toEqual([task.id, told(rest)]);
    }
    expect(late.size).toBeLessThan(tasks.length);
  });
});
