import { describe, expect, it } from 'vitest';
import { ledgerPeriod } from '../../../../src/core/import/table/period.js';
import { readTaskTable } from '../../../../src/core/import/table/read-task-table.js';
import { sheet } from './sheet.js';

const CALENDAR = { today: '2020-10-15', period: { start: '2020-01-01', end: '2020-12-31' } };

/** The period and the day of a ledger with these lines above its head, a head of its progress, and a name. */
function period(lines: string[], head = '进展情况', name: string | null = null): string | null {
  const rows = [...lines.map((line) => [line]), ['序号', '工作任务', head], ['1', '修路', '已动工']];
  const table = readTaskTable(sheet(rows, name), {});
  if ('refused' in table) throw new Error(table.refused.why);
  const found = ledgerPeriod(table, CALENDAR);
  return found && `${found.period} ${found.asOf}`;
}

describe('the period of a ledger', () => {
  it.each([
    [['2020年6月重点工作台账'], '2020-06 2020-06-30'],
    [['2020年重点工作台账（6月）'], '2020-06 2020-06-30'],
    [['2020年重点工作台账（截至2020年6月25日）'], '2020-06 2020-06-25'],
    [['重点工作推进情况表', '截至6月底'], '2020-06 2020-06-30'],
    [['2020年上半年工作台账'], '2020-H1 2020-06-30'],
    [['2020年第三季度工作台账'], '2020-Q3 2020-09-30'],
    [['1—9月重点工作进展'], '2020-09 2020-09-30'],
    [['重点工作台账', '填报时间：2020年7月3日'], '2020-07 2020-07-03'],
    [['2020年10月重点工作台账'], '2020-10 2020-10-15'],
  ])('is that of %j', (lines, expected) => {
    expect(period(lines)).toBe(expected);
  });

  it('stands in the head of the progress or the name of the sheet too', () => {
    expect(period([], '截至6月底进展情况')).toBe('2020-06 2020-06-30');
    expect(period([], '进展情况', '2020年6月')).toBe('2020-06 2020-06-30');
  });

  it('is nobody knows which where none is named, or several are', () => {
    expect(period(['2020年重点工作台账'])).toBeNull();
    expect(period(['6月重点工作台账', '7月重点工作台账'])).toBeNull();
  });
});
