import type { ProposedSection, ProposedTask } from './proposal.js';

/** Tasks of one title are told apart by their sections, and in one section by their order. */
export function distinctTitles(
  tasks: readonly ProposedTask[],
  sections: readonly Pick<ProposedSection, 'number' | 'title'>[],
): ProposedTask[] {
  const titleOf = new Map(sections.map(({ number, title }) => [number, title]));
  const bySection = told(tasks, ({ section }) => titleOf.get(section) ?? String(section));
  return told(bySection, (_task, order) => String(order + 1));
}

/** Puts behind each title that several tasks have what tells them apart; nothing if that is the same of all. */
function told(tasks: readonly ProposedTask[], mark: (task: ProposedTask, order: number) => string): ProposedTask[] {
  const like = new Map<string, ProposedTask[]>();
  for (const task of tasks) {
    const key = keyOf(task.fields.title);
    like.set(key, [...(like.get(key) ?? []), task]);
  }
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
