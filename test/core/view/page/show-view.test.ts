import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../src/core/task.js';
import { showView } from '../../../../src/core/view/page/show-view.js';
import { aHistory, anExtension, aReading, aTarget, aTask, aTaskWith, only, PLAN, standing } from '../../build.js';

const DAY = '2020-11-30';
const show = (task: Task, asOf = DAY) => showView(standing(task, asOf), '01-preschool/001.yaml', PLAN, asOf);

describe('showView', () => {
  it('shows the days left while somebody waits for the task', () => {
    expect(show(aTask()).daysLeft).toBe(31);
    expect(show(aTask({ due: DAY })).daysLeft).toBe(0);
    expect(show(aTask({ due: '2020-11-29' }))).toMatchObject({ daysLeft: null, row: { overdue: 1 } });
    expect(show(aTask({ status: 'suspended' })).daysLeft).toBeNull();
    expect(show(aTask({ status: 'closed' })).daysLeft).toBeNull();
  });

  it('says of how many targets progress is known, which ones lack a baseline, and which one is furthest behind', () => {
    const behind = aTarget({ id: 'behind', name: '滞后的', at_least: 10, readings: [aReading('2020-06-30', 1)] });
    const met = aTarget({ id: 'met', at_least: 1, readings: [aReading('2020-06-30', 1)] });
    const silent = aTarget({ id: 'silent', at_least: 1 });
    const baseless = aTarget({ id: 'rise', name: '提高的', increase_by: 1, readings: [aReading('2020-06-30', 1)] });
    const { progress, row } = show(aTask({ targets: [met, behind, silent, baseless] }));
    expect(progress).toEqual({ coverage: { count: 2, of: 4 }, isTakenAsDone: false, lackingBaseline: ['提高的'] });
    expect(row.worst).toMatchObject({ target: { id: 'behind' }, progress: 0.1, expected: 11 / 12, gap: -81.7 });
    expect(show(aTask({ targets: [silent] }))).toMatchObject({
      progress: { coverage: { count: 0, of: 1 }, isTakenAsDone: false },
      row: { worst: null, progress: null },
    });
    expect(show(aTask({ status: 'completed', targets: [silent] })).progress.isTakenAsDone).toBe(true);
  });

  it('shows what had happened by the day, whenever it was recorded', () => {
    const task = aTask({
      extensions: [{ ...anExtension('2020-12-31', '2021-01-31', '2020-11-10'), date: '2020-10-20' }],
      reports: [{ period: '2020-10', progress: '进展', by: '张三', at: '2020-11-03T09:00:00+08:00' }],
      evidence: [
        {
          type: 'link',
          title: '批复',
          url: 'https://a.cn',
          date: '2020-10-30',
          by: '张三',
          at: '2020-11-03T09:00:01+08:00',
        },
      ],
    });
    const counts = (asOf: string) => {
      const { extensions, reports, evidence } = show(task, asOf);
      return [extensions.length, reports.length, evidence.length];
    };
    expect(['2020-10-19', '2020-10-20', '2020-10-30', '2020-10-31'].map(counts)).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });

  it('names units, the document, and the target of an extension', () => {
    const task = aTask({
      responsible: ['boluo', 'unknown'],
      targets: [aTarget({ name: '园', at_least: 1 })],
      extensions: [anExtension('2020-12-31', '2021-01-31', '2020-11-01', 'target')],
    });
    const view = show(task);
    expect([view.responsible, view.support]).toEqual([['博罗县', 'unknown'], []]);
    expect([view.sources, view.basis]).toEqual([[{ document: 'work-plan-2020', item: 1 }], null]);
    expect(only(view.extensions)).toMatchObject({ name: '园', milestoneName: null });
    expect(show(task, '2020-10-31').extensions).toEqual([]);
  });

  it('names the milestone that was extended, and the unit that reported', () => {
    const signed = { by: '张三', at: '2020-04-02T09:00:00+08:00' };
    const task = aTask({
      targets: [aTarget({ deliver: 'facility', milestones: [{ id: 'roof', name: '封顶' }] })],
      extensions: [{ ...anExtension('2020-12-31', '2021-01-31', '2020-11-01', 'target'), milestone: 'roof' }],
      reports: [
        { period: '2020-03', org: 'boluo', progress: '开工', ...signed },
        { period: '2020-03', progress: '开工', ...signed },
      ],
    });
    expect(only(show(task).extensions).milestoneName).toBe('封顶');
    expect(show(task).reports.map(({ unit }) => unit)).toEqual(['博罗县', null]);
  });

  it('has what happened by its day, each on its own', () => {
    const task = aTaskWith(
      aHistory(['2020-03-02', 'in_progress'], ['2020-06-05', 'submitted', { date: '2020-05-29' }]),
    );
    expect(show(task, '2020-05-30').history.map(({ to, day }) => [to, day])).toEqual([
      ['in_progress', '2020-03-02'],
      ['submitted', '2020-05-29'],
    ]);
    expect(show(task, '2020-05-28').history).toHaveLength(1);
  });

  it('shows what the task waits for', () => {
    expect(show(aTask()).waiting).toEqual({ kind: 'startWithoutLead' });
    const begun = aTask({ lead: 'boluo', targets: [aTarget({ at_least: 2, readings: [aReading('2020-06-30', 1)] })] });
    expect(show(begun).waiting).toEqual({ kind: 'recordStart' });
    expect(show(begun, '2020-06-29').waiting).toEqual({ kind: 'start' });
  });
});
