import type { KeyPath } from '../finding.js';

/** The keys that one may stand under as well as a list: `x` equals `[x]`, and is written `x`. */
const ONE_OR_MORE: readonly unknown[] = ['lead', 'leader'];

/** What is looked at of a task; the file may not be valid. */
interface Led {
  readonly lead?: unknown;
  readonly leader?: unknown;
  readonly amendments?: unknown;
}

/** The paths of the lists of one lead or one leader in a task and in its amendments. */
export function singlesIn(task: Led): KeyPath[] {
  const own = (['lead', 'leader'] as const).filter((key) => isSingle(task[key])).map((key): KeyPath => [key]);
  const amendments: unknown[] = Array.isArray(task.amendments) ? task.amendments : [];
  const amended = amendments.flatMap((entry, index) => {
    const sides = Object(entry);
    if (!ONE_OR_MORE.includes(sides.key)) return [];
    return ['from', 'to'].filter((side) => isSingle(sides[side])).map((side): KeyPath => ['amendments', index, side]);
  });
  return [...own, ...amended];
}

function isSingle(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1;
}

/** An entry of a growing list with each lead and leader that is alone in a list written alone. */
export function withoutSingles(entry: object): object {
  const [path] = singlesIn({ amendments: [entry] });
  if (path === undefined) return entry;
  const alone = Object.entries(entry).map(([key, value]) => [key, isSide(key) && isSingle(value) ? value[0] : value]);
  return Object.fromEntries(alone);
}

function isSide(key: string): boolean {
  return key === 'from' || key === 'to';
}
