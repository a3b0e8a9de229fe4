import { expect, it } from 'vitest';
import { logView } from '../../src/core/view/log-view.js';
import { logJson } from '../../src/formats/log-json.js';
import { aHistory, aReading, aTarget, aTaskWith, PLAN, standing } from '../core/build.js';

it('has a row for each entry, with the entry as the file has it', () => {
  const reading = aReading('2020-06-05', 3, { by: '李四' });
  const task = aTaskWith(aHistory(['2020-03-02', 'in_progress']), {
    id: 28,
    title: '建园',
    targets: [aTarget({ id: 'k', at_least: 4, readings: [reading] })],
  });
  const view = logView(PLAN, [standing(task, '2020-06-30')], { isOne: false });
  const shared = { number: null, task: 28, title: '建园', section: 'preschool' };
  expect(logJson({ ...view, of: 9 })).toEqual({
    events: [
      { ...shared, at: reading.at, day: '2020-06-05', kind: 'reading', target: 'k', by: '李四', record: reading },
      {
        ...shared,
        at: '2020-03-02T10:00:00+08:00',
        day: '2020-03-02',
        kind: 'change',
        target: null,
        by: '张三',
        record: task.history?.[0],
      },
    ],
    of: 9,
  });
});
