import { isWho } from '../../core/assignment.js';
import { correctingStatuses } from '../../core/change/undo.js';
import { requirementsOf } from '../../core/lifecycle.js';
import type { LogEvent } from '../../core/log.js';
import type { Reading, StatusChange, Target, Task, WhoAmendment } from '../../core/task.js';
import { commandLine, type OptionWords, type Word } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { neededOptions } from '../../workspace/shut.js';

/** How a committed entry is corrected: by another entry, with the command that records it. */
export function correction(context: Context, task: Task, event: LogEvent): string {
  const { undo, writing } = context.messages.screens;
  const { sample } = writing;
  const command = (name: string, words: readonly Word[], options: Readonly<Record<string, OptionWords>> = {}) =>
    commandLine(context.env.platform, ['plan', name, task.id, ...words], options);
  switch (event.kind) {
    case 'change':
      return correctedStatus(context, task, event.entry);
    case 'reading':
      return undo.correct(recordCommand(context, task, event.target, event.entry));
    case 'extension': {
      const options = { message: sample.reason, approver: sample.person, target: event.entry.target };
      return undo.correct(command('extend', [undo.sample.date], options));
    }
    case 'amendment':
      if (!isWho(event.entry)) return undo.correctByHand(command('edit', []));
      return undo.correct(command('assign', [], { [event.entry.key]: valueWord(event.entry.from) }));
    case 'report':
      return undo.correct(command('report', [], { period: event.entry.period, progress: undo.sample.progress }));
    case 'evidence':
    case 'void':
      return undo.correctByHand(command('edit', []));
  }
}

/** A value as `plan assign` takes it. */
function valueWord(value: WhoAmendment['from']): string {
  return [value ?? 'none'].flat().join(',');
}

function recordCommand({ env, messages }: Context, task: Task, target: Target, { as_of, org, done }: Reading): string {
  const value = done === undefined ? messages.screens.undo.sample.value : done ? 'no' : 'done';
  return commandLine(env.platform, ['plan', 'record', task.id, target.id, value], { on: as_of, org });
}

/** Sets the status back, with a reason, if that is legal; else to what it can become. */
function correctedStatus({ env, messages }: Context, task: Task, { from }: StatusChange): string {
  const { words, comma } = messages;
  const { undo } = messages.screens;
  const allowed = correctingStatuses(task);
  const [first] = allowed;
  if (first === undefined) return undo.final(words.status[task.status]);
  const to = allowed.includes(from) ? from : first;
  const needs = requirementsOf(task.status, to, task.history ?? []) ?? [];
  const typed = needs.filter((need) => need === 'reason' || need === 'approver');
  const command = commandLine(env.platform, ['plan', 'set', task.id, to], neededOptions(messages, typed));
  if (to === from) return undo.correct(command);
  return undo.onward(words.status[from], allowed.map((status) => words.status[status]).join(comma), command);
}
