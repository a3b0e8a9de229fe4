import { describe, expect, it } from 'vitest';
import { returnForms } from '../../../src/core/returns/form.js';
import { standingOf } from '../../../src/core/standing/standing.js';
import type { Target, Task } from '../../../src/core/task.js';
import { aHistory, aReading, aTarget, aTask, aTaskWith, PLAN, PRESCHOOL } from '../build.js';

const DAY = '2020-06-30';
const COUNT = { name: '园', at_least: 25, unit: '所' };

/** The rows of each unit's form: what each row is about, and what it asks for. */
function formsOf(...tasks: Task[]) {
  const standings = tasks.map((task) => standingOf(task, PRESCHOOL, PLAN, DAY));
  const forms = returnForms(standings, PLAN, DAY);
  const rows = (form: (typeof forms)[number]) =>
    form.rows.map(({ task, target, org, milestone, asks }) => [task, milestone ?? target, org, asks].join(' ').trim());
  return Object.fromEntries(forms.map((form) => [form.org, rows(form)]));
}

describe('the forms of units', () => {
  it('ask holders of shares for their own, and show the lead the whole', () => {
    const target = aTarget({ ...COUNT, allocation: { boluo: 5, huidong: 0 } });
    expect(formsOf(aTask({ lead: 'preschool-office', responsible: ['huidong'], targets: [target] }))).toEqual({
      boluo: ['1 target boluo value'],
      huidong: ['1 target'],
      'preschool-office': ['1 target'],
    });
  });

  it('ask each unit that must meet a target', () => {
    expect(formsOf(aTask({ targets: [aTarget({ ...COUNT, per: 'county' })] }))).toEqual({
      boluo: ['1 target boluo value'],
      huidong: ['1 target huidong value'],
      zhongkai: ['1 target zhongkai value'],
    });
  });

  it('ask the lead for the city’s value, and counties that do the task for their own', () => {
    const task = aTask({ lead: 'preschool-office', responsible: ['boluo', 'municipal'], targets: [aTarget(COUNT)] });
    expect(formsOf(task)).toEqual({
      boluo: ['1 target boluo value'],
      municipal: ['1 target'],
      'preschool-office': ['1 target  value'],
    });
  });

  it('ask for milestones one by one, and for reports of tasks without targets', () => {
    const milestones: Target['milestones'] = [
      { id: 'start', name: '开工' },
      { id: 'end', name: '竣工' },
    ];
    const built = aTarget({ deliver: 'facility', milestones });
    const tasks = [aTask({ lead: 'municipal', targets: [built] }), aTask({ id: 2, lead: 'municipal' })];
    expect(formsOf(...tasks)).toEqual({ municipal: ['1 start  done', '1 end  done', '2'] });
  });

  it('leave out what is not open, what has not begun, and units with nothing to do', () => {
    const lead = { lead: 'municipal', targets: [aTarget(COUNT)] };
    const tasks = [
      aTaskWith(aHistory(['2020-02-01', 'suspended']), { ...lead, id: 1 }),
      aTaskWith(aHistory(['2020-02-01', 'cancelled']), { ...lead, id: 2 }),
      aTask({ ...lead, id: 3, start: '2020-09-01' }),
    ];
    expect(formsOf(...tasks)).toEqual({});
  });

  it('show the last value by the day, and let texts be written once a task', () => {
    const readings = [aReading('2020-05-31', 7, { org: 'boluo' }), aReading('2020-07-31', 9, { org: 'boluo' })];
    const shared = aTarget({ ...COUNT, allocation: { boluo: 5 }, readings });
    const task = aTask({ responsible: ['boluo'], targets: [shared, aTarget({ ...COUNT, id: 'other' })] });
    const [form] = returnForms([standingOf(task, PRESCHOOL, PLAN, DAY)], PLAN, DAY);
    expect(form).toMatchObject({ period: '2020-06', asOf: DAY });
    expect(form?.rows).toMatchObject([
      { share: 5, last: { value: 7, asOf: '2020-05-31' }, takesTexts: true },
      { share: null, last: null, takesTexts: false },
    ]);
  });
});
