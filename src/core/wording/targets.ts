import type { Commitment } from '../task.js';
import type { ByClause } from './around.js';
import { commitments } from './commitments.js';
import { isLastStage } from './delivery/stages.js';
import type { Draft } from './draft.js';
import type { Page } from './page.js';
import { partName, wholesOf } from './parts.js';
import { oneOfEach } from './repeated.js';
import type { Stretch } from './spans.js';
import type { Time } from './time/readers.js';
import type { Place, ReadDue, ReadTarget } from './understood.js';

/** Where a stretch of the read text stands in the original. */
export type Placed = (stretch: Stretch) => Place;

/** The targets that a text's drafts come to, and the index that each draft has among them. */
export function targetsOf(
  page: Page,
  all: readonly Draft[],
  byClause: ByClause,
  reached: ReadonlyMap<Time, readonly Draft[]>,
  place: Placed,
): { targets: ReadTarget[]; indexOf: ReadonlyMap<Draft, number> } {
  const last = page.clauses.at(-1)?.sentence ?? 0;
  const like = oneOfEach(all, ({ clause }) => last > 0 && page.clauses[clause]?.sentence === 0);
  const drafts = all.filter((_draft, index) => like[index] === index);
  const firstOf = new Map(all.map((draft, index) => [draft, all[like[index] ?? index] ?? draft]));
  const indexOfFirst = new Map(drafts.map((draft, index) => [draft, index]));
  const indexOf = new Map(all.map((draft) => [draft, indexOfFirst.get(firstOf.get(draft) ?? draft) ?? 0]));
  const given = commitments(page, byClause);
  const told: Told[] = drafts.map(() => ({ name: '', commitment: undefined, dues: [], covers: [] }));
  for (const draft of all) {
    const one = told[indexOf.get(draft) ?? 0];
    if (!one) continue;
    one.commitment ??= given.get(draft);
    one.covers.push(...draft.covers);
    one.name = betterName(one.name, draft, firstOf.get(draft) ?? draft);
  }
  for (const [time, of] of reached) {
    for (const index of new Set(of.map((draft) => indexOf.get(draft) ?? 0))) told[index]?.dues.push(time);
  }
  const wholes = wholesOf(drafts, (clause) => page.clauses[clause]?.sentence ?? 0);
  const targets = drafts.map((draft, index) => {
    const partOf = wholes[index] ?? null;
    const whole = partOf === null ? null : (drafts[partOf] ?? null);
    return targetOf(
      draft,
      { whole, partOf, ...(told[index] ?? { name: '', commitment: undefined, dues: [], covers: [] }) },
      place,
      page,
    );
  });
  return { targets, indexOf };
}

/** What the text says of a target, wherever it says so. */
interface Told {
  /** The fullest name of a delivery. */
  name: string;
  commitment: Commitment | undefined;
  dues: Time[];
  covers: Stretch[];
}

/** Of deliveries the fullest name; of a bound in words that of a title, where the item's is a whole clause. */
function betterName(name: string, draft: Draft, stands: Draft): string {
  if (stands.bound.deliver !== undefined) return draft.name.length > name.length ? draft.name : name;
  if (stands.covers.length > 0) return stands.name;
  return stands.name.length > LONG && draft.name.length < stands.name.length ? draft.name : name || stands.name;
}

/** A name longer than this is a clause. */
const LONG = 24;

type Milestones = NonNullable<ReadTarget['target']['milestones']>;

interface Around extends Told {
  whole: Draft | null;
  partOf: number | null;
}

function targetOf(
  draft: Draft,
  { name, whole, partOf, commitment, dues, covers }: Around,
  place: Placed,
  page: Page,
): ReadTarget {
  const { due, note, doubts, per } = dueOf(draft, dues, page);
  const all = new Set([...draft.doubts, ...doubts]);
  if (draft.isPart && (whole === null || isOther(draft, whole))) all.add('whole_unclear');
  const [first, ...others] = draft.milestones.map(({ at: _at, ...milestone }) => milestone);
  const given = draft.per ?? per;
  return {
    target: {
      name: whole === null ? name || draft.name : partName(draft, whole),
      ...draft.bound,
      ...(commitment === undefined ? {} : { commitment }),
      ...(due === null ? {} : { due }),
      ...(note === null ? {} : { due_note: note }),
      ...(given === undefined ? {} : { per: given }),
      ...(first === undefined ? {} : { milestones: [first, ...others] as Milestones }),
    },
    partOf,
    place: place(draft.place),
    covers: covers.map(place),
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

/** The due dates of a text, in its order. @param indexOf the target that each draft became */
export function duesOf(
  page: Page,
  reached: ReadonlyMap<Time, readonly Draft[]>,
  indexOf: ReadonlyMap<Draft, number>,
  place: Placed,
): ReadDue[] {
  return page.times
    .filter((time) => isDue(time, reached.get(time) ?? []))
    .map((time) => ({
      place: place(time),
      wording: page.text.slice(time.from, time.to),
      due: time.due,
      recurs: time.recurs,
      of: indexOf.size === 0 ? null : [...new Set((reached.get(time) ?? []).map((draft) => indexOf.get(draft) ?? 0))],
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
