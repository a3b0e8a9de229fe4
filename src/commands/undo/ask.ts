import { askBy, type Interviewer } from '../../cli/asking.js';
import { planVoid } from '../../core/change/void.js';
import { type LogEvent, logOf } from '../../core/log.js';
import { isUnseen } from '../../core/person.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import type { Choice } from '../../render/ask.js';
import { taskLabel } from '../../render/task-label.js';
import { prose } from '../../render/terminal/prose.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { openPlan } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { type Found, lookUp } from './found.js';
import type { UndoOptions, UndoWish } from './options.js';
import { listed } from './void.js';
import { record } from './words.js';

/** How many entries are offered. */
const RECENT = 20;

/** Asks a person at the terminal for what is missing of what `plan undo` is to take back. */
export async function askUndo(
  context: Context,
  ask: Interviewer,
  typed: number | undefined,
  options: UndoOptions,
): Promise<UndoWish> {
  const id = typed ?? (await askTask(context, ask)).id;
  const by = await askBy(context, planFolder(context), ask, options.by, []);
  const given: UndoOptions = { ...options, ...(by !== undefined && { by }) };
  const desk = await openDesk(context, given);
  const last = await lookUp(context, desk, id, options.entry ?? null);
  // Who names the task alone means its last entry.
  const entry = options.entry ?? (ask.hasAsked ? await askEntry(context, ask, desk, last) : null);
  const found = entry === null ? last : await lookUp(context, desk, id, entry);
  const message = await askReason(context, ask, desk, found, options.message);
  return {
    id,
    options: { ...given, ...(entry !== null && { entry }), ...(message !== undefined && { message }) },
    shown: ask.hasAsked ? shownOf(found) : null,
  };
}

function askTask(context: Context, ask: Interviewer): Promise<Task> {
  const { plan, standings } = openPlan(context);
  const recorded = standings.map(({ task }) => task).filter((task) => newestOf(task) !== undefined);
  return ask.task(recorded, (task) => {
    const newest = newestOf(task);
    return newest === undefined ? '' : record(context, plan, newest);
  });

  function newestOf(task: Task): LogEvent | undefined {
    return logOf([task], plan)[0];
  }
}

/** Asks which entry: the last change first, then those that a void can take back. @returns null for the last change */
async function askEntry(context: Context, ask: Interviewer, desk: Desk, found: Found): Promise<number | null> {
  const { messages, env } = context;
  const { events, last, source } = found;
  const { task } = source;
  const together = 'refused' in last ? [] : last.events;
  const words = together.map((event) => record(context, desk.plan, event)).join(messages.semicolon);
  const newest: Choice[] =
    together.length === 0 ? [] : [{ value: '', name: words, about: messages.screens.asking.newest }];
  const others = events.flatMap((event, index): Choice[] => {
    if (together.includes(event)) return [];
    if ('refused' in planVoid({ task, plan: desk.plan, event, by: desk.by, now: env.now() })) return [];
    return [{ value: String(events.length - index), name: record(context, desk.plan, event) }];
  });
  const choices = [...newest, ...others].slice(0, RECENT);
  if (choices.length === 0) return null;
  const picked = await ask.pick(messages.screens.asking.entry(taskLabel(task)), choices);
  return picked === '' ? null : Number(picked);
}

/** Lists what a void takes back, and asks why, if the reason is missing. */
async function askReason(
  context: Context,
  ask: Interviewer,
  desk: Desk,
  { source, voided }: Found,
  typed: string | undefined,
): Promise<string | undefined> {
  const { env, screen, messages } = context;
  if (voided === null || !isUnseen(typed ?? '')) return typed;
  const { task } = source;
  const result = planVoid({ task, plan: desk.plan, event: voided, by: desk.by, now: desk.now });
  if ('refused' in result) return typed;
  for (const line of listed(context, desk, task, result)) env.stdout.write(`${prose(line, screen)}\n`);
  return ask.text(messages.screens.asking.reason);
}

/** The entry that is taken back, or null if none is. */
export function shownOf({ last, voided }: Found): LogEvent['entry'] | null {
  return (voided ?? ('refused' in last ? null : last.events[0]))?.entry ?? null;
}
