import { describe, expect, it } from 'vitest';
import { matchRows } from '../../../../../src/core/import/table/match/rows.js';
import { readTaskTable } from '../../../../../src/core/import/table/read-task-table.js';
import { aTask } from '../../../build.js';
import { sheet } from '../sheet.js';

const TASKS = [
  aTask({ id: 1, title: '新增公办幼儿园25所以上', text: '新增公办幼儿园25所以上，分解到县区。' }),
  aTask({ id: 2, title: '扩大公办学位供给' }),
  aTask({ id: 3, title: '开展校长培训' }),
  aTask({ id: 4, title: '开展园长培训' }),
  aTask({ id: 5, title: '建设智慧校园', source: { document: 'plan', item: 40 } }),
  aTask({ id: 6, title: '开展教师培训' }),
  aTask({ id: 7, title: '开展教师培训' }),
];

/** Which task each row means: by what, or why that is doubtful. */
function matches(...rows: string[][]): string[] {
  const table = readTaskTable(sheet([['序号', '工作任务', '牵头单位'], ...rows]), {});
  if ('refused' in table) throw new Error(table.refused.why);
  const items = table.sections.flatMap((section) => section.items);
  return matchRows(items, TASKS).map((match) => {
    if (match === null) return '-';
    if ('task' in match) return `${match.task.id} ${match.by}`;
    return `${match.doubtful} ${match.candidates.map(({ task }) => task.id).join(' ')}`;
  });
}

describe('the rows of a table are tasks of the plan', () => {
  it('by number and title, by title, by number and similar words, by words', () => {
    expect(
      matches(
        ['1', '新增公办幼儿园25所以上', ''],
        ['2', '扩大公办学位的供给量', ''],
        ['40', '建设智慧校园', ''],
        ['', '3.开展校长培训', ''],
      ),
    ).toEqual(['1 number', '2 number', '5 number', '3 number']);
    expect(matches(['8', '新增公办幼儿园', ''])).toEqual(['1 wording']);
  });

  it('by title where the table counts on its own', () => {
    const rows = [
      ['1', '扩大公办学位供给', ''],
      ['2', '开展校长培训', ''],
      ['3', '开展园长培训', ''],
    ];
    expect(matches(...rows)).toEqual(['2 title', '3 title', '4 title']);
  });

  it('in doubt where number and title disagree, two tasks are as likely, or two rows are the same', () => {
    const agreeing = [
      ['1', '新增公办幼儿园25所以上', ''],
      ['2', '扩大公办学位供给', ''],
    ];
    expect(matches(...agreeing, ['3', '开展园长培训', ''])[2]).toBe('number_and_title 3 4');
    expect(matches(...agreeing, ['3', '采购课桌', ''])[2]).toBe('other_words 3');
    expect(matches(['9', '开展教师培训', ''])).toEqual(['two_tasks 6 7']);
    expect(matches(['', '建设智慧校园', ''], ['', '建设智慧校园工作', ''])).toEqual(['two_rows 5', 'two_rows 5']);
  });

  it('or none', () => {
    expect(matches(['9', '采购课桌', ''])).toEqual(['-']);
  });
});
