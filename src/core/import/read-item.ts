import type { OutlineItem } from '../outline/outline.js';
import type { Target } from '../task.js';
import { readWording } from '../wording/read-wording.js';
import type { PlanPeriod } from '../wording/time/months.js';
import type { Place, Wording, WordingDoubt } from '../wording/understood.js';
import { type DuesRead, duesOf } from './item-dues.js';
import { marksOf } from './marks.js';
import { missedIn } from './missed.js';
import { withoutPastDues } from './past-dues.js';
import type { Mark, Missed, ProposedFields, TaskDoubt } from './proposal.js';
import { targetIds } from './target-ids.js';
import { titleOf } from './title.js';
import { sentences, unclearOf } from './unclear.js';
import type { Units } from './units.js';
import { type Owners, ownersOf } from './who/owners.js';
import { readWho, type Who, withoutPlaces } from './who/read-who.js';

/** What an item is read against. */
export interface ItemContext {
  period: PlanPeriod;
  units: Units;
  /** Whether the document says that the first of several units leads. */
  firstLeads: boolean;
  /** What the heading or the document says of all its items. */
  defaults: ItemDefaults;
  /** Spells a text as an ASCII slug; the number is used if there is nothing to spell. */
  slugOf: (text: string, number: number) => string;
}

/** Who and when a section or a document names for all of its items. */
export interface ItemDefaults {
  owners: Owners | null;
  dues: DuesRead | null;
}

/** What an item of an outline says, but for its number and place in a plan. */
export interface ReadItem {
  fields: Omit<ProposedFields, 'source'>;
  isTitleMade: boolean;
  marks: readonly Mark[];
  doubts: readonly TaskDoubt[];
  missed: readonly Missed[];
}

/** Reads an item: its title, its targets, who does it and until when, what is open, and what of its numbers is none of it. */
export function readItem(item: OutlineItem, context: ItemContext): ReadItem {
  const { text } = item;
  const who = readWho(text, context.firstLeads, context.units.isKnown);
  const visible = withoutPlaces(text, who.places);
  const read = readWording(withoutPlaces(visible, codesIn(visible)), context.period);
  const wording = withoutPastDues(read, context.period);
  const { title, isMade } = titleOf(headOf(item, who), visible);
  const dues = duesOf(text, who.dues, wording, context);
  const named = ownersOf(text, who, context.units);
  const owners = named.isEmpty && context.defaults.owners ? context.defaults.owners : named;
  const quotes = doubtsByTarget(text, wording);
  const targets = targetsOf(wording, dues, quotes, context);
  const commitment = dues.commitment;
  const unclear = sentences([owners.unclear, dues.unclear]);
  const captured = [
    ...wording.targets.flatMap(({ place, covers }) => [place, ...covers]),
    ...dues.captured,
    ...who.places,
  ];
  const astray = dues.astray.map((place) => ({ place, text: quoted(text, place), reason: 'not_understood' as const }));
  const missed = missedIn(item, captured, [...astray, ...wording.leftovers]);
  return {
    fields: {
      title,
      ...(commitment !== null && { commitment }),
      text,
      ...(unclear !== undefined && { unclear }),
      ...owners.fields,
      ...dues.fields,
      ...(targets.length > 0 && { targets }),
    },
    isTitleMade: isMade,
    marks: marksOf(text, wording, who, dues, missed),
    doubts: [
      ...quotes.flatMap((all, target) => all.map((one) => ({ ...one, target }))),
      ...dues.doubts,
      ...owners.doubts,
      ...(isMade ? [madeTitle(title)] : []),
    ],
    missed,
  };
}

/** So many digits are the number of an account or a person, no amount; one so long would lose its last digits. */
const CODE = /[\d０-９]{13,}/g;

function codesIn(text: string): Place[] {
  return [...text.matchAll(CODE)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

/** The head sentence without what it says of who does the task. */
function headOf({ head, text }: OutlineItem, { places }: Who): string | null {
  if (head === null) return null;
  const start = text.indexOf(head);
  return start < 0
    ? head
    : withoutPlaces(text.slice(0, start + head.length), within(places, start + head.length)).slice(start);
}

function within(places: readonly Place[], end: number): Place[] {
  return places.flatMap(({ from, to }) => (from < end ? [{ from, to: Math.min(to, end) }] : []));
}

function targetsOf(wording: Wording, dues: DuesRead, quotes: readonly Quoted[][], { slugOf }: ItemContext): Target[] {
  const ids = targetIds(
    wording.targets.map(({ target }) => target.name),
    slugOf,
  );
  return wording.targets.map((read, index): Target => {
    const { due, due_note, ...target } = read.target;
    const whole = read.partOf === null ? undefined : ids[read.partOf];
    const unclear = sentences([target.unclear, unclearOf(quotes[index] ?? [], target.multiply_by !== undefined)]);
    const isLifted = dues.lifted.has(index);
    return {
      id: ids[index] ?? '',
      ...target,
      ...(whole !== undefined && { part_of: whole }),
      ...(unclear !== undefined && { unclear }),
      ...(due !== undefined && !isLifted && { due }),
      ...(due_note !== undefined && !isLifted && { due_note }),
    };
  });
}

/** A doubt with the words that it is about. */
type Quoted = Pick<TaskDoubt, 'quote'> & { why: WordingDoubt };

/** The doubts of each target with their words: those of a date stand where the date stands. */
function doubtsByTarget(text: string, { targets, dues }: Wording): Quoted[][] {
  const byTarget: Wording['dues'][number][][] = targets.map(() => []);
  for (const due of dues) for (const index of due.of ?? []) byTarget[index]?.push(due);
  return targets.map(({ place, doubts }, index) =>
    doubts.map((why) => {
      const due = byTarget[index]?.find((one) => one.doubts.includes(why));
      return { why, quote: quoted(text, due?.place ?? place) };
    }),
  );
}

function madeTitle(title: string): TaskDoubt {
  return { why: 'title_made', target: null, quote: title };
}

/** The words at a place, on one line. */
function quoted(text: string, { from, to }: Place): string {
  return text.slice(from, to).replace(/\s+/g, '').slice(0, 60);
}
