import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/core/outline/outline.js';
import { readOutline } from '../../src/core/outline/read-outline.js';
import type { Plan, PlanFile, Section } from '../../src/core/plan.js';
import type { Task } from '../../src/core/task.js';
import { outlineText } from '../../src/formats/outline-text.js';
import { catalogs } from '../../src/messages/index.js';
import { aPlan, aTask } from '../core/build.js';
import { textDocument } from '../core/outline/text-document.js';

/** The plan that an outline becomes: its sections and items, and nothing that is read of their wordings. */
function planOf(outline: Outline, parts: Partial<PlanFile> = {}) {
  const sections: Section[] = [];
  const tasks: { section: Section; task: Task }[] = [];
  for (const { role, heading, items } of outline.parts) {
    if (role !== 'items') continue;
    const section = { number: sections.length + 1, id: `s${sections.length + 1}`, title: heading ?? '工作任务' };
    sections.push(section);
    for (const { text, head, ordinal } of items) {
      const id = tasks.length + 1;
      const source = { document: 'plan', item: ordinal ?? `第${id}条` };
      tasks.push({ section, task: aTask({ id, title: head ?? '任务', text, source }) });
    }
  }
  return { plan: aPlan({ title: outline.title ?? '工作要点', sections, ...parts }), tasks };
}

function exported({ plan, tasks }: { plan: Plan; tasks: readonly { section: Section; task: Task }[] }): string {
  return outlineText(plan, tasks, catalogs['zh-CN']);
}

const textsOf = ({ parts }: Outline) => parts.flatMap(({ items }) => items.map(({ text }) => text));

describe('the numbered document of a plan', () => {
  it('is the one that was imported', () => {
    const seed = readFileSync('seeds/huizhou-education-2020.txt', 'utf8');
    expect(exported(planOf(readOutline(textDocument(seed), {})))).toBe(seed);
  });

  it('has the official headings, the opening and the numbers of the tasks in any order', () => {
    const section = { number: 1, id: 'a', title: '学位', heading: '扩大学位供给' };
    const plan = aPlan({ title: '某局2031年工作要点', sections: [section], preamble: '坚持稳中求进。' });
    const task = (id: number, text: string) => ({
      section,
      task: aTask({ id, text, source: { document: 'plan', item: id } }),
    });
    expect(exported({ plan, tasks: [task(10, '扩建学校。'), task(2, '5所学校建成。')] })).toBe(
      '某局2031年工作要点\n坚持稳中求进。\n一、扩大学位供给\n2. 5所学校建成。\n10.扩建学校。\n',
    );
  });

  it('numbers by task where the numbers of the document start again', () => {
    const outline = readOutline(textDocument('工作要点\n一、甲\n1.做一。\n2.做二。\n二、乙\n1.做三。'), {});
    expect(exported(planOf(outline))).toBe('工作要点\n一、甲\n1.做一。\n2.做二。\n二、乙\n3.做三。\n');
  });

  it.each([
    ['a heading with its body', '清单\n一、扩大学位\n新增学位500个，全年完成。\n二、改善食堂\n改造食堂9个，全年完成。'],
    [
      'points below items',
      '要点\n一、甲\n1.做好一。全年要完成三件大事，分别落实到人：\n（1）修路。\n（2）架桥。\n2.做好二。\n二、乙\n3.做好三。',
    ],
    [
      '（一） as items',
      '要点\n一、甲\n（一）做好一。全年完成。\n（二）做好二。全年完成。\n二、乙\n（一）做好三。全年完成。',
    ],
    ['years and values in front', '要点\n一、甲\n1.2031年建校3所。\n2. 3.5公里道路建成。\n二、乙\n3. 90%的学校达标。'],
  ])('gives the same items again: %s', (_name, text) => {
    const outline = readOutline(textDocument(text), {});
    const again = readOutline(textDocument(exported(planOf(outline))), {});
    expect(textsOf(again)).toEqual(textsOf(outline));
    expect(again.title).toBe(outline.title);
  });

  it('keeps a wording on one line whose lines would be items of their own', () => {
    const section = { number: 1, id: 'a', title: '学位' };
    const text = '扩大学位\n（一）新建学校3所，全年完成任务并验收\n（二）扩建学校5所。';
    const tasks = [{ section, task: aTask({ id: 1, text }) }];
    expect(exported({ plan: aPlan({ title: '要点', sections: [section] }), tasks })).toBe(
      '要点\n一、学位\n1.扩大学位。（一）新建学校3所，全年完成任务并验收。（二）扩建学校5所。\n',
    );
  });

  it('begins no line with what the log of a CI run takes for a command', () => {
    const { plan, tasks } = planOf(readOutline(textDocument('工作要点\n一、办学\n1.建学校。\n2.招教师。'), {}));
    const forged = tasks.map(({ section, task }) => ({ section, task: { ...task, text: '建学校\n::error::假的' } }));
    expect(exported({ plan, tasks: forged })).not.toMatch(/^\s*::/m);
  });

  it('writes what the plan knows of a task without an official wording', () => {
    const section = { number: 1, id: 'a', title: '学位' };
    const task = aTask({
      title: '新增公办幼儿园',
      scope: '分解到县区',
      targets: [
        { id: 'a', name: '新增公办幼儿园', at_least: 25, unit: '所' },
        { id: 'b', name: '实施方案', deliver: 'document' },
      ],
      lead: 'preschool-office',
      responsible: ['boluo', 'huidong'],
    });
    expect(exported({ plan: aPlan({ title: '要点', sections: [section] }), tasks: [{ section, task }] })).toBe(
      '要点\n一、学位\n1.新增公办幼儿园。分解到县区。新增公办幼儿园不少于25所。制定出台实施方案。（牵头单位：学前教育科；责任单位：博罗县、惠东县）\n',
    );
  });
});
