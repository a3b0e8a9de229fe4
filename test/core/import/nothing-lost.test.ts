import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Proposal, ProposedTask } from '../../../src/core/import/proposal.js';
import { propose } from '../../../src/core/import/propose.js';
import { readOutline } from '../../../src/core/outline/read-outline.js';
import { context, item, outline, part } from './made.js';

/** What a reader of the text with a pencil would mark, found without any part of the program. */
const MARKED =
  /《[^》]*》|[0-9０-９]+|百分之[一二三四五六七八九十百]+|[两二三四五六七八九十]+(?:个|所|名|人|项|次|场|期|件|座|台|户|月)/g;

/** The marked places of a task's text that are neither captured nor listed as missed. */
function lost({ fields: { text = '' }, marks, missed }: ProposedTask): string[] {
  const told = new Set<number>();
  for (const { place } of [...marks.filter(({ kind }) => kind !== 'missed'), ...missed]) {
    for (let at = place.from; at < place.to; at++) told.add(at);
  }
  return [...text.matchAll(MARKED)].flatMap(({ index, 0: words }) =>
    [...words].every((_char, offset) => told.has(index + offset)) ? [] : [`${words} in ${text}`],
  );
}

function sum({ tasks }: Proposal): number {
  return tasks.flatMap(({ fields }) => [...(fields.text ?? '').matchAll(MARKED)]).length;
}

const TEXTS = [
  '加固堤防12公里，改造泵站3座，6月底前完成80%以上。（市水务局牵头，第三中学配合，6月底完成）',
  '修订《防汛、抗旱应急预案（2025年版）》，落实《防洪法》和水办〔2025〕12号文件。',
  '全市２５所学校、三个片区、两期培训；“一河一策”全覆盖，前10名，12345热线，PM2.5不超过30。',
  '从77%提高到百分之八十五，分别达到500人和1300人，其中公办3000个。每月25日前报送，每季度末通报。',
  '建立五项机制、三个清单，守住第一道防线，坚持一岗双责。\n（1）新建2处；\n（2）改造1,200.5米。\n完成时限：12月10日前',
  '在80个行政村、1:3的比例、3—5家、０～６岁、5G、1+X、2025年、二〇二五年以来。',
];

describe('nothing of a text is lost', () => {
  it('in items of all sorts', () => {
    const proposal = propose(outline(part('防洪', TEXTS)), context());
    expect(sum(proposal)).toBeGreaterThan(40);
    expect(proposal.tasks.flatMap(lost)).toEqual([]);
  });

  it('of which no code of many digits becomes a value', () => {
    const text = `登记账号44130219900307123，建设${'9'.repeat(400)}个站点，新建2处。`;
    const [task] = propose(outline(part('防洪', [text])), context()).tasks;
    expect(task?.fields.targets?.map(({ equals }) => equals)).toEqual([2]);
    expect(task?.missed.map(({ text: { length } }) => length)).toEqual([17, 400]);
  });

  it('in the seed', () => {
    const text = readFileSync('seeds/huizhou-education-2020.txt', 'utf8');
    const blocks = text
      .split('\n')
      .map((line, index) => ({ kind: 'paragraph' as const, text: line, place: index + 1, heading: null }));
    const proposal = propose(readOutline({ blocks, omitted: [], countedIn: 'line' }, {}), context());
    expect(proposal.tasks).toHaveLength(84);
    expect(sum(proposal)).toBeGreaterThan(60);
    expect(proposal.tasks.flatMap(lost)).toEqual([]);
  });

  it('in the tables of an item', () => {
    const cells = [{ text: '堤防12公里', column: 0, columns: 1, rows: 1 }];
    const table = { kind: 'table' as const, name: null, place: 2, rows: [{ place: 3, cells }] };
    const [task] = propose(outline(part('防洪', [item('加固堤防，见下表。', { tables: [table] })])), context()).tasks;
    expect(task?.missed.map(({ text, reason }) => [text, reason])).toEqual([['12', 'table']]);
  });

  it('and a date that belongs to no target is listed whole, and asked for', () => {
    const text = '加固堤防12公里，每月25日前报送进展。';
    const [task] = propose(outline(part('防洪', [text])), context()).tasks;
    expect(task?.missed.map((one) => [one.text, one.reason])).toEqual([['每月25日前', 'not_understood']]);
    expect(task?.fields.unclear).toBe('时限“每月25日前”属于哪一项没有写明');
    expect(task?.doubts.map(({ why }) => why)).toContain('due_of_what');
  });

  it('and what the reader does not take says why', () => {
    const [, , third] = propose(outline(part('防洪', TEXTS)), context()).tasks;
    const reasons = new Map(third?.missed.map(({ text, reason }) => [text, reason]));
    expect(reasons.get('10')).toBe('rank');
    expect(reasons.get('12345')).toBe('phone');
    expect([...reasons].filter(([, reason]) => reason === 'not_understood')).toEqual([]);
  });
});

describe('the marks of an item', () => {
  it('stand in the order of the text, none in another', () => {
    const [task] = propose(outline(part('防洪', TEXTS)), context()).tasks;
    const marks = task?.marks ?? [];
    expect(marks.length).toBeGreaterThan(3);
    for (const [index, { place }] of marks.entries()) {
      expect(place.from).toBeGreaterThanOrEqual(marks[index - 1]?.place.to ?? 0);
      expect(place.to).toBeGreaterThan(place.from);
    }
    expect(marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['target', 'who', 'due']));
  });
});
