import { isWho } from '../../core/assignment.js';
import { correctingStatuses } from '../../core/change/undo.js';
import { requirementsOf } from '../../core/lifecycle.js';
import type { LogEntry } from '../../core/log.js';
import type { Evidence, Reading, StatusChange, Target, Task, WhoAmendment } from '../../core/task.js';
import { commandLine, type OptionWords, type Word } from '../../core/text/shell.js';
import { logEntryOf } from '../../core/view/log-entry.js';
import type { Context } from '../../env.js';
import { typedStatus } from '../../messages/typed-status.js';
import { neededOptions } from '../../workspace/shut.js';

type VoidEntry = Extract<LogEntry, { kind: 'void' }>;

/** How what a void took back by mistake is recorded anew: a line with a command for each entry. */
export function recordedAnew(context: Context, task: Task, { list, target, voided }: VoidEntry): string[] {
  const { undo } = context.messages.screens;
  return voided.map((entry) => undo.correct(commandOf(context, task, logEntryOf(list, entry, target))));
}

/** The command that records the same entry. */
function commandOf(context: Context, task: Task, logged: LogEntry): string {
  const { sample } = context.messages.screens.writing;
  const command = (name: string, words: readonly Word[], options: Readonly<Record<string, OptionWords>> = {}) =>
    commandLine(context.env.platform, ['plan', name, task.id, ...words], options);
  switch (logged.kind) {
    case 'reading':
      return recordCommand(context, task, logged.target, logged.entry);
    case 'extension': {
      const { to, note, approver, target } = logged.entry;
      return command('extend', [to], { message: note, approver, target });
    }
    case 'report': {
      const { period, progress, problems, next } = logged.entry;
      return command('report', [], { period, progress, problems, next });
    }
    case 'evidence':
      return command('set', [typedStatus(context.messages, task.status)], { evidence: placeOf(logged.entry) });
    case 'amendment':
      if (isWho(logged.entry)) return command('assign', [], { [logged.entry.key]: valueWord(logged.entry.to) });
      return command('edit', []);
    default:
      return command('set', [typedStatus(context.messages, task.status)], { message: sample.reason });
  }
}

function placeOf({ path, url }: Evidence): string {
  return path ?? url ?? '';
}

/** A value as `plan assign` takes it. */
function valueWord(value: WhoAmendment['to']): string {
  return [value ?? 'none'].flat().join(',');
}

function recordCommand({ env }: Context, task: Task, target: Target, reading: Reading): string {
  const { as_of, org, done, value, numerator, denominator } = reading;
  const amount = done === undefined ? (value ?? numerator ?? 0) : done ? 'done' : 'no';
  const of = denominator === undefined ? undefined : String(denominator);
  return commandLine(env.platform, ['plan', 'record', task.id, target.id, amount], { of, on: as_of, org });
}

/** By which status a change of status is answered: back, with a reason, if that is legal; else what it can become. */
export function answeredBy({ env, messages }: Context, task: Task, { from }: StatusChange): string {
  const { words, comma } = messages;
  const { undo } = messages.screens;
  const allowed = correctingStatuses(task);
  const [first] = allowed;
  if (first === undefined) return undo.final(words.status[task.status]);
  const to = allowed.includes(from) ? from : first;
  const needs = requirementsOf(task.status, to, task.history ?? []) ?? [];
  const typed = needs.filter((need) => need === 'reason' || need === 'approver');
  const command = commandLine(
    env.platform,
    ['plan', 'set', task.id, typedStatus(messages, to)],
    neededOptions(messages, typed),
  );
  if (to === from) return undo.answer(command);
  return undo.onward(words.status[from], allowed.map((status) => words.status[status]).join(comma), command);
}
