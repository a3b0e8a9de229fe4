import { describe, expect, it } from 'vitest';
import { listView } from '../../src/core/view/list-view.js';
import { showView } from '../../src/core/view/page/show-view.js';
import { taskRow } from '../../src/core/view/task-row.js';
import { listJson } from '../../src/formats/list-json.js';
import { showJson } from '../../src/formats/show-json.js';
import { targetJson, taskJson } from '../../src/formats/standing-json.js';
import { anExtension, aReading, aTarget, aTask, only, PLAN, standing } from '../core/build.js';

const DAY = '2020-06-30';
const COUNT = aTarget({
  name: '园',
  at_least: 4,
  unit: '所',
  commitment: 'firm',
  due: '2020-06-20',
  readings: [aReading('2020-06-05', 3)],
});
const TASK = aTask({
  id: 28,
  status: 'in_progress',
  title: '建园',
  lead: ['boluo', 'huidong'],
  leader: ['周九', '吴十'],
  source: [
    { document: 'work-plan', item: 28 },
    { document: 'report', item: '三/2' },
  ],
  commitment: 'strive',
  due: '2020-06-10',
  targets: [COUNT, aTarget({ id: 'silent', at_least: 1 })],
  extensions: [anExtension('2020-06-10', '2020-06-25', '2020-06-01')],
});
const STANDING = standing(TASK, DAY);

describe('a task', () => {
  it('has identifiers, numbers and days', () => {
    expect(taskJson(taskRow(STANDING, PLAN))).toEqual({
      id: 28,
      title: '建园',
      section: 'preschool',
      status: 'in_progress',
      light: 'red',
      lightReason: 'overdue',
      lightReasons: ['overdue', 'target_overdue'],
      lead: 'boluo',
      leads: ['boluo', 'huidong'],
      leader: '周九',
      leaders: ['周九', '吴十'],
      sources: [
        { document: 'work-plan', item: 28 },
        { document: 'report', item: '三/2' },
      ],
      basis: null,
      commitment: 'strive',
      amended: false,
      due: '2020-06-25',
      dueOriginal: '2020-06-10',
      // (0.75 + 0) / 2
      progress: 0.375,
      coverage: { count: 1, of: 2 },
      lackingBaseline: [],
      expected: STANDING.expected,
      gap: -25,
      gapOf: { target: 'target', progress: 0.75, expected: 1 },
      pace: 'behind',
      onSchedule: false,
      begun: true,
      late: false,
      completedOn: null,
      overdueDays: 5,
      overdueDaysOriginal: 20,
      targets: { total: 2, met: 0, unmet: 1, noData: 1 },
    });
  });

  it('has null for what is not known', () => {
    const { source: _source, ...task } = aTask();
    expect(taskJson(taskRow(standing({ ...task, basis: '市长办公会' }, DAY), PLAN))).toMatchObject({
      lead: null,
      leads: [],
      leader: null,
      leaders: [],
      sources: [],
      basis: '市长办公会',
      commitment: null,
      progress: null,
      gap: null,
      overdueDays: null,
    });
  });
});

describe('a target', () => {
  it('has its value, how far it is and by when', () => {
    expect(STANDING.targets[0] && targetJson(STANDING.targets[0])).toEqual({
      id: 'target',
      name: '园',
      kind: 'count',
      unit: '所',
      commitment: 'firm',
      amended: false,
      value: 3,
      valueAsOf: '2020-06-05',
      numerator: null,
      denominator: null,
      reported: null,
      later: null,
      met: false,
      provisional: false,
      missing: null,
      progress: 0.75,
      expected: 1,
      expectedValue: 4,
      gap: -25,
      surplus: null,
      parts: [],
      milestones: [],
      milestonesOverdue: [],
      due: '2020-06-20',
      dueOriginal: '2020-06-20',
      overdue: { days: 10, state: 'unmet' },
      overdueOriginal: { days: 10, state: 'unmet' },
    });
  });

  it('has null for what is not known, and a part for each that must meet it', () => {
    const target = aTarget({
      at_least: 4,
      per: ['boluo', 'huidong'],
      readings: [aReading('2020-06-05', 5, { org: 'boluo' })],
    });
    const { targets } = standing(aTask({ targets: [target] }), DAY);
    expect(targetJson(only(targets))).toMatchObject({
      unit: null,
      commitment: null,
      value: null,
      valueAsOf: null,
      parts: [
        { key: 'boluo', value: 5, met: true },
        { key: 'huidong', value: null, met: null },
      ],
    });
    expect(STANDING.targets[1] && targetJson(STANDING.targets[1])).toMatchObject({
      missing: 'reading',
      overdue: { state: 'no_data' },
    });
  });

  it('counts who reported', () => {
    const shared = aTarget({
      at_least: 9,
      allocation: { boluo: 5, huidong: 4 },
      readings: [aReading('2020-06-05', 5, { org: 'boluo' })],
    });
    expect(targetJson(only(standing(aTask({ targets: [shared] }), DAY).targets))).toMatchObject({
      value: 5,
      reported: { count: 1, of: 2 },
    });
  });
});

it('a list has its tasks and how many there are', () => {
  const view = listView(PLAN, [STANDING], {}, 'id', DAY);
  expect(listJson({ ...view, of: 84 })).toEqual({
    tasks: [{ ...taskJson(taskRow(STANDING, PLAN)), targetDue: null }],
    of: 84,
  });
});

it('a whole task has its file, what it waits for, its targets and its record', () => {
  const view = showView(STANDING, 'plan/x.yaml', PLAN, DAY);
  expect(showJson([view], null)).toEqual({
    tasks: [
      {
        ...taskJson(taskRow(STANDING, PLAN)),
        file: 'plan/x.yaml',
        waitingFor: 'targets',
        targets: STANDING.targets.map((target) => ({ ...targetJson(target), unreported: [] })),
        course: view.course.map(({ target, points }) => ({
          target: target.id,
          unit: target.unit ?? null,
          baseline: null,
          points,
        })),
        reporting: TASK.targets?.map(({ id }) => expect.objectContaining({ target: id, unreported: [] })),
        units: null,
        record: TASK,
      },
    ],
  });
});
