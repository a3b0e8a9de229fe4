import type { Commitment } from '../task.js';
import { isGeneric } from '../wording/around.js';
import { commitmentIn } from '../wording/firmness.js';
import { readWording } from '../wording/read-wording.js';
import type { PlanPeriod } from '../wording/time/months.js';
import type { Place, ReadDue, Wording } from '../wording/understood.js';
import { withoutPastDues } from './past-dues.js';
import type { ProposedFields, TaskDoubt } from './proposal.js';
import { sentences, unclearOf } from './unclear.js';

/** When an item is due as a whole, and how hard it is promised. */
export interface DuesRead {
  fields: Pick<ProposedFields, 'due' | 'due_note'>;
  commitment: Commitment | null;
  /** The targets whose date became that of the item. */
  lifted: ReadonlySet<number>;
  /** The dates of the text that are in a due date. */
  captured: readonly Place[];
  /** Dates of no target, though the item has some: nobody knows what they limit. */
  astray: readonly Place[];
  doubts: readonly TaskDoubt[];
  unclear: string | undefined;
}

interface Context {
  period: PlanPeriod;
  defaults: { dues: DuesRead | null };
}

const NOTHING: DuesRead = {
  fields: {},
  commitment: null,
  lifted: new Set(),
  captured: [],
  astray: [],
  doubts: [],
  unclear: undefined,
};

/**
 * The dates of an item that are not those of one target alone.
 * @param stated where the words that say who also say until when
 */
export function duesOf(text: string, stated: readonly Place[], wording: Wording, context: Context): DuesRead {
  const captured = wording.dues.filter(({ of }) => of !== null && of.length > 0).map(({ place }) => place);
  const own = stated.length > 0 ? statedDue(text, stated, context.period) : ofItem(wording);
  const found = own ?? context.defaults.dues ?? NOTHING;
  const astray = wording.dues.filter(({ of, due, recurs }) => of?.length === 0 && (due !== null || recurs !== null));
  return {
    fields: found.fields,
    commitment: wording.targets.length === 0 ? wholeCommitment(text) : null,
    lifted: own?.lifted ?? NOTHING.lifted,
    captured: [...captured, ...(own?.captured ?? [])],
    astray: astray.map(({ place }) => place),
    doubts: [...found.doubts, ...astray.map(({ wording: quote }) => astrayDoubt(quote))],
    unclear: sentences([found.unclear, ...astray.map(({ wording: quote }) => `时限“${quote}”属于哪一项没有写明`)]),
  };
}

function astrayDoubt(quote: string): TaskDoubt {
  return { why: 'due_of_what', target: null, quote };
}

/** What the words behind 完成时限 come to; what is no date is kept as it is written. */
export function statedDue(text: string, places: readonly Place[], period: PlanPeriod): DuesRead {
  const words = places.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, ' '));
  const dues = words.flatMap((one) =>
    withoutPastDues(readWording(one, period), period).dues.map((due) => ({ ...due, in: one })),
  );
  const dated = dues.filter(({ due }) => due !== null);
  const last = dated.reduce<ReadDue | null>((a, b) => ((a?.due ?? '') >= (b.due ?? '') ? a : b), null);
  const isNoted = last === null || dated.length > 1;
  return {
    ...NOTHING,
    fields: {
      ...(last?.due != null && { due: last.due }),
      ...(isNoted && words.length > 0 && { due_note: words.join('、') }),
    },
    captured: places,
    doubts: dues.flatMap(({ doubts, wording }) => doubts.map((why) => ({ why, target: null, quote: wording }))),
    unclear: unclearOf(dues.flatMap(({ doubts, wording: quote }) => doubts.map((why) => ({ why, quote })))),
  };
}

/** The date of an item without targets, or the one date that all its targets share. */
function ofItem({ dues, targets }: Wording): DuesRead | null {
  const whole = dues.filter(({ of }) => of === null);
  if (whole.length > 0) return together(whole);
  const dated = dues.filter(({ due, recurs }) => due !== null || recurs !== null);
  const [only] = dated;
  const all = targets.flatMap(({ partOf }, index) => (partOf === null ? [index] : []));
  if (dated.length !== 1 || only?.of == null || only.due === null || only.recurs !== null || all.length < 2)
    return null;
  const isOfAll = all.every((index) => only.of?.includes(index) === true && targets[index]?.target.due === only.due);
  if (!isOfAll) return null;
  const note = targets[all[0] ?? 0]?.target.due_note;
  const fields = { due: only.due, ...(note !== undefined && { due_note: note }) };
  return { ...NOTHING, fields, lifted: new Set(only.of), captured: [only.place] };
}

function together(dues: readonly ReadDue[]): DuesRead {
  const dated = dues.filter(({ due }) => due !== null);
  const last = dated.reduce<ReadDue | null>((a, b) => ((a?.due ?? '') >= (b.due ?? '') ? a : b), null);
  const told = dues.filter(({ doubts }) => last === null || !doubts.includes('no_firm_date'));
  const noted = dated.length > 1 ? dated : told.filter(({ due, doubts }) => due === null || doubts.length > 0);
  const open = told.flatMap(({ doubts, wording: quote }) => doubts.map((why) => ({ why, quote })));
  return {
    ...NOTHING,
    fields: {
      ...(last?.due != null && { due: last.due }),
      ...(noted.length > 0 && { due_note: noted.map(({ wording }) => wording).join('、') }),
    },
    captured: dues.map(({ place }) => place),
    doubts: [
      ...open.map(({ why, quote }) => ({ why, target: null, quote })),
      ...(dated.length > 1 ? dated.slice(0, 1).map(({ wording }) => astrayDoubt(wording)) : []),
    ],
    unclear: unclearOf(open),
  };
}

/** How hard an item without targets is promised, where a clause says nothing else: 力保如期完成. */
function wholeCommitment(text: string): Commitment | null {
  const told = new Set<Commitment>();
  for (const clause of text.split(/[，。；\n]/)) {
    const commitment = clause.length <= 24 && isGeneric(clause) ? commitmentIn(clause) : null;
    if (commitment !== null) told.add(commitment);
  }
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}
