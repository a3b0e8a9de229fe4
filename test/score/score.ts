import { readWording } from '../../src/core/wording/read-wording.js';
import { type Compared, compare, type Outcome } from './compare.js';
import { type Case, type Class, classOf, type Got, gotOf } from './wanted.js';

/** How the targets of one class, or of all, were read. */
export interface Score {
  class: Class | 'all';
  /** The targets that a person read. */
  count: number;
  of: Readonly<Record<Outcome, number>>;
}

/** What a set of texts came to. */
export interface Result {
  compared: readonly Compared[];
  scores: readonly Score[];
  /** The texts in which all targets are right, and no number is a target that is none. */
  rightTexts: number;
  texts: number;
}

const CLASSES = ['figure', 'words', 'document', 'event', 'action'] as const;
const OUTCOMES = ['right', 'wrong value', 'wrong bound', 'wrong name', 'missed', 'extra'] as const;

/** Reads texts, and compares what was read with what a person read. @param change what is done to it before: a test */
export function score(cases: readonly Case[], change: (read: Got[]) => Got[] = (read) => read): Result {
  const all = cases.map((one) => {
    const read = change(readWording(one.text, one.period).targets.map(gotOf));
    return compare(one, read, ({ key, value, unit }) => classOf(one.text, key, value, unit));
  });
  const compared = all.flat();
  return {
    compared,
    scores: [...CLASSES.map((name) => scoreOf(name, compared)), scoreOf('all', compared)],
    rightTexts: all.filter(isRight).length,
    texts: all.length,
  };
}

function scoreOf(name: Class | 'all', compared: readonly Compared[]): Score {
  const own = compared.filter((one) => name === 'all' || one.class === name);
  const of = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, own.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>;
  return { class: name, count: own.length - of.extra, of };
}

/** More deliveries than a person listed are no fault: each is shown before it is written. */
function isRight(compared: readonly Compared[]): boolean {
  return compared.every(({ outcome, got }) => outcome === 'right' || (outcome === 'extra' && got?.key === 'deliver'));
}
