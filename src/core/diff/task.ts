import { isWho, WHO_KEYS, type WhoKey } from '../assignment.js';
import { isEqual } from '../equal.js';
import { TASK_LISTS } from '../file/growing-lists.js';
import { nameOf } from '../file/path.js';
import { slugOf } from '../file/task-name.js';
import type { Plan } from '../plan.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { promiseSteps } from '../target/amended.js';
import { compareStep } from '../target/strictness.js';
import type { Amendment, Evidence, Extension, PromiseAmendment, Report, Target, Task, WhoAmendment } from '../task.js';
import type { TaskChange } from './change.js';
import { addedEntries, entryChanges, otherKeys, voidChanges } from './list.js';
import { matchEntries, matchTargets } from './match.js';
import { commitmentChange, targetChanges, writtenChanges } from './target.js';

/** A task in one version of a plan, as it stands on the day of the comparison. */
export interface TaskVersion {
  /** With `/`, from the plan folder. */
  file: string;
  standing: TaskStanding;
}

const COVERED = [...WHO_KEYS, 'id', 'title', 'status', 'commitment', 'start', 'due', 'targets', ...TASK_LISTS];

/** The differences of a task, in the order in which a reviewer asks; empty if there are none. */
export function taskChanges(before: TaskVersion, after: TaskVersion, plan: Plan): TaskChange[] {
  const [old, task] = [before.standing.task, after.standing.task];
  const places = placeChanges(before, after);
  if (old === task) return places;
  const extensions = matchEntries(old.extensions, task.extensions);
  const extended = addedEntries<Extension>(extensions);
  const amendments = matchEntries(old.amendments, task.amendments);
  const amended = addedEntries<Amendment>(amendments).filter(isWho);
  return [
    ...places,
    ...writtenChanges(old, task, ['title'], null),
    ...statusChanges(old, task),
    ...extended.map((entry): TaskChange => ({ kind: 'extension', target: targetOf(task, entry), entry })),
    ...entryChanges('extensions', null, extensions),
    ...voidChanges('extensions', null, extensions, task.extensions),
    ...dateChanges(before.standing, after.standing, extended),
    ...commitmentChange(old.commitment, task.commitment, null),
    ...changesOfTargets(before.standing, after.standing, extended, plan),
    ...WHO_KEYS.flatMap((field) => assignmentChange(field, old, task, amended)),
    ...addedEntries<Amendment>(amendments).flatMap((entry) =>
      isWho(entry) ? [] : [amendmentChange(task, entry, plan)],
    ),
    ...entryChanges('amendments', null, amendments),
    ...voidChanges('amendments', null, amendments, task.amendments),
    ...recordChanges(old, task),
    ...writtenChanges(old, task, otherKeys(old, task, COVERED), null),
  ];
}

function placeChanges(before: TaskVersion, after: TaskVersion): TaskChange[] {
  const [old, now] = [before.standing, after.standing];
  const isMoved = old.section.id !== now.section.id;
  const isRenumbered = old.task.id !== now.task.id;
  const [name, newName] = [nameOf(before.file), nameOf(after.file)];
  // The new number in the file's name is no further change.
  const isRenamed = slugOf(name) !== slugOf(newName) || (name !== newName && !isRenumbered);
  return [
    ...(isRenumbered ? [{ kind: 'renumbered', before: old.task.id, after: now.task.id } as const] : []),
    ...(isMoved ? [{ kind: 'moved', before: old.section, after: now.section } as const] : []),
    ...(isRenamed ? [{ kind: 'file', before: before.file, after: after.file } as const] : []),
  ];
}

function amendmentChange(task: Task, entry: PromiseAmendment, plan: Plan): TaskChange {
  const step = promiseSteps(task, plan).find((one) => one.entry === entry);
  const strictness = step === undefined ? 'same' : compareStep(step, task, plan);
  return { kind: 'amendment', target: targetOf(task, entry), entry, strictness };
}

function targetOf(task: Task, { target: id }: { target?: string }): Target | null {
  return task.targets?.find((target) => target.id === id) ?? null;
}

function statusChanges(before: Task, after: Task): TaskChange[] {
  const history = matchEntries(before.history, after.history);
  const steps = history.added.map(({ entry }) => entry);
  const isChanged = before.status !== after.status || steps.length > 0;
  return [
    ...(isChanged ? [{ kind: 'status', before: before.status, after: after.status, steps } as const] : []),
    ...entryChanges('history', null, history),
  ];
}

function dateChanges(before: TaskStanding, after: TaskStanding, extended: readonly Extension[]): TaskChange[] {
  const [old, task] = [before.task, after.task];
  const days = {
    due: { before: before.due.original, after: after.due.original },
    start: { before: before.start, after: after.start },
  };
  const recorded = extended.some(
    ({ target, from, to }) => target === undefined && from === days.due.before && to === days.due.after,
  );
  return (['start', 'due'] as const).flatMap((field): TaskChange[] => {
    const [from = null, to = null] = [old[field], task[field]];
    if (from === to) return [];
    const isRecorded = field === 'due' && recorded;
    return [{ kind: 'date', field, target: null, before: from, after: to, days: days[field], recorded: isRecorded }];
  });
}

function changesOfTargets(
  before: TaskStanding,
  after: TaskStanding,
  extended: readonly Extension[],
  plan: Plan,
): TaskChange[] {
  const [standingBefore, standingAfter] = [standingsOf(before), standingsOf(after)];
  return matchTargets(before.task, after.task).flatMap((pair): TaskChange[] => {
    const old = pair.before && standingBefore.get(pair.before);
    const now = pair.after && standingAfter.get(pair.after);
    if (old && now) {
      return targetChanges({ before: old, after: now, extended, plan });
    }
    if (now) return [{ kind: 'target', how: 'added', target: now.target, standing: now }];
    return old ? [{ kind: 'target', how: 'removed', target: old.target, standing: old }] : [];
  });
}

function standingsOf({ targets }: TaskStanding): Map<Target, TargetStanding> {
  return new Map(targets.map((standing) => [standing.original, standing]));
}

function assignmentChange(field: WhoKey, before: Task, after: Task, amended: readonly WhoAmendment[]): TaskChange[] {
  const [old, now] = [before, after].map((task) => [task[field] ?? []].flat());
  const steps = amended.filter(({ key }) => key === field);
  if (old === undefined || now === undefined || (isEqual(old, now) && steps.length === 0)) return [];
  return [{ kind: 'assignment', field, before: old, after: now, steps }];
}

function recordChanges(before: Task, after: Task): TaskChange[] {
  const reports = matchEntries(before.reports, after.reports);
  const evidence = matchEntries(before.evidence, after.evidence);
  return [
    ...addedEntries<Report>(reports).map((entry): TaskChange => ({ kind: 'report', entry })),
    ...entryChanges('reports', null, reports),
    ...voidChanges('reports', null, reports, after.reports),
    ...addedEntries<Evidence>(evidence).map((entry): TaskChange => ({ kind: 'evidence', entry })),
    ...entryChanges('evidence', null, evidence),
    ...voidChanges('evidence', null, evidence, after.evidence),
  ];
}
