import { describe, expect, it } from 'vitest';
import type { Paper, PaperPart } from '../../../../src/core/paper/paper.js';
import type { Plan } from '../../../../src/core/plan.js';
import { type RemindView, remindView } from '../../../../src/core/view/reminder/remind-view.js';
import { type Language, printCatalogs } from '../../../../src/messages/index.js';
import { type NoticedUnit, noticePaper } from '../../../../src/render/reminder/paper/notice.js';
import { noticeWriting } from '../../../../src/render/reminder/paper/writing.js';
import { makeScreen } from '../../../../src/render/terminal/screen.js';
import { aPlan, aReading, aTarget, aTask, standing } from '../../../core/build.js';
import { CASES, viewOf } from '../../../core/reminder/cases.js';

const PLAN = aPlan({ title: '惠州市教育局2020年工作要点', organization: '惠州市教育局' });

/** The notices of a view. */
function noticesOf(view: RemindView, language: Language = 'zh-CN'): Paper[] {
  const writing = noticeWriting(PLAN, view, makeScreen(printCatalogs[language], null, true, false));
  const units = view.units.filter((unit): unit is NoticedUnit => unit.org !== null);
  return units.map((unit) => noticePaper(unit, language, writing));
}

/** The notice to the first unit of a case, in lines. */
function told(name: string, language: Language = 'zh-CN'): string[] {
  const one = CASES[name];
  if (!one) throw new Error(name);
  const [paper] = noticesOf(viewOf(one), language);
  return paper?.parts.flatMap(linesOf) ?? [];
}

function linesOf(part: PaperPart): string[] {
  if (part.kind === 'heading') return [part.text];
  if (part.kind === 'paragraph') return [part.text.map(({ text }) => text).join('')];
  if (part.kind !== 'table') return [];
  const cells = part.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));
  return [part.columns.map(({ head }) => head), ...cells].map((row) => row.join(' | '));
}

describe('a notice to a unit', () => {
  it('names whom it is for, what is behind, and what is asked', () => {
    expect(told('a share that is behind')).toEqual([
      '博罗县：',
      '根据《惠州市教育局2020年工作要点》和各单位报送的情况，截至2020年11月30日，贵单位有1项任务需要督促落实（滞后1项）。现将有关事项通知如下。',
      '一、滞后任务',
      '下列为贵单位承担的任务，只列贵单位应完成的部分。',
      '序号 | 任务 | 目标 | 完成情况 | 差距 | 时限',
      '1 | 任务 | 目标 | 贵单位分解5所，完成2所（40%） | 落后序时进度40个百分点 | 12月31日',
      '二、有关要求',
      '请贵单位对逾期、滞后任务逐项查明原因，抓紧推进，并反馈存在问题和下一步打算。',
      '特此通知。',
      '惠州市教育局',
      '2020年11月30日',
    ]);
  });

  it('rests on the documents of its plan, as the bulletin does', () => {
    const document = (id: string) => ({ id, title: `文件${id}` });
    const viewed = viewOf(CASES['a share that is behind'] as (typeof CASES)[string]);
    const openingOf = (documents: Plan['documents']) => {
      const writing = noticeWriting(
        { ...PLAN, documents },
        viewed,
        makeScreen(printCatalogs['zh-CN'], null, true, false),
      );
      const unit = viewed.units.find((one): one is NoticedUnit => one.org !== null);
      return unit && noticePaper(unit, 'zh-CN', writing).parts.flatMap(linesOf)[1];
    };
    expect(openingOf([document('a')])).toMatch(/^根据《文件a》和各单位/);
    expect(openingOf(['a', 'b', 'c', 'd'].map(document))).toMatch(/^根据《文件a》《文件b》《文件c》等4份文件和各单位/);
  });

  it('is titled for its plan, and has what templates name', () => {
    const [paper] = noticesOf(viewOf(CASES['two leads'] as (typeof CASES)[string]));
    expect(paper?.title).toEqual(['关于惠州市教育局2020年工作要点', '任务落实的催办通知']);
    expect(paper?.fields).toMatchObject({
      organization: '惠州市教育局',
      addressee: '学前教育科',
      as_of: '2020年11月30日',
    });
    expect(paper?.parts.flatMap((part) => (part.kind === 'table' ? [part.name] : []))).toEqual(['concerns']);
  });

  it('says of an overdue task since when, and who leads it too', () => {
    expect(told('two leads')).toEqual(
      expect.arrayContaining(['一、逾期任务', '1 | 任务（会同市直） | — | — | 逾期30天 | 10月31日']),
    );
  });

  it('lists what was not handed in, with the deadline, and what falls due', () => {
    const late = told('a value that is late over the holidays of October');
    expect(late).toEqual(
      expect.arrayContaining([
        '一、未报送事项',
        '9月的下列内容应于10月14日前（含当日）报送，至今未报，已超2个工作日。',
        '序号 | 任务 | 未报送的内容',
        '1 | 任务 | 完成数：目标',
        '未报送的内容请尽快补报。',
      ]),
    );
    expect(told('a task that falls due soon')).toEqual(
      expect.arrayContaining([
        '一、临近到期事项',
        '下列事项在12月15日前（含当日）到期。',
        '1 | 任务 | 任务完成 | 12月10日 | 10',
        '临近到期的事项请按时完成。',
      ]),
    );
  });

  it('in English is made of sentences', () => {
    expect(told('a share that is behind', 'en')).toEqual([
      'To 博罗县:',
      'By 惠州市教育局2020年工作要点 and what was reported, as of 30 November 2020, 1 task of yours asks for attention (1 behind), as follows.',
      '1. Tasks behind schedule',
      'Of the following tasks only your own parts are listed.',
      'No. | Task | Target | Done | Gap | Due',
      '1 | 任务 | 目标 | your share is 5 所, at 2 所 (40%) | 40 points behind schedule | 31 December',
      '2. What is asked of you',
      'Please find out why each of these tasks is overdue or behind, press on with it, and report problems and next steps.',
      '惠州市教育局',
      '30 November 2020',
    ]);
  });

  it('says in each case what its message says, without holes', () => {
    for (const [name, one] of Object.entries(CASES)) {
      for (const language of ['zh-CN', 'en'] as const) {
        const view = viewOf(one);
        const papers = noticesOf(view, language);
        expect(papers.length, name).toBe(view.units.filter(({ org }) => org !== null).length);
        for (const { parts } of papers) {
          const lines = parts.flatMap(linesOf);
          expect(lines.join('\n'), name).not.toMatch(/undefined|null|NaN|\{\w+\}/);
          expect(
            lines.filter((line) => line.trim() === ''),
            name,
          ).toEqual([]);
          expect(parts.some(({ kind }) => kind === 'table') || lines.length > 3, name).toBe(true);
        }
      }
    }
  });

  it('takes names as they are, without what nobody can see', () => {
    const target = aTarget({ name: '目标“甲”\u202e', at_least: 10, readings: [aReading('2020-03-01', 1)] });
    const task = aTask({ title: '=HYPERLINK("x")\u0007<b>', lead: 'boluo', targets: [target] });
    const view = remindView(
      PLAN,
      [standing(task, '2020-11-30')],
      { units: null, within: 0, period: null },
      '2020-11-30',
    );
    const lines = noticesOf(view)[0]?.parts.flatMap(linesOf).join('\n') ?? '';
    expect(lines).toContain('=HYPERLINK("x")<b>');
    expect(lines).not.toMatch(/\u202e/);
  });
});
