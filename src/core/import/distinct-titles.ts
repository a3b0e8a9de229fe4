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
  return tasks.map((task) => {
    const same = like.get(keyOf(task.fields.title)) ?? [];
    const openings = new Set(same.map(({ fields }) => openingOf(fields.text ?? '')));
    const title = openingOf(task.fields.text ?? '');
    const isBetter = task.isTitleMade && same.length > 1 && openings.size === same.length && !like.has(keyOf(title));
    return isBetter ? { ...task, fields: { ...task.fields, title } } : task;
  });
}

function alike(tasks: readonly ProposedTask[]): Map<string, ProposedTask[]> {
  const like = new Map<string, ProposedTask[]>();
  for (const task of tasks) {
    const key = keyOf(task.fields.title);
    const same = like.get(key);
    if (same) same.push(task);
    else like.set(key, [task]);
  }
  return like;
}

/** Puts behind each title that several tasks have what tells them apart; nothing if that is the same of all. */
function told(tasks: readonly ProposedTask[], mark: (task: ProposedTask, order: number) => string): ProposedTask[] {
  const like = alike(tasks);
  return tasks.map((task) => {
    const same = like.get(keyOf(task.fields.title)) ?? [];
    if (same.length < 2 || new Set(same.map(mark)).size < 2) return task;
    const title = `${task.fields.title}（${mark(task, same.indexOf(task))}）`;
    return { ...task, fields: { ...task.fields, title }, isTitleMade: true };
  });
}

function keyOf(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
