import type { Commitment } from '../task.js';
import { type Before, countedIn } from './counted.js';
import { deliveriesIn, titledIn } from './deliveries.js';
import type { Draft } from './draft.js';
import { leftoversOf } from './leftovers.js';
import type { PlanPeriod } from './months.js';
import { type Page, pageOf } from './page.js';
import { firstLike, partName, wholesOf } from './parts.js';
import { commitments, isGeneric, reachedByTime } from './reach.js';
import { sourceOf } from './source.js';
import type { Stretch } from './spans.js';
import { isLastStage, stagesIn } from './stages.js';
import type { Place, ReadDue, ReadTarget, Wording } from './understood.js';
import { promisingVerb } from './verbs.js';
import type { Time } from './when.js';
import { wholesIn } from './wholes.js';

/**
 * Reads what a Chinese sentence, or the whole text of a work plan's item, promises: targets, dates, and what else is a
 * number. Nothing is guessed: what can be read in two ways carries a doubt.
 * @param period the plan's, as civil dates: 年底 is its last year's end
 */
export function readWording(text: string, period: PlanPeriod): Wording {
  const source = sourceOf(text);
  const page = pageOf(source.text, period);
  const times = grouped(page.times, page);
  const { drafts: all, dropped } = draftsOf(page, times);
  const like = firstLike(all);
  const drafts = all.filter((_draft, index) => like[index] === index);
  for (const [index, draft] of all.entries())
    if (like[index] !== index) all[like[index] ?? 0]?.covers.push(...draft.covers);
  const given = commitments(page, byClause(all, page));
  const reached = new Map(page.times.map((time) => [time, reachedTargets(page, time, all, like, times)]));
  const wholes = wholesOf(drafts, (clause) => page.clauses[clause]?.sentence ?? 0);
  const place = ({ from, to }: Stretch): Place => ({ from: source.at[from] ?? 0, to: placeBehind(source.at, to) });
  const targets = drafts.map((draft, index) => {
    const whole = wholes[index] ?? null;
    const commitment = commitmentOf(draft, all, like, given);
    const dues = page.times.filter((time) => reached.get(time)?.includes(draft));
    return targetOf(
      draft,
      { whole: whole === null ? null : (drafts[whole] ?? null), partOf: whole, commitment, dues },
      place,
      page,
    );
  });
  const dues = duesOf(page, reached, drafts, place);
  return { targets, dues, leftovers: leftoversOf(page, all, dropped, reached, place, text) };
}

function placeBehind(at: readonly number[], to: number): number {
  return to === 0 ? 0 : (at[to - 1] ?? 0) + 1;
}

/** What belongs to each clause, by where it stands; the clause of a bracket takes what the bracket holds. */
function grouped<T extends Stretch>(found: readonly T[], page: Page): T[][] {
  const owner = new Int32Array(page.text.length + 1).fill(-1);
  for (const [index, { from, to }] of page.clauses.entries()) owner.fill(index, from, to);
  const groups: T[][] = page.clauses.map(() => []);
  for (const one of found) groups[owner[one.from] ?? -1]?.push(one);
  return groups;
}

function byClause(drafts: readonly Draft[], page: Page): Draft[][] {
  const groups: Draft[][] = page.clauses.map(() => []);
  for (const draft of drafts) groups[draft.clause]?.push(draft);
  return groups;
}

/** Where a sentence begins, there is nothing to lean on. */
const NOTHING: Before = { words: '', verb: null, isPart: false, last: null, isNear: false };

function draftsOf(page: Page, times: readonly (readonly Time[])[]) {
  const quantities = grouped(page.quantities, page);
  const drafts: Draft[] = [];
  const dropped = [...page.dropped];
  let before: Before = NOTHING;
  for (const [index, clause] of page.clauses.entries()) {
    if (clause.sentence !== page.clauses[index - 1]?.sentence) before = NOTHING;
    const counted = countedIn(page, index, quantities[index] ?? [], before);
    dropped.push(...counted.dropped);
    const found = [...counted.drafts, ...titledIn(page, index)];
    if (found.length === 0) found.push(...inWords(page, index, times[index] ?? [], before));
    drafts.push(...found);
    before = after(before, page.words(clause.from, Math.min(clause.to, clause.from + 200)), found);
  }
  return { drafts, dropped };
}

/** What a clause promises without a number: all of something, a stage, something to be delivered. */
function inWords(page: Page, index: number, times: readonly Time[], before: Before): Draft[] {
  const clause = page.clauses[index];
  const isOfBefore = clause !== undefined && isGeneric(page.words(clause.from, Math.min(clause.to, clause.from + 60)));
  const stage = stagesIn(page, index, times, before.words, before.last);
  if (stage !== null) return [stage];
  if (isOfBefore && before.last !== null) return [];
  const wholes = wholesIn(page, index, before.words);
  if (wholes.length > 0) return wholes;
  return isOfBefore ? [] : deliveriesIn(page, index);
}

function after(before: Before, words: string, found: readonly Draft[]): Before {
  return {
    words: words === '' ? before.words : words,
    verb: promisingVerb(words) ?? before.verb,
    isPart: found.length > 0 ? (found.at(-1)?.isPart ?? false) : before.isPart,
    last: found.at(-1) ?? before.last,
    isNear: found.length > 0,
  };
}

function reachedTargets(
  page: Page,
  time: Time,
  all: readonly Draft[],
  like: readonly number[],
  times: readonly (readonly Time[])[],
): Draft[] {
  if (time.leftover !== null) return [];
  const index = times.findIndex((group) => group.includes(time));
  const reached = reachedByTime(page, index, time, byClause(all, page), times);
  return [...new Set(reached.map((draft) => all[like[all.indexOf(draft)] ?? 0] ?? draft))];
}

function commitmentOf(draft: Draft, all: readonly Draft[], like: readonly number[], given: Map<Draft, Commitment>) {
  const same = all.filter((_one, index) => all[like[index] ?? 0] === draft);
  return same.map((one) => given.get(one)).find((commitment) => commitment !== undefined);
}

type Milestones = NonNullable<ReadTarget['target']['milestones']>;

interface Around {
  whole: Draft | null;
  partOf: number | null;
  commitment: Commitment | undefined;
  dues: readonly Time[];
}

function targetOf(
  draft: Draft,
  { whole, partOf, commitment, dues }: Around,
  place: (stretch: Stretch) => Place,
  page: Page,
): ReadTarget {
  const { due, note, doubts, per } = dueOf(draft, dues, page);
  const all = new Set([...draft.doubts, ...doubts]);
  if (draft.isPart && (whole === null || isOther(draft, whole))) all.add('whole_unclear');
  const [first, ...others] = draft.milestones.map(({ at: _at, ...milestone }) => milestone);
  const given = draft.per ?? per;
  return {
    target: {
      name: whole === null ? draft.name : partName(draft, whole),
      ...draft.bound,
      ...(commitment === undefined ? {} : { commitment }),
      ...(due === null ? {} : { due }),
      ...(note === null ? {} : { due_note: note }),
      ...(given === undefined ? {} : { per: given }),
      ...(first === undefined ? {} : { milestones: [first, ...others] as Milestones }),
    },
    partOf,
    place: place(draft.place),
    covers: draft.covers.map(place),
    doubts: [...all],
  };
}

function isOther({ bound }: Draft, whole: Draft): boolean {
  return bound.unit !== whole.bound.unit && bound.unit !== '%';
}

/** Whether a date ends a target: of a project with stages, only that of a last one does. */
function mayEnd({ milestones }: Draft, due: string): boolean {
  return milestones.length === 0 || milestones.some((one) => one.due === due && isLastStage(one.id));
}

/** What the times of a target come to. */
function dueOf(draft: Draft, times: readonly Time[], page: Page) {
  const dates = times.filter(({ due }) => due !== null && mayEnd(draft, due));
  const dated = dates.at(-1) ?? null;
  // 尽快 and 持续 give way to a date.
  const open = times.filter(({ due }) => due === null);
  const told = dated === null ? open : open.filter(({ recurs }) => recurs !== null);
  const noted = [...told, ...(dated?.note === true ? [dated] : [])].filter(({ note }) => note);
  const every = told.find(({ recurs }) => recurs !== null)?.recurs ?? null;
  const note = noted.map(({ from, to }) => page.text.slice(from, to)).join('、');
  const per = every === 'month' || every === 'quarter' ? every : undefined;
  return {
    due: dated?.due ?? null,
    note: note === '' ? null : note,
    doubts: [...(dated?.doubts ?? []), ...told.flatMap(({ doubts }) => doubts)],
    per,
  } as const;
}

function duesOf(
  page: Page,
  reached: Map<Time, Draft[]>,
  drafts: readonly Draft[],
  place: (stretch: Stretch) => Place,
): ReadDue[] {
  return page.times
    .filter((time) => isDue(time, reached.get(time) ?? []))
    .map((time) => ({
      place: place(time),
      wording: page.text.slice(time.from, time.to),
      due: time.due,
      recurs: time.recurs,
      of: drafts.length === 0 ? null : (reached.get(time) ?? []).map((draft) => drafts.indexOf(draft)),
      doubts: time.doubts,
    }));
}

/** 持续 and 尽快 are told of a target, or of nothing. */
function isDue({ leftover, due, recurs, doubts, note }: Time, of: readonly Draft[]): boolean {
  if (leftover !== null) return false;
  return (
    due !== null ||
    recurs !== null ||
    of.length > 0 ||
    !(note && (doubts.length === 0 || doubts.includes('no_firm_date')))
  );
}
