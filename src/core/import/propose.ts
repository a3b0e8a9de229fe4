import type { SourceDocument } from '../document/document.js';
import type { Outline, OutlineChoices, OutlineItem, OutlinePart } from '../outline/outline.js';
import type { Plan } from '../plan.js';
import type { Target } from '../task.js';
import { readWording } from '../wording/read-wording.js';
import type { Proposal, ProposedSection, ProposedTask } from './proposal.js';

/** What an outline is read against. */
export interface ImportContext {
  plan: Plan;
  choices: OutlineChoices;
  /** What places count in the document, and what was left out of it. */
  source: Pick<SourceDocument, 'omitted' | 'countedIn'>;
  /** The id of the document in plan.yaml. */
  document: string;
  /** Spells a text as an ASCII slug; the number is used if there is nothing to spell. */
  slugOf: (text: string, number: number) => string;
  /** Whether a number is used by a task already, or was. */
  isTaken: (id: number) => boolean;
}

/** What an import would write: each item a task, with all that its text promises. */
export function propose(outline: Outline, context: ImportContext): Proposal {
  const parts = outline.parts.filter(({ role, items }) => role === 'items' && items.length > 0);
  const sections = parts.map((part, index) => sectionOf(part, index, outline.parts.indexOf(part) + 1, context));
  const ids = idsOf(outline, context);
  return {
    document: { id: context.document, title: outline.title ?? context.document },
    preamble: null,
    sections,
    orgs: [],
    tasks: parts.flatMap((part, index) =>
      part.items.map((item) => taskOf(item, ids.get(item) ?? 0, sections[index]?.number ?? 0, context)),
    ),
    asides: outline.parts
      .filter((part) => !parts.includes(part))
      .map((part) => ({
        role: part.role,
        part: outline.parts.indexOf(part) + 1,
        heading: part.heading,
        text: part.paragraphs.map(({ text }) => text).join('\n'),
        place: part.place,
      })),
    choices: context.choices,
    levels: outline.levels,
    sectionStyle: outline.sectionStyle,
    itemStyle: outline.itemStyle,
    warnings: outline.warnings,
    source: { omitted: context.source.omitted, countedIn: context.source.countedIn },
  };
}

function sectionOf(
  { heading: written }: OutlinePart,
  index: number,
  part: number,
  { plan, slugOf }: ImportContext,
): ProposedSection {
  const heading = written ?? '';
  const known = plan.sections.find(({ title, heading: official }) => heading === title || heading === official);
  if (known) return { ...known, isKnown: true, part };
  const number = plan.sections.length + index + 1;
  return { number, id: slugOf(heading, number), title: heading, isKnown: false, part };
}

/** The numbers of the document where each is one task's alone, else one after another. */
function idsOf({ parts }: Outline, { isTaken }: ImportContext): Map<OutlineItem, number> {
  const items = parts.flatMap((part) => part.items);
  const written = items.map(({ ordinal }) => ordinal);
  const areIds = written.every((number, index) => number !== null && written.indexOf(number) === index);
  const ids = new Map<OutlineItem, number>();
  let next = 1;
  for (const item of items) {
    const own = areIds ? item.ordinal : null;
    while (own === null && isTaken(next)) next += 1;
    ids.set(item, own ?? next);
    next += 1;
  }
  return ids;
}

function taskOf(item: OutlineItem, id: number, section: number, context: ImportContext): ProposedTask {
  const { plan, slugOf, document } = context;
  const title = item.head ?? item.text.slice(0, 45);
  const wording = readWording(item.text, plan.period);
  const names = wording.targets.map(({ target }, index) => `${slugOf(target.name, index + 1)}-${index + 1}`);
  const targets = wording.targets.map(({ target, partOf }, index): Target => {
    const whole = partOf === null ? undefined : names[partOf];
    return { id: names[index] ?? '', ...target, ...(whole === undefined ? {} : { part_of: whole }) };
  });
  return {
    id,
    section,
    slug: slugOf(title, id),
    fields: {
      title,
      text: item.text,
      ...(targets.length > 0 && { targets }),
      source: { document, item: item.ordinal ?? id },
    },
    isTitleMade: item.head === null,
    marks: wording.targets.map(({ place }, target) => ({ place, kind: 'target' as const, target })),
    doubts: [],
    missed: wording.leftovers.map(({ text, place, reason }) => ({ text, place, reason })),
    place: item.place,
  };
}
