import { said } from '../../core/change/entry.js';
import { planVoid, type Voiding, type VoidRefusal } from '../../core/change/void.js';
import { type LogEvent, logOf } from '../../core/log.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import type { TaskSource } from '../../store/read/task-file.js';
import type { Entry } from '../../store/yaml/quote.js';
import { datedBy } from '../../workspace/dated.js';
import type { Desk } from '../../workspace/desk.js';
import { draftOf } from '../../workspace/drafts.js';
import type { Refused } from '../../workspace/transaction.js';
import type { Ready } from '../../workspace/write-tasks.js';
import { answeredBy, recordedAnew } from './correction.js';
import type { UndoOptions } from './options.js';
import { assignedEdits, keyNames, record } from './words.js';

type VoidOptions = Pick<UndoOptions, 'entry' | 'message'>;

/** Takes an entry back by a void at the end of its list. */
export function voidEvent(
  context: Context,
  desk: Desk,
  source: TaskSource,
  event: LogEvent,
  options: VoidOptions,
): Ready | Refused {
  const { task } = source;
  const result = planVoid({ task, plan: desk.plan, event, by: desk.by, now: desk.now });
  if ('refused' in result) return refused(context, desk, task, event, result);
  const note = said(options.message);
  if (note === undefined) return { refused: needsReason(context, desk, task, result, options) };
  const { void: instant, of, by, at } = result.entry;
  const entry: Entry = { void: instant, of, note, by, at };
  const given = result.assigned.flatMap((one) => assignedEdits(task, one));
  const edits: Edit[] = [...given, { kind: 'append', path: result.path, entry }];
  const { undo: words } = context.messages.screens;
  const done = words.done(taskLabel(task), recordsOf(context, desk, result).join(context.messages.semicolon));
  const telling = { told: [done, ...othersOf(context, desk, task, result)], subject: done };
  return {
    drafts: [{ ...draftOf(context, desk, source, edits, telling), dated: datedBy(task, edits, context.env.now()) }],
    skipped: [],
  };
}

function recordsOf(context: Context, { plan }: Desk, { voided }: Voiding): string[] {
  return voided.map((one) => record(context, plan, one));
}

/** What else was recorded at the same instant, with the command that takes it back. */
function othersOf(context: Context, { plan }: Desk, task: Task, { others }: Voiding): string[] {
  const { undo: words } = context.messages.screens;
  return others
    .filter(({ kind }) => kind !== 'change' && kind !== 'void')
    .map((other) =>
      words.others(record(context, plan, other), undoCommand(context, task, numberOf(task, other, plan))),
    );
}

function numberOf(task: Task, wanted: LogEvent, plan: Desk['plan']): number {
  const events = logOf([task], plan);
  return events.length - events.findIndex(({ entry }) => entry === wanted.entry);
}

function undoCommand({ env }: Context, task: Task, entry: number | undefined, message?: string): string {
  const options = { ...(entry !== undefined && { entry: String(entry) }), ...(message !== undefined && { message }) };
  return commandLine(env.platform, ['plan', 'undo', task.id], options);
}

/** What is taken back, a line each. */
export function listed(context: Context, desk: Desk, task: Task, result: Voiding): string[] {
  const { undo: words } = context.messages.screens;
  return [words.taking(taskLabel(task)), ...recordsOf(context, desk, result).map((one) => `  ${one}`)];
}

function needsReason(context: Context, desk: Desk, task: Task, result: Voiding, { entry }: VoidOptions): string[] {
  const { undo: words, writing } = context.messages.screens;
  const command = undoCommand(context, task, entry, writing.sample.reason);
  return [...listed(context, desk, task, result), words.reason(command)];
}

function refused(context: Context, desk: Desk, task: Task, event: LogEvent, result: VoidRefusal): Ready | Refused {
  const { undo: words } = context.messages.screens;
  const { plan } = desk;
  const [label, what] = [taskLabel(task), record(context, plan, event)];
  switch (result.refused) {
    case 'history':
      return {
        refused: [
          words.history(label, what),
          ...(event.kind === 'change' ? [answeredBy(context, task, event.entry)] : []),
        ],
      };
    case 'void':
      return {
        refused: [words.isVoid(label, what), ...(event.kind === 'void' ? recordedAnew(context, task, event) : [])],
      };
    case 'again':
      return { drafts: [], skipped: [words.again(label, what)] };
    case 'rests': {
      const command = undoCommand(context, task, numberOf(task, result.on, plan));
      return { refused: [words.rests(label, what, record(context, plan, result.on), command)] };
    }
    case 'edited':
      return { refused: [words.edited(label, keyNames(context, result.keys))] };
    case 'evidence':
      return { refused: [words.evidence(label, context.messages.words.status[task.status], what)] };
    case 'targets': {
      const names = result.targets.map(({ name }) => clean(name)).join(context.messages.comma);
      return { refused: [words.targets(label, context.messages.words.status[task.status], names, what)] };
    }
  }
}
