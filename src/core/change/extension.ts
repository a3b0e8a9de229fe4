import type { CivilDate } from '../date.js';
import type { Doubt } from '../doubt/doubt.js';
import { doubtsOfExtension } from '../doubt/extension.js';
import { duesOf } from '../due.js';
import { entriesOf } from '../file/growing-lists.js';
import type { Plan } from '../plan.js';
import type { Extension, Task } from '../task.js';
import { entryOf, nextInstant, said } from './entry.js';

/** A wish to move a due date. */
export interface ExtensionWish {
  task: Task;
  plan: Plan;
  /** The id of the target that is extended; if absent, the whole task is. */
  target?: string | undefined;
  /** The id of its milestone that is extended; if absent, the whole target is. */
  milestone?: string | undefined;
  to: CivilDate;
  note?: string | undefined;
  approver?: string | undefined;
  by: string;
  now: Date;
}

/** `unknown_target`: there is no such target, or it has no such milestone. `same`: that date is in force already. */
export type ExtensionReason = 'unknown_target' | 'same' | 'not_later' | 'reason' | 'approver';

/** Every reason against an extension; never empty. */
export interface ExtensionRefusal {
  refused: ExtensionReason[];
  /** The date in force, or null if the target or milestone is not known. */
  from: CivilDate | null;
}

/** An extension to add at the end of the task's list. */
export interface PlannedExtension {
  /** Marked as confirmed if it is doubtful: it must not be recorded until a person has confirmed it. */
  extension: Extension;
  doubts: readonly Doubt[];
}

/**
 * The extension to be added at the end of the task's list, from the date in force to a later one. The original `due`
 * stays as it is.
 */
export function planExtension(wish: ExtensionWish): PlannedExtension | ExtensionRefusal {
  const { task, plan, to, by, now } = wish;
  const from = fromOf(wish);
  const [note, approver] = [said(wish.note), said(wish.approver)];
  const reasons = dateReasons(from, to);
  if (note === undefined) reasons.push('reason');
  if (approver === undefined) reasons.push('approver');
  const isWhole = from !== null && note !== undefined && approver !== undefined;
  if (!isWhole || reasons.length > 0) return { refused: reasons, from };
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  const doubts = doubtsOfExtension({ to }, plan);
  const confirmed = doubts.length > 0 ? (true as const) : undefined;
  const parts = { from, to, target: wish.target, milestone: wish.milestone, note, approver, confirmed, by, at };
  return { extension: entryOf<Extension>(parts), doubts };
}

function fromOf({ task, plan, target: id, milestone: step }: ExtensionWish): CivilDate | null {
  const target = id === undefined ? null : task.targets?.find((one) => one.id === id);
  if (target === undefined) return null;
  const dues = duesOf(task, plan);
  if (step === undefined) return dues.of(target).current;
  const milestone = target?.milestones?.find((one) => one.id === step);
  return target && milestone ? dues.ofMilestone(target, milestone).current : null;
}

function dateReasons(from: CivilDate | null, to: CivilDate): ExtensionReason[] {
  if (from === null) return ['unknown_target'];
  if (to === from) return ['same'];
  return to < from ? ['not_later'] : [];
}
