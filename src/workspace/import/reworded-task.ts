import { planAmendment } from '../../core/change/amendment.js';
import { nextInstant } from '../../core/change/entry.js';
import { planExtension } from '../../core/change/extension.js';
import { entriesOf } from '../../core/file/growing-lists.js';
import type { Rewording, RewordingChange } from '../../core/import/update/rewording.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { changeWords } from '../../render/import/update.js';
import { taskLabel } from '../../render/task-label.js';
import type { Edit } from '../../store/edit/edit.js';
import type { Block, Entry, Value } from '../../store/yaml/quote.js';
import type { Desk } from '../desk.js';
import type { Outcome } from '../outcome.js';
import { shutLines } from '../shut.js';

/** What a person says about all changes that are accepted. */
export interface Accepting {
  note: string;
  approver?: string | undefined;
}

/** The edits of one change, and the task after it; null if the change is only shown. */
type Step = { edits: readonly Edit[]; after: Task } | { refused: string } | null;

/** Changes a task as the new version of its item wants it: records stay, bounds and dates are amended and extended. */
export function rewordedOutcome(
  context: Context,
  desk: Desk,
  task: Task,
  rewording: Rewording,
  said: Accepting,
): Outcome {
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const [edits, told]: [Edit[], string[]] = [[], []];
  let current = task;
  for (const change of rewording.changes) {
    const step = stepOf(context, desk, current, change, said);
    if (step === null) continue;
    if ('refused' in step) return { refused: [step.refused] };
    edits.push(...step.edits);
    current = step.after;
    told.push(wordsOf(context, desk, change));
  }
  const words = context.messages.screens.importUpdate;
  const line = words.changed(taskLabel(task), told.join(context.messages.semicolon));
  return edits.length === 0 ? { skipped: null } : { edits, told: [line], subject: line };
}

function wordsOf({ messages, screen }: Context, { plan }: Desk, change: RewordingChange): string {
  if (change.what === 'text') return messages.screens.importUpdate.reworded;
  return changeWords(change, plan, { ...screen, width: null }).replace(/ {2,}/g, ' ');
}

function stepOf(context: Context, desk: Desk, task: Task, change: RewordingChange, said: Accepting): Step {
  switch (change.what) {
    case 'title':
      return set(task, 'title', change.to);
    case 'text':
      return set(task, 'text', change.to);
    case 'item':
      return itemStep(task, change);
    case 'target_added':
      return {
        edits: [{ kind: 'appendBlock', path: ['targets'], entry: { ...change.target } as unknown as Block }],
        after: { ...task, targets: [...(task.targets ?? []), change.target] },
      };
    case 'bound':
      return boundStep(context, desk, task, change, said);
    case 'due':
      return dueStep(context, desk, task, change, said);
    case 'who':
      return whoStep(desk, task, change);
    case 'target_gone':
    case 'bound_kind':
      return null;
  }
}

function set(task: Task, key: 'title' | 'text' | 'due', value: string): Step {
  return { edits: [{ kind: 'set', path: [key], value }], after: { ...task, [key]: value } };
}

function itemStep(task: Task, { source, to }: RewordingChange & { what: 'item' }): Step {
  const index = [task.source ?? []].flat().findIndex(({ item }, at) => item !== source[at]?.item);
  const path = Array.isArray(task.source) ? ['source', Math.max(index, 0), 'item'] : ['source', 'item'];
  return { edits: [{ kind: 'set', path, value: to }], after: task };
}

function boundStep(
  { messages }: Context,
  { plan, by, now }: Desk,
  task: Task,
  { from, change }: RewordingChange & { what: 'bound' },
  said: Accepting,
): Step {
  const planned = planAmendment({ task, plan, target: from.id, changes: [change], ...said, by, now });
  if ('refused' in planned) {
    const words = messages.screens.target.amend;
    const isUnapproved = planned.refused.includes('approver');
    return {
      refused: isUnapproved
        ? messages.screens.importUpdate.noApprover(taskLabel(task))
        : words.refused(taskLabel(task), from.name),
    };
  }
  const { amendments } = planned;
  return {
    edits: amendments.map((one) => ({ kind: 'append', path: ['amendments'], entry: { ...one } as Entry })),
    after: { ...task, amendments: [...(task.amendments ?? []), ...amendments] },
  };
}

function dueStep(
  { messages }: Context,
  { plan, by, now }: Desk,
  task: Task,
  { target, to, how }: RewordingChange & { what: 'due' },
  said: Accepting,
): Step {
  if (how === 'earlier') return null;
  if (how === 'first') {
    if (target === null) return set(task, 'due', to);
    const index = task.targets?.findIndex(({ id }) => id === target.id) ?? -1;
    return { edits: [{ kind: 'set', path: ['targets', index, 'due'], value: to }], after: task };
  }
  const planned = planExtension({ task, plan, target: target?.id, to, ...said, by, now });
  if ('refused' in planned) return { refused: messages.screens.importUpdate.noApprover(taskLabel(task)) };
  const { extension } = planned;
  return {
    edits: [{ kind: 'append', path: ['extensions'], entry: { ...extension } as Entry }],
    after: { ...task, extensions: [...(task.extensions ?? []), extension] },
  };
}

/** A first unit is written in place; a change of one is an amendment. */
function whoStep({ plan, by, now }: Desk, task: Task, { key, from, to }: RewordingChange & { what: 'who' }): Step {
  const value: Value = Array.isArray(to) ? [...to] : String(to);
  const entry = { key, from: from as Value, to: value, by, at: nextInstant(entriesOf(task), now, plan.timezone) };
  const edits: Edit[] = [{ kind: 'set', path: [key], value }];
  if (from === null) return { edits, after: { ...task, [key]: to } };
  const amendments = [...(task.amendments ?? []), entry] as NonNullable<Task['amendments']>;
  return {
    edits: [...edits, { kind: 'append', path: ['amendments'], entry }],
    after: { ...task, [key]: to, amendments },
  };
}
