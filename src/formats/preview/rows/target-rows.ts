import type { ProposedTask } from '../../../core/import/proposal.js';
import type { HasOrgs } from '../../../core/org/org.js';
import { boundOf } from '../../../core/target/bound.js';
import type { Target } from '../../../core/task.js';
import { doubtWords } from '../../../messages/import-words.js';
import type { Messages } from '../../../messages/index.js';
import { type Row, SEPARATOR, type SheetColumn } from './column.js';
import { orgNames } from './org-names.js';

/** The sheet of the targets. */
export const TARGET_COLUMNS = [
  { key: 'key', width: 6, access: 'hidden' },
  { key: 'take', width: 6, access: 'open', list: 'yesNo' },
  { key: 'task', width: 8, access: 'open' },
  { key: 'number', width: 6, access: 'open' },
  { key: 'name', width: 32, access: 'open' },
  { key: 'kind', width: 14, access: 'open', list: 'kinds' },
  { key: 'value', width: 12, access: 'open' },
  { key: 'unit', width: 10, access: 'open' },
  { key: 'due', width: 12, access: 'open' },
  { key: 'dueNote', width: 16, access: 'open' },
  { key: 'commitment', width: 10, access: 'open', list: 'commitments' },
  { key: 'baseline', width: 10, access: 'open' },
  { key: 'baselineAsOf', width: 12, access: 'open' },
  { key: 'partOf', width: 6, access: 'open' },
  { key: 'per', width: 14, access: 'open' },
  { key: 'allocation', width: 20, access: 'open' },
  { key: 'milestones', width: 24, access: 'open' },
  { key: 'definition', width: 24, access: 'open' },
  { key: 'unclear', width: 24, access: 'open' },
  { key: 'doubt', width: 36, access: 'open' },
  { key: 'quote', width: 40, access: 'open' },
] as const satisfies readonly SheetColumn<string>[];

export type TargetKey = (typeof TARGET_COLUMNS)[number]['key'];

/** The row of a target. @param keys the indexes of its task and of itself, which tell it apart */
export function targetRow(
  task: ProposedTask,
  [taskIndex, index]: readonly [number, number],
  units: HasOrgs,
  messages: Messages,
): Row<TargetKey> {
  const targets: readonly Target[] = task.fields.targets ?? [];
  const target = targets[index] ?? { id: '', name: '' };
  const { importSheet } = messages.screens;
  const whole = targets.findIndex(({ id }) => id === target.part_of);
  return {
    key: `${taskIndex}/${index}`,
    take: importSheet.yes,
    task: String(task.id),
    number: String(index + 1),
    name: target.name,
    kind: importSheet.kinds[target.deliver ?? keyOfBound(target)],
    value: valueText(target),
    unit: target.unit ?? '',
    due: target.due ?? '',
    dueNote: target.due_note ?? '',
    commitment: target.commitment === undefined ? '' : messages.words.commitment[target.commitment],
    baseline: target.baseline === undefined ? '' : String(target.baseline.value),
    baselineAsOf: target.baseline?.as_of ?? '',
    partOf: whole < 0 ? '' : String(whole + 1),
    per: perText(target, units, messages),
    allocation: Object.entries(target.allocation ?? {})
      .map(([id, share]) => `${orgNames(id, units)} ${share}`)
      .join(SEPARATOR),
    milestones: (target.milestones ?? []).map(({ name, due = '' }) => `${name} ${due}`.trim()).join(SEPARATOR),
    definition: target.definition ?? '',
    unclear: target.unclear ?? '',
    doubt: task.doubts
      .filter((doubt) => doubt.target === index)
      .map((doubt) => doubtWords(doubt, messages))
      .join('\n'),
    quote: quoteOf(task, index),
  };
}

/** The words that a target was read from; empty if no mark shows them. */
function quoteOf({ fields: { text = '' }, marks }: ProposedTask, index: number): string {
  const mark = marks.find(({ kind, target }) => kind === 'target' && target === index);
  return mark === undefined ? '' : text.slice(mark.place.from, mark.place.to);
}

function keyOfBound(target: Target) {
  const bound = boundOf(target);
  return bound.kind === 'deliver' ? bound.what : bound.kind;
}

function valueText(target: Target): string {
  const bound = boundOf(target);
  switch (bound.kind) {
    case 'deliver':
    case 'not_below':
      return '';
    case 'between':
      return `${bound.low}—${bound.high}`;
    default:
      return String(bound.value);
  }
}

function perText({ per }: Target, units: HasOrgs, { screens }: Messages): string {
  if (per === undefined) return '';
  return typeof per === 'string' ? screens.importSheet.per[per] : orgNames(per, units);
}
