import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, SAMPLE } from '../run.js';
import { changesOf, ids, totalsOf } from './bulletin.js';
import { type Judged, judgedIn } from './judged.js';
import { tenth, timePassed } from './measured.js';
import { recordsIn, shifted } from './records.js';
import { rounded } from './sums.js';
import { countiesOf, courseOf, figuresOf, rollupOf, scheduleOf } from './whole.js';
import { behindOf, daysOverdue, dueOf, extendedOf, haltedOf, missingOf, tasksOf } from './whole-lists.js';

const PLANS = { lived: LIVED_IN, sample: SAMPLE };
const RECORDS = { lived: recordsIn(LIVED_IN), sample: recordsIn(SAMPLE) };

interface Details {
  details: {
    behind: { id: number; daysOverdue: number; gap: number | null; light: string; lightReasons: string[] }[];
    missing: { units: { id: string | null; missing: number }[] };
  };
}

const JUDGED = new Map<string, Judged[]>();

/** The tasks of a plan on a day; each day is counted once. */
function judgedOn(name: keyof typeof PLANS, day: string): Judged[] {
  const known = JUDGED.get(`${name} ${day}`) ?? judgedIn(RECORDS[name], day);
  JUDGED.set(`${name} ${day}`, known);
  return known;
}

const NAMES = 'tasks finished onSchedule behind red yellow overdueTasks overdueTargets targetsMet progress'.split(' ');
const PERIODS = { '2020-11': ['2020-11-01', '2020-11-30'], '2020-Q3': ['2020-07-01', '2020-09-30'] } as const;

describe.each<[keyof typeof PLANS, keyof typeof PERIODS, number[]]>([
  ['lived', '2020-11', []],
  ['lived', '2020-Q3', []],
  ['sample', '2020-11', []],
  ['sample', '2020-Q3', []],
  ['lived', '2020-11', [4]],
  ['sample', '2020-Q3', [5, 10]],
])('the whole bulletin of the plan %s for %s, of the sections %j', (name, period, sections) => {
  const [cwd, records] = [PLANS[name], RECORDS[name]];
  const [first, day] = PERIODS[period];
  const isIn = (number: number) => sections.length === 0 || sections.includes(number);
  const on = (date: string) => judgedOn(name, date).filter(({ task }) => isIn(task.section));
  const since = shifted(first, -1);
  const [before, all] = [on(since), on(day)];
  const whole = { records, all, day, on };
  const typed = `bulletin --period ${period} --as-of 2020-11-30${sections.map((one) => ` --section ${one}`).join('')}`;

  it('has the figures of its JSON from the files', async () => {
    const json = await ask<Details>(typed, { cwd });
    const [then, now] = [figuresOf(records, before, since), figuresOf(records, all, day)];
    expect(json).toMatchObject({ asOf: day, before: since });
    expect(rounded(json)).toMatchObject(
      rounded({
        totals: {
          ...totalsOf(records, all, day),
          chosenOf: sections.length === 0 ? null : records.tasks.length,
          expected: timePassed(records.period.start, records.period.end, day),
        },
        changes: changesOf(before, all, since),
        details: {
          total: rollupOf(whole, all),
          schedule: scheduleOf(all),
          comparison: {
            since,
            figures: now.map((value, index) => ({ figure: NAMES[index], before: then[index], now: value })),
          },
          course: courseOf(whole),
          sections: records.sections
            .filter(({ number }) => isIn(number))
            .map(({ id, number }) => {
              const those = all.filter(({ task }) => task.section === number);
              return {
                section: id,
                behind: those.filter(({ isBehind }) => isBehind).length,
                rollup: rollupOf(whole, those),
              };
            }),
          counties: countiesOf(whole),
          extended: extendedOf(whole),
          suspended: haltedOf(whole, 'suspended'),
          cancelled: haltedOf(whole, 'cancelled'),
          tasks: tasksOf(whole),
        },
      }),
    );
  });

  it('lists what is behind, what falls due and what is missing', async () => {
    const { details } = await ask<Details>(typed, { cwd });
    const behind = behindOf(whole);
    expect(details.behind.map(({ id }) => id)).toEqual(ids(behind));
    expect(rounded(details.behind)).toMatchObject(
      rounded(
        behind.map((one) => ({
          light: one.light,
          lightReasons: one.reasons,
          progress: one.progress,
          gap: one.gap === null ? null : tenth(one.gap),
          daysOverdue: daysOverdue(one, day) || null,
        })),
      ),
    );
    expect(details).toMatchObject({ due: dueOf(whole, '2020-12-31') });
    const { units, ...missing } = missingOf(whole);
    expect(details).toMatchObject({ missing });
    const silent = details.missing.units
      .map(({ id, missing }) => `${id} ${missing}`)
      .filter((one) => !one.endsWith(' 0'));
    expect(silent.sort()).toEqual(units.map(({ id, missing }) => `${id} ${missing}`).sort());
  });
});
