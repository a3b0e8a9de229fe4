import { describe, expect, it } from 'vitest';
import { statedValues } from '../../../../src/core/import/table/progress-values.js';
import { aTarget } from '../../build.js';

const KINDERGARTENS = aTarget({ id: 'k', name: '新增公办幼儿园', at_least: 25, unit: '所' });
const PLACES = aTarget({ id: 'p', name: '新增学位', about: 50_000, unit: '个' });

/** The values that a text states, each with its target. */
function stated(text: string, targets = [KINDERGARTENS, PLACES]): string[] {
  return statedValues(text, targets).map(({ target, amount }) => `${target.id} ${amount}`);
}

describe('values that the text of a ledger states', () => {
  it.each([
    ['已建成12所，其余在建。', ['k 12']],
    ['累计完成12所', ['k 12']],
    ['截至6月底，已新增公办幼儿园12所。', ['k 12']],
    ['累计建成公办幼儿园12所，新增学位已达3万个。', ['k 12', 'p 3万']],
  ])('are taken where nothing else can be meant: %s', (text, values) => {
    expect(stated(text)).toEqual(values);
  });

  it.each([
    ['新增3万个'], // this month, or so far?
    ['已完成选址12所'],
    ['薄弱学校已改造12所'],
    ['已建成12所，在建5所'],
    ['计划建成12所'],
    ['尚未建成12所'],
    ['本月已建成2所'],
    ['已建成幼儿园和小学12所'],
    ['完成比例48%'],
  ])('stay in the report where they may be anything else: %s', (text) => {
    expect(stated(text)).toEqual([]);
  });

  it('need a unit that one target alone has', () => {
    const schools = aTarget({ id: 's', name: '新建学校', equals: 3, unit: '所' });
    expect(stated('已建成2所', [KINDERGARTENS, schools])).toEqual([]);
  });
});
