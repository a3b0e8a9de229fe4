import { leadersOf, leadsOf } from '../core/assignment.js';
import { readOutline } from '../core/outline/read-outline.js';
import { orgName, type Plan, type Section } from '../core/plan.js';
import { boundOf } from '../core/target/bound.js';
import { sourcesOf, type Target, type Task } from '../core/task.js';
import { toNumeral } from '../core/text/numeral.js';
import { clean } from '../core/text/printable.js';
import { exactBound } from '../messages/exact-bound.js';
import type { Messages } from '../messages/index.js';

/** A section of the document with its items. */
interface Chapter {
  section: Section;
  items: readonly { number: number; lines: readonly string[] }[];
}

/**
 * The plan as the numbered document that it comes from: the title, the opening, each section as 一、 with its official
 * heading, each task as its number with its official wording; a task without one with its title and what the plan knows
 * of it. Read again, it gives the same items; where a line of a wording would be taken for an item of its own, or for a
 * command by the log of a CI run, all wordings stand on one line each.
 * @param tasks in any order
 */
export function outlineText(
  plan: Plan,
  tasks: readonly { section: Section; task: Task }[],
  messages: Messages,
): string {
  const chapters = chaptersOf(plan, tasks, messages);
  const text = written(plan, chapters, '\n');
  return isReadAs(text, plan, chapters) && !COMMAND.test(text) ? text : written(plan, chapters, '');
}

/** A line that the log of a CI run would take for a command of its own. */
const COMMAND = /^\s*(?:::|##\[)/m;

function chaptersOf(plan: Plan, tasks: readonly { section: Section; task: Task }[], messages: Messages): Chapter[] {
  const numberOf = numbersOf(tasks.map(({ task }) => task));
  const sections = [...new Set(tasks.map(({ section }) => section))].sort((a, b) => a.number - b.number);
  return sections.map((section) => ({
    section,
    items: tasks
      .filter((one) => one.section === section)
      .sort((a, b) => numberOf(a.task) - numberOf(b.task))
      .map(({ task }) => ({ number: numberOf(task), lines: wordingOf(task, plan, messages) })),
  }));
}

/** The document's own numbers, if each is a number and one task's alone; else those of the tasks. */
function numbersOf(tasks: readonly Task[]): (task: Task) => number {
  const own = new Map(
    tasks.map((task): [Task, number] => {
      const [first] = sourcesOf(task);
      return [task, typeof first?.item === 'number' ? first.item : task.id];
    }),
  );
  const isUnique = new Set(own.values()).size === tasks.length;
  return (task) => (isUnique ? (own.get(task) ?? task.id) : task.id);
}

function written(plan: Plan, chapters: readonly Chapter[], between: string): string {
  const opening = (plan.preamble ?? '').split('\n').filter((line) => line.trim() !== '');
  const lines = [
    clean(plan.title),
    ...(opening.length === 0 ? [] : [opening.map((line) => whole(clean(line), between)).join(between)]),
    ...chapters.flatMap(({ section, items }) => [
      `${toNumeral(section.number)}、${clean(section.heading ?? section.title)}`,
      ...items.map(({ number, lines }) => numbered(number, lines.map((line) => whole(line, between)).join(between))),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A line that another follows on the same line has a mark at its end. */
function whole(line: string, between: string): string {
  return between !== '' || /[。；：，！？”）]$/.test(line) ? line : `${line}。`;
}

/** 3.5所 would be three and a half: a space keeps the number apart, but before a year, which is none. */
function numbered(number: number, text: string): string {
  return `${number}.${/^\d/.test(text) ? ' ' : ''}${text}`;
}

/** The official wording of a task, a paragraph a line; else its title, what is known beside it, who does it and until when. */
function wordingOf(task: Task, plan: Plan, messages: Messages): string[] {
  const own = (task.text ?? '').split('\n').map((line) => clean(line).trim());
  if (own.some((line) => line !== '')) return own.filter((line) => line !== '');
  const told = [clean(task.title), ...(task.scope === undefined ? [] : [clean(task.scope)])];
  const targets = (task.targets ?? []).flatMap((target) => promised(target, told.join('。'), messages));
  const sentences = [...told, ...targets].map((sentence) => sentence.replace(/[。；]+$/, ''));
  return [`${sentences.join('。')}。${who(task, plan, messages)}`.replace(/\s*\n\s*/g, '')];
}

/** Names of deliveries that say what is done themselves: 印发《……》, 开展大检查. */
const SAYS_WHAT =
  /^(制定|出台|印发|修订|编制|编印|拟定|起草|发布|建成|建立|新建|改建|扩建|成立|设立|组建|开展|举办|召开|协助|启动|推进|打造|完成|上线|开通|研究|研制|研发|办好|办成|申报|创建|落实)/;

/** A target in words, unless the title or the scope says it. */
function promised(target: Target, told: string, messages: Messages): string[] {
  const name = clean(target.name);
  const bound = target.shown === undefined ? exactBound(target, messages) : clean(target.shown);
  if (boundOf(target).kind === 'deliver') {
    if (told.includes(name)) return [];
    return [target.deliver === 'action' || SAYS_WHAT.test(name) ? name : `${bound}${name}`];
  }
  const digits = /\d[\d.]*/.exec(bound)?.[0];
  return digits !== undefined && told.includes(digits)
    ? []
    : [`${name}${bound.replace(/(?<=\d) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)/gu, '')}`];
}

function who(task: Task, plan: Plan, messages: Messages): string {
  const words = messages.words.taskKey;
  const names = (ids: readonly string[]) => ids.map((id) => clean(orgName(plan, id))).join('、');
  const parts = [
    [words.lead, names(leadsOf(task))],
    [words.responsible, names(task.responsible ?? [])],
    [words.support, names(task.support ?? [])],
    [words.leader, leadersOf(task).map(clean).join('、')],
    [words.due, task.due ?? ''],
  ].flatMap(([key, value]) => (value === '' ? [] : [`${key}：${value}`]));
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}

/** Whether the text is read as these items, with their wordings. */
function isReadAs(text: string, plan: Plan, chapters: readonly Chapter[]): boolean {
  const wanted = chapters.flatMap(({ items }) => items);
  if (plan.preamble?.includes('\n') !== true && wanted.every(({ lines }) => lines.length === 1)) return true;
  const blocks = text
    .split('\n')
    .map((line, at) => ({ kind: 'paragraph' as const, text: line, place: at + 1, heading: null }));
  const { parts } = readOutline({ blocks, omitted: [], countedIn: 'line' }, {});
  const read = parts.flatMap(({ items }) => items);
  return read.length === wanted.length && read.every((item, at) => item.text === wanted[at]?.lines.join('\n'));
}
