import { typedWord } from '../../cli/shell.js';
import { correctingStatuses } from '../../core/change/undo.js';
import { requirementsOf } from '../../core/lifecycle.js';
import type { LogEvent } from '../../core/log.js';
import type { Amendment, Reading, StatusChange, Target, Task } from '../../core/task.js';
import type { Messages } from '../../messages/index.js';

/** How an entry that is committed is corrected: by one more, with the command that records it. */
export function correction(messages: Messages, task: Task, event: LogEvent): string {
  const { undo, writing } = messages.screens;
  const { sample } = writing;
  switch (event.kind) {
    case 'change':
      return correctedStatus(messages, task, event.entry);
    case 'reading':
      return undo.correct(recordCommand(messages, task, event.target, event.entry));
    case 'extension': {
      const target = event.entry.target === undefined ? '' : ` --target ${event.entry.target}`;
      const reasons = `-m ${sample.reason} --approver ${sample.person}`;
      return undo.correct(`plan extend ${task.id} ${undo.sample.date} ${reasons}${target}`);
    }
    case 'amendment':
      return undo.correct(`plan assign ${task.id} --${event.entry.key} ${typedValue(event.entry.from)}`);
    case 'report':
      return undo.correct(`plan report ${task.id} --period ${event.entry.period} --progress ${undo.sample.progress}`);
    case 'evidence':
      return undo.correctByHand(`plan edit ${task.id}`);
  }
}

/** A value as `plan assign` takes it. */
function typedValue(value: Amendment['from']): string {
  return typedWord([value ?? 'none'].flat().join(','));
}

function recordCommand({ screens }: Messages, task: Task, target: Target, { as_of, org, done }: Reading): string {
  const value = done === undefined ? screens.undo.sample.value : done ? 'no' : 'done';
  const whose = org === undefined ? '' : ` --org ${org}`;
  return `plan record ${task.id} ${target.id} ${value} --on ${as_of}${whose}`;
}

/** Set back with a reason where that is legal; else on to what it can become. */
function correctedStatus({ words, screens, comma }: Messages, task: Task, { from }: StatusChange): string {
  const { undo, writing } = screens;
  const typed: Readonly<Record<string, string>> = {
    reason: ` -m ${writing.sample.reason}`,
    approver: ` --approver ${writing.sample.person}`,
  };
  const allowed = correctingStatuses(task);
  const [first] = allowed;
  if (first === undefined) return undo.final(words.status[task.status]);
  const to = allowed.includes(from) ? from : first;
  const needs = requirementsOf(task.status, to, task.history ?? []) ?? [];
  const command = `plan set ${task.id} ${to}${needs.map((need) => typed[need] ?? '').join('')}`;
  if (to === from) return undo.correct(command);
  return undo.onward(words.status[from], allowed.map((status) => words.status[status]).join(comma), command);
}
