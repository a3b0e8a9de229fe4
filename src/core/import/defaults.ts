import type { OutlineItem, OutlinePart } from '../outline/outline.js';
import type { PlanPeriod } from '../wording/time/months.js';
import { statedDue } from './item-dues.js';
import type { ItemDefaults } from './read-item.js';
import type { Units } from './units.js';
import { ownersOf } from './who/owners.js';
import { readWho } from './who/read-who.js';

interface Context {
  period: PlanPeriod;
  units: Units;
  firstLeads: boolean;
}

const NONE: ItemDefaults = { owners: null, dues: null };

/** What a document says of all its tasks outside of them: 完成时限：12月底前; 以上任务由…负责. */
export function ofDocument(asides: readonly OutlinePart[], context: Context): ItemDefaults {
  const texts = asides
    .filter(({ role }) => role !== 'left_out' && role !== 'glossary' && role !== 'review')
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return firstOf(texts, context, ({ isOfAbove }) => isOfAbove, NONE);
}

/** What a section says of all its tasks: in its heading, in the text before them, below the last of them. */
export function ofSection(part: OutlinePart, context: Context, above: ItemDefaults): ItemDefaults {
  const own = firstOf([part.heading ?? '', ...part.paragraphs.map(({ text }) => text)], context, () => true, above);
  const below = part.items.slice(-1).map(({ text }) => text);
  return firstOf(below, context, ({ isOfAbove }) => isOfAbove, own, true);
}

/** What the headings between a section and an item say, the nearest first. */
export function ofHeadings({ headings }: OutlineItem, context: Context, above: ItemDefaults): ItemDefaults {
  return headings.length === 0 ? above : firstOf([...headings].reverse(), context, () => true, above);
}

function firstOf(
  texts: readonly string[],
  { period, units, firstLeads }: Context,
  reaches: (who: ReturnType<typeof readWho>) => boolean,
  above: ItemDefaults,
  isItem = false,
): ItemDefaults {
  let { owners, dues } = above;
  let [hasOwners, hasDues] = [false, false];
  for (const text of texts) {
    const who = readWho(text, firstLeads, units.isKnown);
    if (who.places.length === 0) continue;
    const isOfAll = reaches(who);
    if (!hasOwners && isOfAll && hasNames(who)) [owners, hasOwners] = [ownersOf(text, who, units), true];
    if (!hasDues && (isOfAll || !isItem) && who.dues.length > 0)
      [dues, hasDues] = [statedDue(text, who.dues, period), true];
  }
  return { owners, dues };
}

function hasNames({ lead, responsible, support, leader }: ReturnType<typeof readWho>): boolean {
  return lead.length + responsible.length + support.length + leader.length > 0;
}
