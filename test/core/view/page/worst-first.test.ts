import { expect, it } from 'vitest';
import { worstFirst } from '../../../../src/core/view/page/worst-first.js';
import { aReading, aTarget, aTask, standing } from '../../build.js';

it('puts what is overdue first, then what is behind, silent, unmet and met', () => {
  const { targets } = standing(
    aTask({
      targets: [
        aTarget({ id: 'met', at_least: 10, readings: [aReading('2020-06-30', 10)] }),
        aTarget({ id: 'unmet', at_least: 10, pace: 'none', readings: [aReading('2020-06-30', 9)] }),
        aTarget({ id: 'silent', at_least: 10, pace: 'none' }),
        aTarget({ id: 'behind', at_least: 10, readings: [aReading('2020-06-30', 8)] }),
        aTarget({ id: 'further', at_least: 10, readings: [aReading('2020-06-30', 1)] }),
        {
          id: 'milestone',
          name: '体育馆',
          deliver: 'facility',
          milestones: [{ id: 'start', name: '开工', due: '2020-06-30' }],
        },
        aTarget({ id: 'late', at_least: 10, due: '2020-11-20' }),
        aTarget({ id: 'later', at_least: 10, due: '2020-11-10' }),
      ],
    }),
    '2020-11-30',
  );
  const order = worstFirst(targets.map((one) => ({ standing: one }))).map(({ standing: one }) => one.target.id);
  expect(order).toEqual(['later', 'late', 'milestone', 'further', 'behind', 'silent', 'unmet', 'met']);
});
