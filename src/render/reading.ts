import type { TargetValue } from '../core/target/latest-value.js';
import type { Reading, Target } from '../core/task.js';
import { valueWords } from './bound.js';
import type { Screen } from './terminal/screen.js';
import { clean } from './terminal/text.js';

/**
 * The value of a reading in words; of a milestone whether it is reached, which does not deliver the whole.
 * @param value what the target reads in it, or null if it cannot use it: then what stands in the file
 */
export function readingWords(value: TargetValue | null, reading: Reading, target: Target, screen: Screen): string {
  const { show } = screen.messages.screens;
  if (value === null) return otherSort(reading, screen);
  if (reading.milestone === undefined) return valueWords(value, target, screen);
  return value.value === true ? show.milestoneDone : show.milestoneOpen;
}

function otherSort({ value, numerator, denominator, done }: Reading, screen: Screen): string {
  const values = Object.entries({ value, numerator, denominator, done }).filter(([, part]) => part !== undefined);
  const written = values.map(([key, part]) => `${key}: ${part}`).join(screen.messages.comma);
  return screen.messages.screens.standing.otherSort(written);
}

/** The milestone that an entry is about, by its name, as a part of a line; none if it is about the whole target. */
export function milestoneOf(
  { milestone: id }: Pick<Reading, 'milestone'>,
  target: Pick<Target, 'milestones'> | undefined,
  screen: Screen,
): string[] {
  if (id === undefined) return [];
  const name = target?.milestones?.find((one) => one.id === id)?.name ?? id;
  return [screen.messages.screens.show.milestone(clean(name))];
}
