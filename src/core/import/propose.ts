import type { SourceDocument } from '../document/document.js';
import type { Outline, OutlineChoices, OutlinePart } from '../outline/outline.js';
import type { Plan } from '../plan.js';
import { ofDocument, ofHeadings, ofSection } from './defaults.js';
import { distinctTitles } from './distinct-titles.js';
import type { Aside, Proposal, ProposedTask, TaskDoubt } from './proposal.js';
import { readItem } from './read-item.js';
import { sectionsOf } from './sections.js';
import { cleanOutline } from './tampering.js';
import { taskIds } from './task-ids.js';
import { Units } from './units.js';
import { saysFirstLeads } from './who/read-who.js';

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
  /** Whether a number stands for another task already. */
  isTaken: (id: number) => boolean;
  /** Ids of sections as a person wants them, by the number of the part from 1 in the order of the document. */
  sectionIds?: ReadonlyMap<number, string>;
  /** Told after each item how many are read, and how many there are. */
  onItem?: (done: number, all: number) => void;
}

/** What an import would write: each item a task, with all that its text promises. */
export function propose(read: Outline, context: ImportContext): Proposal {
  const { outline, words } = cleanOutline(read);
  const { plan, choices, document, slugOf, isTaken } = context;
  const numbered = outline.parts.map((part, index) => ({ part, number: index + 1 }));
  const parts = numbered.filter(({ part }) => part.role === 'items' && part.items.length > 0);
  const asides = numbered.filter((one) => !parts.includes(one));
  const sections = sectionsOf(parts, context);
  const ids = taskIds({ parts: parts.map(({ part }) => part) }, isTaken);
  const units = new Units(plan, slugOf);
  const reading = { period: plan.period, units, firstLeads: firstLeadsIn(outline), slugOf };
  const ofAll = ofDocument(
    asides.map(({ part }) => part),
    reading,
  );
  const all = parts.reduce((sum, { part }) => sum + part.items.length, 0);
  let done = 0;
  const tasks = parts.flatMap(({ part }, index) => {
    const own = ofSection(part, reading, ofAll);
    const section = sections[index]?.number ?? 0;
    return part.items.map((item): ProposedTask => {
      const { fields, doubts, ...told } = readItem(item, { ...reading, defaults: ofHeadings(item, reading, own) });
      const { id, item: number } = ids.get(item) ?? { id: 0, item: 0 };
      done += 1;
      context.onItem?.(done, all);
      return {
        id,
        section,
        slug: '',
        fields: { ...fields, source: { document, item: number } },
        ...told,
        doubts: [...tampered(words.get(item)), ...doubts],
        place: item.place,
      };
    });
  });
  return {
    document: documentOf(outline, document),
    preamble: preambleOf(asides.map(({ part }) => part)),
    sections: sections.filter((section, index) => sections.findIndex((one) => one.number === section.number) === index),
    orgs: units.proposed,
    tasks: distinctTitles(tasks, sections).map((task) => ({ ...task, slug: slugOf(task.fields.title, task.id) })),
    asides: asides.map(({ part, number }) => asideOf(part, number)),
    choices,
    levels: outline.levels,
    sectionStyle: outline.sectionStyle,
    itemStyle: outline.itemStyle,
    warnings: outline.warnings,
    source: { omitted: context.source.omitted, countedIn: context.source.countedIn },
  };
}

function documentOf({ title, issuer, date }: Outline, id: string): Proposal['document'] {
  return { id, title: title ?? id, ...(issuer !== null && { issuer }), ...(date !== null && { date }) };
}

function preambleOf(asides: readonly OutlinePart[]): string | null {
  const texts = asides.flatMap(({ role, paragraphs }) => (role === 'preamble' ? paragraphs : []));
  return texts.length === 0 ? null : texts.map(({ text }) => text.trim()).join('\n');
}

function asideOf({ role, heading, paragraphs, place }: OutlinePart, part: number): Aside {
  return { role, part, heading, text: paragraphs.map(({ text }) => text).join('\n'), place };
}

/** Whether the document says anywhere that the first of several units leads. */
function firstLeadsIn({ parts }: Outline): boolean {
  return parts.some(
    ({ heading, paragraphs, items }) =>
      saysFirstLeads(heading ?? '') ||
      paragraphs.some(({ text }) => saysFirstLeads(text)) ||
      items.some(
        ({ text, headings, tables }) =>
          saysFirstLeads(text) ||
          headings.some(saysFirstLeads) ||
          tables.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => saysFirstLeads(cell.text)))),
      ),
  );
}

function tampered(quote: string | undefined): TaskDoubt[] {
  return quote === undefined ? [] : [{ why: 'tampered', target: null, quote }];
}
