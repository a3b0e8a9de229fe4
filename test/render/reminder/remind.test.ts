import { describe, expect, it } from 'vitest';
import { type RemindView, remindView } from '../../../src/core/view/reminder/remind-view.js';
import { catalogs } from '../../../src/messages/index.js';
import { renderRemind, renderRemindTexts } from '../../../src/render/reminder/remind.js';
import { remindText } from '../../../src/render/reminder/remind-text.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { widthOf } from '../../../src/render/terminal/text.js';
import { aPlan, aTask, PLAN, standing } from '../../core/build.js';
import { CASES, viewOf } from '../../core/reminder/cases.js';

const COMMANDS = { assign: () => 'plan assign', remind: (org: string) => `plan remind --unit ${org}` };
const PIPE = makeScreen(catalogs['zh-CN'], null, true, false);
const DAY = '2020-11-30';

function textsOf(view: RemindView, language: keyof typeof catalogs = 'zh-CN'): string[] {
  const screen = { ...PIPE, messages: catalogs[language] };
  return view.units.map((unit) => remindText(unit, view, COMMANDS, screen));
}

/** The texts of a case by its name. */
function told(name: string, language: keyof typeof catalogs = 'zh-CN'): string[] {
  const one = CASES[name];
  if (!one) throw new Error(name);
  return textsOf(viewOf(one), language);
}

const OPEN = '请抓紧推进，并反馈存在问题和下一步打算。谢谢！';

describe('remindText', () => {
  it.each<[string, string, string]>([
    [
      'a share that is behind',
      '博罗县：您好！截至11月30日，贵单位承担的任务有 1 项需要关注：第 1 项“任务”，贵单位分解 5 所，完成 2 所（40%），落后序时进度 40 个百分点。',
      OPEN,
    ],
    [
      'two leads',
      '学前教育科：您好！截至11月30日，贵单位牵头的任务有 1 项需要关注：第 1 项“任务”（会同市直），已逾期 30 天（时限10月31日）。',
      OPEN,
    ],
    [
      'a task that falls due soon',
      '学前教育科：您好！临近到期 1 项：第 1 项“任务”（12月10日，还有 10 天）。',
      '请按时完成。谢谢！',
    ],
    [
      'a value that is late over the holidays of October',
      '学前教育科：您好！9月未报完成数 1 个（第 1 项“任务”），截止10月14日，已超 2 个工作日。',
      '请尽快补报。谢谢！',
    ],
    [
      'no lead',
      '截至11月30日，有 1 项任务需要关注，但未定牵头单位，无处可催：第 1 项“任务”（责任单位：博罗县），已逾期 30 天（时限10月31日）。',
      '请明确牵头单位后再催办：plan assign。',
    ],
  ])('is short and polite: %s', (name, text, ask) => {
    expect(told(name)[0]).toBe(text + ask);
  });

  it.each(Object.keys(CASES))('has no number that the data does not have: %s', (name) => {
    const one = CASES[name];
    if (!one) return;
    const view = viewOf(one);
    for (const language of ['zh-CN', 'en'] as const) {
      for (const [index, text] of textsOf(view, language).entries()) {
        const known = numbersIn([view.units[index], view.asOf, view.period]);
        for (const number of text.match(/\d+(?:\.\d+)?/g) ?? []) expect(known, `${text}: ${number}`).toContain(number);
      }
    }
  });

  it('keeps a long title on one line and short, and lets no escape through', () => {
    const title = `${String.fromCharCode(27)}[31m甲\n乙“丙”${'很长'.repeat(1000)}`;
    const task = standing(aTask({ title, lead: 'municipal', due: '2020-10-31' }), DAY);
    const [text = ''] = textsOf(remindView(PLAN, [task], { units: null, within: 15, period: null }, DAY));
    expect(text).toContain('‘丙’');
    expect(text.length).toBeLessThan(160);
    expect([...text].filter((character) => character < ' ')).toEqual([]);
  });

  it('names the numbers of all tasks, also of those that are too many to tell of', () => {
    const tasks = [1, 2, 3, 4, 5, 6, 7, 9].map((id) =>
      standing(aTask({ id, lead: 'municipal', due: '2020-10-31' }), DAY),
    );
    const [text = ''] = textsOf(remindView(PLAN, tasks, { units: null, within: 15, period: null }, DAY));
    expect(text).toContain('⑤另有 4 项：第 5-7、9 项。');
  });

  it('says the year of a day in another year', () => {
    const task = standing(aTask({ lead: 'municipal', due: '2020-12-31' }), '2021-01-05');
    const [text] = textsOf(remindView(aPlan(), [task], { units: null, within: 15, period: null }, '2021-01-05'));
    expect(text).toContain('已逾期 5 天（时限2020年12月31日）');
  });
});

describe('renderRemind', () => {
  const units = PLAN.orgs.map(({ id }, index) => aTask({ id: index + 1, lead: id, leader: '张三', due: '2020-10-31' }));
  const view = remindView(
    PLAN,
    units.map((task) => standing(task, DAY)),
    { units: null, within: 15, period: null },
    DAY,
  );

  it('lists the units on a terminal that is too low for the texts', () => {
    const screen = makeScreen(catalogs['zh-CN'], 80, true, false, 12);
    const lines = renderRemind(view, COMMANDS, screen).split('\n');
    expect(lines[0]).toBe('截至 2020-11-30，需催办 5 个单位、5 项任务（逾期 5）');
    expect(lines.length).toBeLessThan(12);
    expect(lines.every((line) => widthOf(line) <= 80)).toBe(true);
    expect(lines.join('')).not.toContain('您好');
    expect(lines.at(-1)).toContain('plan remind --unit 博罗县');
  });

  it('prints all texts where there is room, each in one line of a pipe', () => {
    const lines = renderRemind(view, COMMANDS, PIPE).split('\n');
    expect(lines.filter((line) => line.includes('您好'))).toHaveLength(5);
    expect(renderRemind(view, COMMANDS, makeScreen(catalogs['zh-CN'], 80, true, false, 60))).toContain('您好');
  });

  it('says that there is nobody to remind', () => {
    const none = remindView(PLAN, [], { units: null, within: 15, period: null }, DAY);
    expect(renderRemind(none, COMMANDS, PIPE)).toBe(
      '截至 2020-11-30，没有需要催办的单位：没有逾期、滞后、未报和 2020-12-15 前到期的任务',
    );
    expect(renderRemindTexts(none, COMMANDS, true, PIPE)).toBe('没有未定牵头单位而需要催办的任务');
  });
});

/** All numbers that stand in some data, as texts: of dates their parts, of shares the per cent. */
function numbersIn(data: unknown): string[] {
  if (typeof data === 'number')
    return [data, Math.floor(data * 1000 + 0.5) / 10].map((number) => String(Math.abs(number)));
  if (typeof data === 'string') return (data.match(/\d+/g) ?? []).map((digits) => String(Number(digits)));
  if (Array.isArray(data)) return data.flatMap(numbersIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'readings' ? [] : numbersIn(value)));
}
