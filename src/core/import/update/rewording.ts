import { isSameWho, WHO_KEYS, type WhoKey } from '../../assignment.js';
import type { PromiseChange } from '../../change/amendment.js';
import type { CivilDate } from '../../date.js';
import { duesOf } from '../../due.js';
import { isEqual } from '../../equal.js';
import type { Plan } from '../../plan.js';
import { promisedBy } from '../../target/amended.js';
import { boundOf } from '../../target/bound.js';
import { comparePromises, type Strictness } from '../../target/strictness.js';
import { type Source, sourcesOf, type Target, type Task } from '../../task.js';
import { likenessOf, wordsOnly } from '../likeness.js';
import type { ProposedTask } from '../proposal.js';
import type { ItemMatch } from './match-items.js';

/** From here on two names of targets mean the same. */
const SAME_NAME = 0.5;

/** What a new version of an item changes of its task. */
export type RewordingChange =
  | { what: 'title'; from: string; to: string }
  | { what: 'text'; from: string | null; to: string }
  /** The item has another number in the document. */
  | { what: 'item'; from: Source['item']; to: Source['item']; source: readonly Source[] }
  | { what: 'target_added'; target: Target }
  /** Another value of the same bound: an amendment. */
  | { what: 'bound'; from: Target; to: Target; change: PromiseChange; strictness: Strictness }
  /** Another kind of bound, or another unit, which no amendment can make. */
  | { what: 'bound_kind'; from: Target; to: Target }
  /** The wording no longer has the target. No single target is withdrawn; it can be amended. */
  | { what: 'target_gone'; target: Target }
  /** `isLater`: an extension can record it; `isFirst`: the task had none. */
  | { what: 'due'; target: Target | null; from: CivilDate; to: CivilDate; how: 'extend' | 'first' | 'earlier' }
  | { what: 'who'; key: WhoKey; from: NonNullable<Task[WhoKey]> | null; to: NonNullable<Task[WhoKey]> };

/** A task whose item reads otherwise in the new version. */
export interface Rewording extends ItemMatch {
  /** Never empty. */
  changes: readonly RewordingChange[];
}

/** What the new version of an item changes of its task, in the order of a task's keys; null if nothing. */
export function rewordingOf(match: ItemMatch, plan: Plan, document: string): Rewording | null {
  const { task, proposed } = match;
  const changes = [
    ...renumbered(task, proposed, document),
    ...(isSameText(task, proposed) ? [] : reworded(task, proposed, plan)),
  ];
  return changes.length === 0 ? null : { ...match, changes };
}

function isSameText(task: Task, { fields }: ProposedTask): boolean {
  return task.text !== undefined && wordsOnly(task.text) === wordsOnly(fields.text ?? '');
}

function renumbered(task: Task, { fields }: ProposedTask, document: string): RewordingChange[] {
  const own = sourcesOf(task);
  const from = own.find((source) => source.document === document)?.item;
  const to = [fields.source ?? []].flat()[0]?.item;
  if (from === undefined || to === undefined || String(from) === String(to)) return [];
  const source = own.map((one) => (one.document === document ? { ...one, item: to } : one));
  return [{ what: 'item', from, to, source }];
}

function reworded(task: Task, proposed: ProposedTask, plan: Plan): RewordingChange[] {
  const { fields, isTitleMade } = proposed;
  const text = fields.text ?? fields.title;
  const title: RewordingChange[] =
    isTitleMade || task.text === undefined || wordsOnly(task.title) === wordsOnly(fields.title)
      ? []
      : [{ what: 'title', from: task.title, to: fields.title }];
  const wording: RewordingChange[] = [{ what: 'text', from: task.text ?? null, to: text }];
  return [
    ...title,
    ...wording,
    ...whoChanges(task, proposed),
    ...dueChanges(task, proposed, plan),
    ...targetChanges(task, proposed, plan),
  ];
}

function whoChanges(task: Task, { fields }: ProposedTask): RewordingChange[] {
  return WHO_KEYS.flatMap((key): RewordingChange[] => {
    const to = fields[key];
    return to === undefined || isSameWho(key, to, task[key] ?? null)
      ? []
      : [{ what: 'who', key, from: task[key] ?? null, to }];
  });
}

function dueChanges(task: Task, { fields }: ProposedTask, plan: Plan): RewordingChange[] {
  return fields.due === undefined ? [] : dueChange(task, null, fields.due, plan);
}

function dueChange(task: Task, target: Target | null, to: CivilDate, plan: Plan): RewordingChange[] {
  const { current } = duesOf(task, plan).of(target);
  if (current === to) return [];
  const own = (target ?? task).due;
  const how = own === undefined && to < current ? 'first' : to > current ? 'extend' : 'earlier';
  return [{ what: 'due', target, from: current, to, how }];
}

function targetChanges(task: Task, { fields }: ProposedTask, plan: Plan): RewordingChange[] {
  const now = promisedBy(task, plan, null).targets;
  const wanted = fields.targets ?? [];
  const pairs = pairTargets(now, wanted);
  const changes = wanted.flatMap((to): RewordingChange[] => {
    const from = pairs.get(to);
    if (from === undefined) return [{ what: 'target_added', target: freshTarget(to, task) }];
    const due = to.due === undefined ? [] : dueChange(task, from, to.due, plan);
    return [...boundChange(from, to, plan), ...due];
  });
  const kept = new Set(pairs.values());
  const gone = task.text === undefined ? [] : now.filter((target) => !kept.has(target));
  return [...changes, ...gone.map((target): RewordingChange => ({ what: 'target_gone', target }))];
}

/** The target of the task that each target of the new wording is; those of the same id or name first, then the most alike. */
function pairTargets(now: readonly Target[], wanted: readonly Target[]): Map<Target, Target> {
  const pairs = new Map<Target, Target>();
  const left = new Set(now);
  const pairBy = (isSame: (one: Target, other: Target) => boolean) => {
    for (const to of wanted.filter((one) => !pairs.has(one))) {
      const from = [...left].find((one) => isSame(one, to));
      if (from === undefined) continue;
      pairs.set(to, from);
      left.delete(from);
    }
  };
  const hasKind = (one: Target, other: Target) => boundOf(one).kind === boundOf(other).kind && one.unit === other.unit;
  pairBy((one, other) => one.name === other.name && hasKind(one, other));
  pairBy((one, other) => hasKind(one, other) && isSameValue(one, other));
  pairBy((one, other) => hasKind(one, other) && likenessOf(one.name, other.name) >= SAME_NAME);
  pairBy((one, other) => one.name === other.name || likenessOf(one.name, other.name) >= SAME_NAME);
  return pairs;
}

function isSameValue(one: Target, other: Target): boolean {
  return isEqual(boundOf(one), boundOf(other));
}

function boundChange(from: Target, to: Target, plan: Plan): RewordingChange[] {
  if (isSameValue(from, to) && from.unit === to.unit) return [];
  const [old, wanted] = [boundOf(from), boundOf(to)];
  if (old.kind !== wanted.kind || from.unit !== to.unit || old.kind === 'not_below' || old.kind === 'deliver') {
    return [{ what: 'bound_kind', from, to }];
  }
  const { kind } = old;
  const change = { key: kind, to: to[kind] } as PromiseChange;
  return [{ what: 'bound', from, to, change, strictness: comparePromises(from, { ...from, [kind]: to[kind] }, plan) }];
}

/** A new target with an id that no target of the task has. */
function freshTarget(target: Target, { targets = [] }: Task): Target {
  const taken = new Set(targets.map(({ id }) => id));
  let id = target.id;
  for (let number = 2; taken.has(id); number++) id = `${target.id}-${number}`;
  // What it was a part of may have another id in the task.
  const { part_of: whole, ...rest } = target;
  return { ...rest, id, ...(whole !== undefined && taken.has(whole) && { part_of: whole }) };
}
