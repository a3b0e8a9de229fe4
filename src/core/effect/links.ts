import { isSameWho, isWho, whoBefore } from '../assignment.js';
import { Dues } from '../due.js';
import { isEqual } from '../equal.js';
import { isVoid } from '../file/counting.js';
import type { Plan } from '../plan.js';
import { isPromise, promiseSteps } from '../target/amended.js';
import type { Amendment, Extension, Target, Task, Void, WhoAmendment } from '../task.js';
import { inForcePlaces } from './in-force.js';

/** The values that extensions and amendments change. */
type Value = Amendment['to'] | number | undefined;

/** An extension or amendment, or one organisation's part of an amendment of shares, which takes effect after another. */
interface Link {
  list: 'extensions' | 'amendments';
  /** Its index in the file, from 0. */
  index: number;
  entry: Extension | Amendment;
  /** The organisation whose share it is, or null if it is about no share. */
  org: string | null;
  from: Value;
  to: Value;
  /** What was in force before it. */
  before: Value;
}

/** A link that does not start from what was in force, nor repeats it. */
export interface BrokenLink extends Link {
  /** The index of the void because of which it does not, or null if it is not for a void. */
  voided: number | null;
}

/**
 * The extensions and amendments that do not join up, in the order in which they take effect: each must start from what
 * is in force for its target and key, or repeat it.
 */
export function brokenLinks(task: Task, plan: Plan): BrokenLink[] {
  return (['extensions', 'amendments'] as const).flatMap((list) => {
    const broken = linksOf(list, task, plan).filter(isBroken);
    return broken.map((link) => ({ ...link, voided: voidOf(link, task, plan) }));
  });
}

function isBroken({ entry, from, to, before }: Link): boolean {
  return !isSame(entry, from, before) && !isSame(entry, to, before);
}

function isSame(entry: Extension | Amendment, a: Value, b: Value): boolean {
  if (!('key' in entry) || !isWho(entry)) return isEqual(a, b);
  return isSameWho(entry.key, a as WhoAmendment['to'], b as WhoAmendment['to']);
}

/** The void without which a link would hold, or null if there is none. */
function voidOf({ list, index, org }: Link, task: Task, plan: Plan): number | null {
  const entries: readonly (Extension | Amendment | Void)[] = task[list] ?? [];
  const found = entries.findIndex((entry, place) => {
    if (!isVoid(entry)) return false;
    const without = entries.map((one, other) => (other === place ? { ...entry, of: '' } : one));
    const links = linksOf(list, { ...task, [list]: without }, plan);
    return links.some((link) => link.index === index && link.org === org && !isBroken(link));
  });
  return found < 0 ? null : found;
}

function linksOf(list: Link['list'], task: Task, plan: Plan): Link[] {
  return list === 'extensions' ? extensionLinks(task, plan) : [...promiseLinks(task, plan), ...whoLinks(task, plan)];
}

function extensionLinks(task: Task, plan: Plan): Link[] {
  const dues = new Dues(task, plan);
  return inForcePlaces(task.extensions, plan.timezone, null).flatMap(([index, entry]) => {
    const before = dueBefore(entry, task, dues);
    dues.extend(entry);
    const { from, to } = entry;
    return before === null ? [] : [{ list: 'extensions' as const, index, entry, org: null, from, to, before }];
  });
}

/** The date in force that an extension moves, or null if its target or milestone is not known. */
function dueBefore({ target: id, milestone }: Extension, { targets }: Task, dues: Dues): string | null {
  if (id === undefined) return dues.of(null).current;
  const target = targets?.find((one) => one.id === id);
  if (target === undefined) return null;
  if (milestone === undefined) return dues.of(target).current;
  const known = target.milestones?.find((one) => one.id === milestone);
  return known === undefined ? null : dues.ofMilestone(target, known).current;
}

function promiseLinks(task: Task, plan: Plan): Link[] {
  return promiseSteps(task, plan).flatMap(({ index, entry, before }): Link[] => {
    const common = { list: 'amendments' as const, index, entry };
    if (entry.key !== 'allocation') {
      const value = valueIn(before, entry.key);
      const link = { ...common, org: null, from: entry.from, to: entry.to, before: value };
      // Of another bound than the target has nothing is in force; a rule of its own says so.
      return value === undefined ? [] : [link];
    }
    const { from, to } = entry;
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].map((org) => ({
      ...common,
      org,
      from: from[org] ?? null,
      to: to[org] ?? null,
      before: before.allocation?.[org] ?? null,
    }));
  });
}

function valueIn(target: Target, key: Exclude<Amendment['key'], 'allocation' | WhoAmendment['key']>): Value {
  return key === 'commitment' ? (target.commitment ?? null) : target[key];
}

function whoLinks({ amendments }: Task, plan: Plan): Link[] {
  const current = new Map<string, WhoAmendment['to'] | undefined>();
  return inForcePlaces<Amendment>(amendments, plan.timezone, null).flatMap(([index, entry]) => {
    if (isPromise(entry)) return [];
    const { key, from, to } = entry;
    const before = current.has(key) ? current.get(key) : whoBefore(amendments, key);
    current.set(key, to);
    return [{ list: 'amendments' as const, index, entry, org: null, from, to, before }];
  });
}
