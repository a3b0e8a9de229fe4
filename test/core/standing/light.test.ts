import { describe, expect, it } from 'vitest';
import {
  LIGHTS,
  type Light,
  type LightFacts,
  type LightReason,
  lightOf,
  worstLight,
} from '../../../src/core/standing/light.js';
import { aPlan, PLAN } from '../build.js';

const AS_OF = '2020-11-30';
const well: LightFacts = {
  status: 'in_progress',
  inTime: null,
  taskOverdue: false,
  targetOverdue: false,
  milestoneOverdue: false,
  gap: null,
  nextDue: '2020-12-31',
  expectedWithoutData: null,
  idle: null,
  reportMissing: false,
};

interface Row {
  name: string;
  facts: Partial<LightFacts>;
  light: Light;
  reason: LightReason;
}

const rows: Row[] = [
  { name: 'nothing amiss', facts: {}, light: 'green', reason: 'well' },
  { name: 'suspended', facts: { status: 'suspended' }, light: 'gray', reason: 'halted' },
  { name: 'cancelled', facts: { status: 'cancelled' }, light: 'gray', reason: 'halted' },
  { name: 'completed in time', facts: { status: 'completed', inTime: true }, light: 'green', reason: 'finished' },
  { name: 'closed in time', facts: { status: 'closed', inTime: true }, light: 'green', reason: 'finished' },
  { name: 'completed late', facts: { status: 'completed', inTime: false }, light: 'green', reason: 'finished_late' },
  { name: 'closed, late', facts: { status: 'closed', inTime: false }, light: 'green', reason: 'finished_late' },
  { name: 'completed, nobody knows when', facts: { status: 'completed' }, light: 'green', reason: 'finished_unproven' },
  { name: 'task overdue', facts: { taskOverdue: true }, light: 'red', reason: 'overdue' },
  { name: 'target overdue', facts: { targetOverdue: true }, light: 'red', reason: 'target_overdue' },
  { name: '30.1 points behind', facts: { gap: -30.1 }, light: 'red', reason: 'far_behind' },
  { name: 'exactly 30 points behind', facts: { gap: -30 }, light: 'yellow', reason: 'behind' },
  { name: 'exactly 10 points behind', facts: { gap: -10 }, light: 'yellow', reason: 'behind' },
  { name: '9.9 points behind', facts: { gap: -9.9 }, light: 'green', reason: 'well' },
  { name: 'ahead', facts: { gap: 40 }, light: 'green', reason: 'well' },
  { name: 'due today', facts: { nextDue: '2020-11-30' }, light: 'yellow', reason: 'near_due' },
  { name: 'due in 15 days', facts: { nextDue: '2020-12-15' }, light: 'yellow', reason: 'near_due' },
  { name: 'due in 16 days', facts: { nextDue: '2020-12-16' }, light: 'green', reason: 'well' },
  { name: 'due yesterday, submitted in time', facts: { nextDue: '2020-11-29' }, light: 'green', reason: 'well' },
  { name: 'a milestone overdue', facts: { milestoneOverdue: true }, light: 'yellow', reason: 'milestone_overdue' },
  { name: 'idle for half of its time', facts: { idle: 183 / 366 }, light: 'green', reason: 'well' },
  { name: 'idle for a day more', facts: { idle: 184 / 366 }, light: 'yellow', reason: 'not_started' },
  { name: 'idle for 80 % of its time', facts: { idle: 0.8 }, light: 'yellow', reason: 'not_started' },
  { name: 'idle for more', facts: { idle: 293 / 366 }, light: 'red', reason: 'not_started' },
  { name: 'its report is missing', facts: { reportMissing: true }, light: 'yellow', reason: 'no_report' },
  { name: 'no data, 10 % expected', facts: { expectedWithoutData: 0.1 }, light: 'green', reason: 'well' },
  { name: 'no data, more expected', facts: { expectedWithoutData: 0.101 }, light: 'yellow', reason: 'no_data' },
];

describe('lightOf', () => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_, { facts, light, reason }) => {
    expect(lightOf({ ...well, ...facts }, PLAN.policy, AS_OF)).toMatchObject({ light, reason });
  });

  it('the first that matches wins: each reason shows once those before it are gone', () => {
    let facts: LightFacts = {
      status: 'suspended',
      inTime: false,
      taskOverdue: true,
      targetOverdue: true,
      milestoneOverdue: true,
      gap: -50,
      nextDue: '2020-12-01',
      expectedWithoutData: 0.9,
      idle: 0.9,
      reportMissing: true,
    };
    const steps: [LightReason, Partial<LightFacts>][] = [
      ['halted', { status: 'completed' }],
      ['finished_late', { status: 'in_progress' }],
      ['overdue', { taskOverdue: false }],
      ['target_overdue', { targetOverdue: false }],
      ['far_behind', { gap: -20 }],
      ['not_started', { idle: 0.6 }],
      ['behind', { gap: -5 }],
      ['milestone_overdue', { milestoneOverdue: false }],
      ['near_due', { nextDue: '2020-12-31' }],
      ['no_data', { expectedWithoutData: null }],
      ['not_started', { idle: null }],
      ['no_report', { reportMissing: false }],
      ['well', {}],
    ];
    for (const [reason, change] of steps) {
      expect(lightOf(facts, PLAN.policy, AS_OF).reason).toBe(reason);
      facts = { ...facts, ...change };
    }
  });

  it('has all reasons for its colour, none for another one', () => {
    const facts: LightFacts = { ...well, gap: -20, nextDue: AS_OF, idle: 0.6 };
    expect(lightOf(facts, PLAN.policy, AS_OF).reasons).toEqual(['behind', 'near_due', 'not_started']);
    expect(lightOf({ ...facts, gap: -40 }, PLAN.policy, AS_OF).reasons).toEqual(['far_behind']);
  });

  it('takes its thresholds from the policy', () => {
    const { policy } = aPlan({ policy: { near_due_days: 3, yellow_gap: 5, red_gap: 20, no_data_after: 50 } });
    const reason = (facts: Partial<LightFacts>) => lightOf({ ...well, ...facts }, policy, AS_OF).reason;
    expect(reason({ gap: -5 })).toBe('behind');
    expect(reason({ gap: -20.1 })).toBe('far_behind');
    expect(reason({ nextDue: '2020-12-04' })).toBe('well');
    expect(reason({ expectedWithoutData: 0.5 })).toBe('well');
  });

  it('with no tolerance at all, on schedule is still not behind', () => {
    const { policy } = aPlan({ policy: { yellow_gap: 0, red_gap: 0 } });
    expect(lightOf({ ...well, gap: 0 }, policy, AS_OF).reason).toBe('well');
    expect(lightOf({ ...well, gap: -0.1 }, policy, AS_OF).reason).toBe('far_behind');
  });
});

describe('worstLight', () => {
  it.each<[Light[], Light | null]>([
    [[], null],
    [['gray'], 'gray'],
    [['gray', 'green'], 'green'],
    [['green', 'yellow', 'gray'], 'yellow'],
    [[...LIGHTS], 'red'],
  ])('of %j is %s', (lights, worst) => expect(worstLight(lights)).toBe(worst));
});
