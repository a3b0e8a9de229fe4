import { says } from './change/entry.js';
import type { KeyPath } from './finding.js';
import { isShut } from './lifecycle.js';
import type { Task } from './task.js';

/** A promise of a task's file that an edit breaks. */
export interface Breach {
  /**
   * `id`: the number is another. The others are about lists that only ever grow at their end: an entry that was there
   * is `changed` or `removed`, or a new one is `inserted` before it; `shut`: one was added to a task that stays shut.
   */
  kind: 'id' | 'changed' | 'removed' | 'inserted' | 'shut';
  /** The way to the place in the new record; to what is around it where the place itself is gone. */
  path: KeyPath;
  /** The list; empty for `id`. */
  list: 'readings' | 'reports' | 'evidence' | 'extensions' | 'amendments' | 'history' | '';
  /** The number of the entry in its list, from 1. */
  entry: number;
}

type Entries = readonly { at: string }[];

/** What an edit of a task's file breaks of what was recorded: the first breach of each list. */
export function breachesOf(before: Task, after: Task): Breach[] {
  const breaches: Breach[] = before.id === after.id ? [] : [{ kind: 'id', path: ['id'], list: '', entry: 0 }];
  const staysShut = isShut(before.status) && after.status === before.status;
  for (const { id, readings } of before.targets ?? []) {
    const index = (after.targets ?? []).findIndex((target) => target.id === id);
    const around = index >= 0 ? ['targets', index] : after.targets ? ['targets'] : [];
    breaches.push(...breachOf('readings', readings, after.targets?.[index]?.readings, around));
    if (staysShut) breaches.push(...addedTo('readings', readings, after.targets?.[index]?.readings, around));
  }
  for (const list of ['reports', 'evidence', 'extensions', 'amendments', 'history'] as const) {
    breaches.push(...breachOf(list, before[list], after[list], []));
    if (staysShut) breaches.push(...addedTo(list, before[list], after[list], []));
  }
  return breaches;
}

function breachOf(list: Breach['list'], before: Entries = [], after: Entries | undefined, around: KeyPath): Breach[] {
  const now = after ?? [];
  const index = before.findIndex((entry, at) => !isSame(entry, now[at]));
  if (index < 0) return [];
  const path = after === undefined ? around : index < now.length ? [...around, list, index] : [...around, list];
  return [{ kind: kindOf(before, now, index), path, list, entry: index + 1 }];
}

/** An entry at the end of the list of a task of which nothing more is recorded. */
function addedTo(list: Breach['list'], before: Entries = [], after: Entries = [], around: KeyPath): Breach[] {
  if (after.length <= before.length) return [];
  return [{ kind: 'shut', path: [...around, list, before.length], list, entry: before.length + 1 }];
}

function kindOf(before: Entries, now: Entries, index: number): 'changed' | 'removed' | 'inserted' {
  if (now.some((entry) => isSame(entry, before[index]))) return 'inserted';
  const isNext = index + 1 < before.length && isSame(before[index + 1] ?? { at: '' }, now[index]);
  return index >= now.length || isNext ? 'removed' : 'changed';
}

/** Whether two entries say the same; the order of their keys says nothing. */
function isSame(a: { at: string }, b: { at: string } | undefined): boolean {
  return b !== undefined && says(a, b) && says(b, a);
}
