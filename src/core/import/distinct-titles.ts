import { plainTitle } from '../text/plain-title.js';
import type { ProposedSection, ProposedTask } from './proposal.js';
import { openingOf } from './title.js';

/** Tasks of one title are told apart by how their items begin, else by their sections, and in one section by their order. */
export function distinctTitles(
  tasks: readonly ProposedTask[],
  sections: readonly Pick<ProposedSection, 'number' | 'title'>[],
): ProposedTask[] {
  const titleOf = new Map(sections.map(({ number, title }) => [number, title]));
  const bySection = told(reopened(tasks), ({ section }) => titleOf.get(section) ?? String(section));
  return told(bySection, (_task, order) => String(order + 1));
}

/** Titles that were made of a later clause give way to the first one where that tells them apart. */
function reopened(tasks: readonly ProposedTask[]): readonly ProposedTask[] {
  const like = alike(tasks);
  return renamed(tasks, [...like.values()], (same) => {
    const openings = same.map(({ fields }) => openingOf(fields.text ?? ''));
    const areBetter =
      same.every(({ isTitleMade }) => isTitleMade) &&
      new Set(openings.map(plainTitle)).size === same.length &&
      !openings.slice(1).some((title) => like.has(plainTitle(title)));
    return areBetter ? openings : null;
  });
}

/** Puts behind each title that several tasks have what tells them apart; nothing if that is the same of all. */
function told(tasks: readonly ProposedTask[], mark: (task: ProposedTask, order: number) => string): ProposedTask[] {
  return renamed(tasks, [...alike(tasks).values()], (same) => {
    const marks = same.map(mark);
    return new Set(marks).size < 2 ? null : same.map(({ fields }, index) => `${fields.title}（${marks[index]}）`);
  });
}

/** Tasks of one title, by that title. */
function alike(tasks: readonly ProposedTask[]): Map<string, ProposedTask[]> {
  const like = new Map<string, ProposedTask[]>();
  for (const task of tasks) {
    const key = plainTitle(task.fields.title);
    const same = like.get(key);
    if (same) same.push(task);
    else like.set(key, [task]);
  }
  return like;
}

/** The tasks with new titles where a group of several gets some; null leaves it as it is. */
function renamed(
  tasks: readonly ProposedTask[],
  groups: readonly (readonly ProposedTask[])[],
  titlesOf: (same: readonly ProposedTask[]) => readonly string[] | null,
): ProposedTask[] {
  const titles = new Map<ProposedTask, string>();
  for (const same of groups) {
    const found = same.length < 2 ? null : titlesOf(same);
    for (const [index, task] of same.entries()) titles.set(task, found?.[index] ?? task.fields.title);
  }
  return tasks.map((task) => {
    const title = titles.get(task) ?? task.fields.title;
    return title === task.fields.title ? task : { ...task, fields: { ...task.fields, title }, isTitleMade: true };
  });
}
