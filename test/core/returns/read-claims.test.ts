import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/core/returns/read-claims.js';
import type { ReturnedRow, ShownRow } from '../../../src/core/returns/returned.js';
import { back, type Cells, form, shown } from './returned.js';

const CALENDAR = { today: '2020-07-02', period: { start: '2020-01-01', end: '2020-12-31' } };
const COUNT = shown('园');
const DELIVERY = shown('文件', { asks: 'done' });

const read = (rows: readonly ShownRow[], came: readonly ReturnedRow[]) => readClaims(form(rows, came), 0, CALENDAR);
/** What a single row says. */
const said = (row: ShownRow, cells: Cells) => read([row], [back(5, row, cells)]);
const whys = (row: ShownRow, cells: Cells) => said(row, cells).listed.map(({ reason }) => reason.why);

describe('the values of a form', () => {
  it.each<[ShownRow, Cells, string]>([
    [COUNT, { value: 12 }, '12'],
    [COUNT, { value: 0 }, '0'],
    [COUNT, { value: 0.1 + 0.2 }, '0.3'],
    [COUNT, { value: ' 12 ' }, '12'],
    [COUNT, { value: '12.5' }, '12.5'],
    [DELIVERY, { done: '是' }, '是'],
    [DELIVERY, { done: '√' }, 'yes'],
    [DELIVERY, { done: true }, 'yes'],
    [DELIVERY, { done: false }, 'no'],
  ])('are taken as they were typed: %j %j', (row, cells, amount) => {
    expect(said(row, cells)).toMatchObject({ values: [{ row: 5, amount, asOf: '2020-06-30' }], listed: [] });
  });

  it.each<[ShownRow, Cells, string]>([
    ...['12所', '约12', '１２', '50%', '1万', '1,200', '十二', '-'].map((text): [ShownRow, Cells, string] => [
      COUNT,
      { value: text },
      'no_number',
    ]),
    [COUNT, { value: { kind: 'number', value: 0.5, isPercent: true } }, 'percent'],
    [COUNT, { value: { kind: 'uncalculated' } }, 'formula'],
    [COUNT, { value: { kind: 'day', day: '2020-06-05' } }, 'no_number'],
    [COUNT, { value: true }, 'no_number'],
    [COUNT, { done: '是' }, 'wrong_cell'],
    [DELIVERY, { value: 1 }, 'wrong_cell'],
    [shown('园', { asks: null }), { value: 1 }, 'not_asked'],
    [shown('园', { org: 'huidong' }), { value: 1 }, 'other_unit'],
    [COUNT, { value: 1, date: '6/7' }, 'day'],
    [COUNT, { value: 1, date: 12 }, 'day'],
    [COUNT, { value: 1, progress: '正\u200b常' }, 'unseen'],
    [COUNT, { note: '说明' }, 'note_alone'],
  ])('are listed where they are not certain: %j %j', (row, cells, why) => {
    expect(whys(row, cells)).toEqual([why]);
  });

  it.each<[Cells['date'], string]>([
    [{ kind: 'day', day: '2020-06-20' }, '2020-06-20'],
    ['2020.6.20', '2020-06-20'],
    ['6月20日', '2020-06-20'],
    [44002, '2020-06-20'],
  ])('are as of the day of their row: %j', (date, asOf) => {
    expect(said(COUNT, { value: 1, date: date ?? '' }).values).toMatchObject([{ asOf }]);
  });
});

describe('the rows of a form', () => {
  const other = shown('校');

  it('say nothing where they are empty', () => {
    expect(read([COUNT, other], [back(5, COUNT), back(6, other)])).toMatchObject({ values: [], listed: [], blank: 2 });
  });

  it('are found by their ids, else by number and name', () => {
    const named = back(6, other, { value: 2 }, { key: null, name: '校\n' });
    expect(read([COUNT, other], [named, back(7, COUNT, { value: 1 })])).toMatchObject({
      values: [
        { target: '校', amount: '2' },
        { target: '园', amount: '1' },
      ],
      listed: [],
    });
  });

  it.each<[string, ReturnedRow[], string[]]>([
    ['added by hand', [back(5, COUNT), back(6, other), back(7, shown('新'), { value: 3 }, { key: null })], ['added']],
    ['with ids that the form did not have', [back(5, COUNT), back(6, other), back(7, shown('x'))], ['unknown_ids']],
    ['whose ids are of another row', [back(5, COUNT, {}, { name: '校' }), back(6, other)], ['moved', 'deleted']],
    ['that stand twice', [back(5, COUNT), back(6, COUNT), back(7, other)], ['twice']],
    ['that are gone', [back(5, COUNT)], ['deleted']],
  ])('are listed: %s', (_what, rows, why) => {
    expect(read([COUNT, other], rows).listed.map(({ reason }) => reason.why)).toEqual(why);
  });

  it('of a task make one report, and list a second text', () => {
    const rows = [
      back(5, COUNT, { progress: '开工', next: '验收' }),
      back(6, other, { problems: '用地', progress: '停工' }),
    ];
    const { reports, listed } = read([COUNT, other], rows);
    expect(reports).toMatchObject([{ task: 1, period: '2020-06', progress: '开工', next: '验收', problems: '用地' }]);
    expect(listed.map(({ reason }) => reason)).toEqual([{ why: 'second_text', cell: 'progress', other: 5 }]);
  });
});
