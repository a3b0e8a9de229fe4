import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/core/import/propose.js';
import { dueIn } from '../../../src/core/import/table/due-cell.js';
import { context, outline, part } from './made.js';

function fieldsOf(text: string) {
  const [task] = propose(outline(part('防洪', [text])), context()).tasks;
  const { due, due_note, commitment, unclear, targets = [] } = task?.fields ?? {};
  return { due, due_note, commitment, unclear, dues: targets.map((target) => target.due) };
}

describe('when an item is due', () => {
  it('stands on the item where no target has the date, where all share it, and where a label says it', () => {
    expect(fieldsOf('加强巡查管护。年内完成。')).toMatchObject({ due: '2026-12-31', dues: [] });
    expect(fieldsOf('新建泵站3座，改造泵站5座，9月底前全部投入使用。')).toMatchObject({
      due: '2026-09-30',
      dues: [undefined, undefined],
    });
    expect(fieldsOf('新建泵站3座。（市水务局负责，6月底完成）')).toMatchObject({
      due: '2026-06-30',
      dues: [undefined],
    });
    expect(fieldsOf('新建泵站3座。\n完成时限：2026年10月15日前')).toMatchObject({ due: '2026-10-15' });
  });

  it('stands on the targets where each has its own', () => {
    expect(fieldsOf('6月底前新建泵站3座，9月底前改造泵站5座。')).toMatchObject({
      due: undefined,
      dues: ['2026-06-30', '2026-09-30'],
    });
  });

  it('is kept in its words where it is no date', () => {
    expect(fieldsOf('加强巡查管护。（市水务局负责，长期坚持）')).toMatchObject({
      due: undefined,
      due_note: '长期坚持',
    });
    expect(fieldsOf('加强巡查管护。\n完成时限：每季度末')).toMatchObject({
      due: undefined,
      due_note: '每季度末',
      unclear: '文件写“每季度末”，每期的时限没有逐一写明',
    });
    expect(fieldsOf('加强巡查管护。\n完成时限：6月底前启动，11月底前完成')).toMatchObject({
      due: '2026-11-30',
      due_note: '6月底前启动，11月底前完成',
    });
  });
});

describe('a date before the period of the plan', () => {
  it('is no due date, for no task can be due before it starts, but stays in its words and in doubt', () => {
    const [first, second, third] = [
      '2025年12月底前新建泵站3座。',
      '加强巡查。2025年3月底前完成。',
      '加强巡查。\n完成时限：2025年12月底前',
    ].map((text) => propose(outline(part('防洪', [text])), context()).tasks[0]);
    expect(first?.fields.targets?.map(({ due, due_note }) => [due, due_note])).toEqual([[undefined, '2025年12月底前']]);
    expect(second?.fields).toMatchObject({ due_note: '2025年3月底前' });
    expect(third?.fields).toMatchObject({ due_note: '2025年12月底前' });
    for (const task of [first, second, third]) {
      expect(task?.fields.due).toBeUndefined();
      expect(task?.doubts.map(({ why }) => why)).toContain('outside_period');
    }
  });

  it('is none in a table either', () => {
    const cell = (text: string) => [{ text }];
    const plan = { period: { start: '2026-01-01', end: '2026-12-31' } };
    expect(dueIn(cell('2025年12月'), plan)).toEqual({ due: null, note: '2025年12月' });
    expect(dueIn(cell('2026年12月'), plan)).toEqual({ due: '2026-12-31', note: null });
  });
});

describe('how hard an item is promised', () => {
  it('stands on the item where it has no target and a clause says nothing else', () => {
    expect(fieldsOf('加强巡查管护，力保如期完成。').commitment).toBe('strive');
    expect(fieldsOf('加强巡查管护，确保按期完成。').commitment).toBe('firm');
    expect(fieldsOf('加强巡查管护，确保河道安全畅通。').commitment).toBeUndefined();
    expect(fieldsOf('新建泵站3座，确保完成。').commitment).toBeUndefined();
  });
});
