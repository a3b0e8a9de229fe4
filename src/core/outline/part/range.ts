import type { Paragraph } from '../../document/document.js';
import { fold, lineNumber } from '../number/line-number.js';
import { ordinalOf } from '../number/ordinal.js';
import type { NumberStyle, OutlineChoices, OutlineItem, OutlinePart, OutlineWarning } from '../outline.js';

interface Levels {
  itemStyle: NumberStyle | null;
  sectionStyle: NumberStyle | null;
}

/** Leaves out the sections and items before `from` and behind `to`; what is left out stays, as text. */
export function inRange(
  parts: readonly OutlinePart[],
  { from, to }: OutlineChoices,
  levels: Levels,
): { parts: readonly OutlinePart[]; warnings: OutlineWarning[] } {
  if (from === undefined && to === undefined) return { parts, warnings: [] };
  const steps = parts.flatMap((part): Step[] => {
    if (part.role !== 'items') return [];
    return [{ part, item: null }, ...part.items.map((item) => ({ part, item }))];
  });
  const warnings: OutlineWarning[] = [];
  const first = from === undefined ? 0 : steps.findIndex(asSaid(from, levels, steps));
  if (first < 0) warnings.push({ why: 'not_found', choice: 'from', text: from ?? '' });
  const start = Math.max(0, first);
  const last = to === undefined ? steps.length - 1 : steps.slice(start).findIndex(asSaid(to, levels, steps)) + start;
  const isEndFound = to === undefined || last >= start;
  if (!isEndFound) warnings.push({ why: 'not_found', choice: 'to', text: to ?? '' });
  const end = isEndFound ? endOf(steps, last) : steps.length - 1;
  const taken = new Set(
    steps.slice(start, end + 1).flatMap(({ part, item }) => item ?? (part.items.length === 0 ? part : [])),
  );
  return { parts: parts.flatMap((part) => partedBy(part, taken)), warnings };
}

interface Step {
  part: OutlinePart;
  item: OutlineItem | null;
}

/** A section that is named as the last is taken whole. */
function endOf(steps: readonly Step[], last: number): number {
  const step = steps[last];
  if (step === undefined || step.item !== null) return last;
  return steps.findLastIndex(({ part }) => part === step.part);
}

/** Whether a section or an item is the one that a person named: 三、 or 三 or 5. or 三/5. */
function asSaid(text: string, { itemStyle, sectionStyle }: Levels, steps: readonly Step[]): (step: Step) => boolean {
  const plain = fold(text).trim();
  const number = lineNumber(`${plain} `);
  const said = number?.written ?? plain.replace(/[、.]$/, '');
  const isSame = (written: string | null) => written !== null && fold(written) === said;
  const bySection = ({ part, item }: Step) => item === null && isSame(part.number);
  const byItem = ({ item }: Step) => item !== null && (isSame(item.number) || item.path.join('/') === plain);
  const byHeading = ({ item }: Step) => item?.path.slice(0, -1).some(isSame) ?? false;
  const ways = number?.style === itemStyle && itemStyle !== sectionStyle ? [byItem] : [bySection, byItem];
  const byOrdinal = ({ part, item }: Step) => ordinalOf((item ?? part).number ?? '') === ordinalOf(said);
  const all = [...ways, byHeading, ...(number === null && ordinalOf(said) !== null ? [byOrdinal] : [])];
  return all.find((way) => steps.some(way)) ?? (() => false);
}

/** A part, or what is taken of it and what is left out of it, in their order. */
function partedBy(part: OutlinePart, taken: ReadonlySet<OutlineItem | OutlinePart>): OutlinePart[] {
  if (part.role !== 'items' || taken.has(part)) return [part];
  const items = part.items.filter((item) => taken.has(item));
  if (items.length === part.items.length && items.length > 0) return [part];
  if (items.length === 0) return [leftOut(part)];
  const at = part.items.indexOf(items[0] as OutlineItem);
  const before = part.items.slice(0, at);
  const behind = part.items.slice(at + items.length);
  const rest = { ...part, number: null, heading: null, paragraphs: [], tables: [] };
  return [
    ...(before.length === 0 ? [] : [leftOut({ ...rest, items: before })]),
    { ...part, items },
    ...(behind.length === 0 ? [] : [leftOut({ ...rest, items: behind })]),
  ];
}

/** A part whose items become text. */
export function leftOut(part: OutlinePart): OutlinePart {
  const items = part.items.flatMap((item, at) => [...headingsAbove(item, part.items[at - 1]), asText(item)]);
  const paragraphs = [...part.paragraphs, ...items].sort((a, b) => a.place - b.place);
  const tables = [...part.tables, ...part.items.flatMap((item) => item.tables)];
  return { ...part, role: 'left_out', items: [], paragraphs, tables, place: paragraphs[0]?.place ?? part.place };
}

function asText({ number, text, place }: OutlineItem): Paragraph {
  return { kind: 'paragraph', text: number === null ? text : `${number}.${text}`, place, heading: null };
}

/** The headings of an item that the item above it does not have, with their numbers where all have one. */
function headingsAbove({ headings, path, number, place }: OutlineItem, above: OutlineItem | undefined): Paragraph[] {
  const numbers = headings.length === 0 ? [] : path.slice(0, number === null ? undefined : -1).slice(-headings.length);
  const differs = headings.findIndex((heading, depth) => heading !== above?.headings[depth]);
  return headings.slice(differs < 0 ? headings.length : differs).map((heading, at) => {
    const own = numbers[differs + at];
    return { kind: 'paragraph', text: own === undefined ? heading : `${own}.${heading}`, place, heading: null };
  });
}
