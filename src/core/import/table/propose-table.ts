import type { Proposal, ProposedTask } from '../proposal.js';

/** A proposal made of tables, in which goals that say nothing but how much bear the names of their tasks. */
export function withGoalsNamed(proposal: Proposal): Proposal {
  return { ...proposal, tasks: proposal.tasks.map(named) };
}

function named(task: ProposedTask): ProposedTask {
  const { targets } = task.fields;
  const isNameless = (index: number) =>
    task.doubts.some(({ why, target }) => why === 'name_unclear' && target === index);
  if (targets === undefined || !targets.some((_target, index) => isNameless(index))) return task;
  return {
    ...task,
    fields: {
      ...task.fields,
      targets: targets.map((target, index) => (isNameless(index) ? { ...target, name: task.fields.title } : target)),
    },
    doubts: task.doubts.filter(({ why, target }) => why !== 'name_unclear' || target === null),
  };
}
