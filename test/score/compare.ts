import { isUsable, likeness } from './names.js';
import type { Case, Class, Got, Wanted } from './wanted.js';

/** How a target of a person compares with what was read. */
export type Outcome = 'right' | 'wrong value' | 'wrong bound' | 'wrong name' | 'missed' | 'extra';

/** One comparison: a person's target, what was read, or both. */
export interface Compared {
  id: string;
  class: Class;
  outcome: Outcome;
  wanted: Wanted | null;
  got: Got | null;
}

/** Compares the targets that were read in a text with those that a person read. */
export function compare({ id, wanted }: Case, read: readonly Got[], classOf: (got: Got) => Class): Compared[] {
  const pairs = wanted
    .flatMap((one) => read.map((got) => ({ wanted: one, got, score: scoreOf(one, got, wanted) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [taken, paired] = [new Set<Got>(), new Map<Wanted, Got>()];
  for (const { wanted: one, got } of pairs) {
    if (taken.has(got) || paired.has(one)) continue;
    taken.add(got);
    paired.set(one, got);
  }
  const found = wanted.flatMap((one): Compared[] => {
    const got = paired.get(one) ?? null;
    if (one.optional) return [];
    const outcome = got === null ? 'missed' : outcomeOf(one, got, wanted);
    return [{ id, class: one.class, outcome, wanted: one, got }];
  });
  const extra = read.filter((got) => !taken.has(got));
  return [
    ...found,
    ...extra.map((got): Compared => ({ id, class: classOf(got), outcome: 'extra', wanted: null, got })),
  ];
}

/** Whether a value is the person's; where the text names no unit, and the doubt says so, the value alone. */
function hasValue({ values }: Wanted, { value, unit, doubts }: Got): boolean {
  const isAsked = unit === '' && doubts.includes('unit_unknown');
  return values.some((one) => JSON.stringify(one.value) === JSON.stringify(value) && (isAsked || one.unit === unit));
}

function isNamed(one: Wanted, { name }: Got, wanted: readonly Wanted[]): boolean {
  const others = wanted.filter((other) => other !== one).map(({ names }) => names);
  return isUsable(name, one.names, others);
}

/** How well two belong together; 0 if they do not. */
function scoreOf(one: Wanted, got: Got, wanted: readonly Wanted[]): number {
  const isDelivery = got.key === 'deliver';
  if (!one.keys.some((key) => (key === 'deliver') === isDelivery)) return 0;
  const [sameValue, sameName] = [hasValue(one, got), isNamed(one, got, wanted)];
  // Of two deliveries of one kind, only the name tells which is which.
  if (!sameName && (isDelivery || !sameValue)) return 0;
  return (
    (sameValue ? 4 : 0) + (sameName ? 2 : 0) + (one.keys.includes(got.key) ? 1 : 0) + likeness(got.name, one.names)
  );
}

function outcomeOf(one: Wanted, got: Got, wanted: readonly Wanted[]): Outcome {
  // Another kind of delivery is no wrong number.
  if (!hasValue(one, got)) return got.key === 'deliver' ? 'wrong bound' : 'wrong value';
  if (!one.keys.includes(got.key)) return 'wrong bound';
  return isNamed(one, got, wanted) ? 'right' : 'wrong name';
}
