import type { ProposedFields, ProposedTask } from '../../../core/import/proposal.js';
import type { HasOrgs } from '../../../core/org/org.js';
import type { TaskKey } from '../rows/task-rows.js';
import type { Reader } from './reader.js';
import { checkOrgs } from './reader.js';
import type { TaskDraft } from './tasks.js';

const KEYS = ['lead', 'responsible', 'support'] as const satisfies readonly (TaskKey & keyof ProposedFields)[];

/** A task whose cells were left as they were, with the ids that its units have now; a unit that is no more is complained of. */
export function orgsRenamed(
  reader: Reader,
  { row }: TaskDraft,
  task: ProposedTask,
  renamed: ReadonlyMap<string, string | null>,
  units: HasOrgs,
): ProposedTask {
  const idOf = (id: string) => renamed.get(id) ?? id;
  for (const key of KEYS) checkOrgs(reader, row, key, [task.fields[key] ?? []].flat().map(idOf), units);
  if (![...renamed].some(([before, now]) => now !== null && now !== before)) return task;
  const targets = task.fields.targets?.map(({ per, allocation, ...target }) => ({
    ...target,
    ...(per !== undefined && { per: typeof per === 'string' ? per : listOf(per, idOf) }),
    ...(allocation !== undefined && {
      allocation: Object.fromEntries(Object.entries(allocation).map(([id, share]) => [idOf(id), share])),
    }),
  }));
  const { lead, responsible, support } = task.fields;
  return {
    ...task,
    fields: {
      ...task.fields,
      ...(lead !== undefined && { lead: typeof lead === 'string' ? idOf(lead) : listOf(lead, idOf) }),
      ...(responsible !== undefined && { responsible: listOf(responsible, idOf) }),
      ...(support !== undefined && { support: listOf(support, idOf) }),
      ...(targets !== undefined && { targets }),
    },
  };
}

function listOf([first, ...more]: readonly [string, ...string[]], idOf: (id: string) => string): [string, ...string[]] {
  return [idOf(first), ...more.map(idOf)];
}
