import type { ProposedTask } from '../../../core/import/proposal.js';
import type { HasOrgs } from '../../../core/org/org.js';
import { itemOf } from '../../../core/view/import/task-view.js';
import { doubtWords } from '../../../messages/import-words.js';
import type { Messages } from '../../../messages/index.js';
import type { Row, SheetColumn } from './column.js';
import { orgNames } from './org-names.js';

/** The sheet of the tasks. */
export const TASK_COLUMNS = [
  { key: 'key', width: 6, access: 'hidden' },
  { key: 'take', width: 6, access: 'open', list: 'yesNo' },
  { key: 'id', width: 6, access: 'open' },
  { key: 'section', width: 8, access: 'open' },
  { key: 'item', width: 8, access: 'open' },
  { key: 'title', width: 28, access: 'open' },
  { key: 'text', width: 70, access: 'open' },
  { key: 'lead', width: 16, access: 'open' },
  { key: 'responsible', width: 20, access: 'open' },
  { key: 'support', width: 20, access: 'open' },
  { key: 'leader', width: 12, access: 'open' },
  { key: 'due', width: 12, access: 'open' },
  { key: 'dueNote', width: 16, access: 'open' },
  { key: 'commitment', width: 10, access: 'open', list: 'commitments' },
  { key: 'unclear', width: 24, access: 'open' },
  { key: 'doubt', width: 36, access: 'open' },
  { key: 'place', width: 8, access: 'shown' },
] as const satisfies readonly SheetColumn<string>[];

export type TaskKey = (typeof TASK_COLUMNS)[number]['key'];

/** The row of a task. @param index its index among the proposed tasks, which tells it apart */
export function taskRow(task: ProposedTask, index: number, units: HasOrgs, messages: Messages): Row<TaskKey> {
  const { fields, doubts } = task;
  const { importSheet } = messages.screens;
  return {
    key: String(index),
    take: importSheet.yes,
    id: String(task.id),
    section: String(task.section),
    item: itemOf(task),
    title: fields.title,
    text: fields.text ?? '',
    lead: orgNames(fields.lead, units),
    responsible: orgNames(fields.responsible, units),
    support: orgNames(fields.support, units),
    leader: [fields.leader ?? []].flat().join('、'),
    due: fields.due ?? '',
    dueNote: fields.due_note ?? '',
    commitment: fields.commitment === undefined ? '' : messages.words.commitment[fields.commitment],
    unclear: fields.unclear ?? '',
    doubt: doubts
      .filter(({ target }) => target === null || fields.targets?.[target] === undefined)
      .map((doubt) => doubtWords(doubt, messages))
      .join('\n'),
    place: String(task.place),
  };
}
