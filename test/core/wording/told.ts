import { expect, it } from 'vitest';
import { BOUND_KEYS } from '../../../src/core/target/bound.js';
import { readWording } from '../../../src/core/wording/read-wording.js';
import type { ReadTarget, Wording } from '../../../src/core/wording/understood.js';

/** The plan of the cases. */
const YEAR = { start: '2020-01-01', end: '2020-12-31' };

function words(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string').join(' ');
}

/** A target in one line: its name, its bound, and whatever else it carries; a doubt with a `?`. */
function toldTarget({ target, partOf, doubts }: ReadTarget): string {
  const { unit, baseline, commitment, due, due_note, per, shown, definition, milestones = [] } = target;
  const key = BOUND_KEYS.find((bound) => target[bound] !== undefined) ?? 'equals';
  const value = target[key];
  return words([
    `${target.name} | ${key} ${Array.isArray(value) ? value.join('-') : value}`,
    unit,
    baseline && `from ${baseline.value}`,
    commitment,
    due && `by ${due}`,
    due_note && `(${due_note})`,
    per && `per ${per}`,
    partOf !== null && `part of ${partOf}`,
    shown && `shown ${shown}`,
    definition && `def ${definition}`,
    ...milestones.map(({ name, due: day }) => `[${name} ${day}]`),
    ...doubts.map((doubt) => `?${doubt}`),
  ]);
}

/** All that is understood of a text: its targets, dates that are doubtful or of no target, and what is left over. */
function told({ targets, dues, leftovers }: Wording): string[] {
  const apart = dues.filter(({ of, doubts }) => of === null || of.length === 0 || doubts.length > 0);
  return [
    ...targets.map(toldTarget),
    ...apart.map(({ wording, due, recurs, doubts }) =>
      words([`due ${wording} ${due ?? '-'}`, recurs !== null && `each ${recurs}`, ...doubts.map((one) => `?${one}`)]),
    ),
    ...leftovers.map(({ text, reason }) => `left ${text} ${reason}`),
  ];
}

/** A case: a text, and the lines of all that is understood of it. */
export type Case = readonly [text: string, ...lines: string[]];

/** One test for each case. */
export function itReads(cases: readonly Case[]): void {
  for (const [text, ...lines] of cases) {
    it(text, () => expect(told(readWording(text, YEAR))).toEqual(lines));
  }
}
