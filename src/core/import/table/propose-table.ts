import type { Proposal, ProposedTask } from '../proposal.js';
import { targetIds } from '../target-ids.js';

/**
 * A proposal made of tables: a goal that says nothing but how much (25所以上) bears the name of its task, and what the
 * title promises in words is the same promise.
 */
export function withGoalsNamed(proposal: Proposal, slugOf: (text: string, number: number) => string): Proposal {
  return { ...proposal, tasks: proposal.tasks.map((task) => named(task, slugOf)) };
}

function named(task: ProposedTask, slugOf: (text: string, number: number) => string): ProposedTask {
  const { targets = [], title, text = '' } = task.fields;
  const marks = new Map(task.marks.flatMap(({ kind, target, place }) => (kind === 'target' ? [[target, place]] : [])));
  const lineOf = (index: number) => lineAt(text, marks.get(index)?.from ?? 0);
  const isBare = (index: number) => index < targets.length && /^\d/.test(lineOf(index)) && isNameless(task, index);
  const bare = targets.filter((_target, index) => isBare(index));
  if (bare.length === 0) return task;
  // In the first line, the title: 新建学校, of which the goal says how many.
  const isTitle = (index: number) => targets[index]?.deliver !== undefined && text.startsWith(lineOf(index));
  const kept = targets.flatMap((target, index) => (isTitle(index) ? [] : [{ target, index }]));
  const names = kept.map(({ target, index }) => (isBare(index) ? title : target.name));
  const ids = targetIds(names, slugOf);
  const places = new Map(kept.map(({ index }, place) => [index, place]));
  const renamed = new Map(kept.map(({ target }, place) => [target.id, ids[place] ?? target.id]));
  const moved = <T extends { target: number | null }>(all: readonly T[]) =>
    all.flatMap((one) => {
      if (one.target === null) return [one];
      const place = places.get(one.target);
      return place === undefined ? [] : [{ ...one, target: place }];
    });
  return {
    ...task,
    fields: {
      ...task.fields,
      targets: kept.map(({ target: { part_of: whole, ...target } }, place) => ({
        ...target,
        id: renamed.get(target.id) ?? target.id,
        name: names[place] ?? target.name,
        ...(whole !== undefined && { part_of: renamed.get(whole) ?? whole }),
      })),
    },
    marks: moved(task.marks),
    doubts: moved(task.doubts.filter(({ why, target }) => why !== 'name_unclear' || !isBare(target ?? -1))),
  };
}

function isNameless({ fields, doubts }: ProposedTask, index: number): boolean {
  const name = fields.targets?.[index]?.name ?? '';
  return /^\d/.test(name) || doubts.some(({ why, target }) => why === 'name_unclear' && target === index);
}

function lineAt(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(from, end < 0 ? text.length : end);
}
