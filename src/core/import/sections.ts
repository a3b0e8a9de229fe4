import type { OutlinePart } from '../outline/outline.js';
import type { Plan } from '../plan.js';
import type { ProposedSection } from './proposal.js';
import { shortHeading } from './title.js';
import { readWho, withoutPlaces } from './who/read-who.js';

interface Context {
  plan: Plan;
  slugOf: (text: string, number: number) => string;
  /** The ids that a person chose, by the number of the section's part, from 1 in the order of the document. */
  sectionIds?: ReadonlyMap<number, string>;
}

/** The title of the one section of a document that has none. */
const NO_HEADING = '工作任务';

/**
 * The sections that some parts of a document become, in their order. One that the plan has under the same heading stays
 * as it is; the others follow on.
 * @param parts each with its number in the document, from 1
 */
export function sectionsOf(
  parts: readonly { part: OutlinePart; number: number }[],
  { plan, slugOf, sectionIds }: Context,
): ProposedSection[] {
  const ids = new Set(plan.sections.map(({ id }) => id));
  const numbers = new Set(plan.sections.map(({ number }) => number));
  const sections: ProposedSection[] = [];
  for (const { part, number: place } of parts) {
    const heading = headingOf(part);
    const title = heading === '' ? NO_HEADING : shortHeading(heading);
    const isSame = (one: { title: string; heading?: string }) =>
      heading === '' ? one.title === title : heading === one.heading || heading === one.title || title === one.title;
    const known = plan.sections.find(isSame) ?? (part.annex === null ? sections.find(isSame) : undefined);
    if (known) {
      sections.push({ ...known, isKnown: true, part: place });
      continue;
    }
    const number = nextOf(numbers);
    const id = sectionIds?.get(place) ?? freeId(slugOf(title, number), ids, number);
    ids.add(id);
    sections.push({
      number,
      id,
      title,
      ...(heading !== '' && heading !== title && { heading }),
      isKnown: false,
      part: place,
    });
  }
  return sections;
}

/** A heading without what it says of who: 一、安全（牵头单位：基教科）. */
function headingOf({ heading }: OutlinePart): string {
  const words = heading ?? '';
  return withoutPlaces(words, readWho(words, false, () => false).places)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The highest number that a section can have. */
const HIGHEST = 99;

/** The number behind those that are used; at the end of all numbers the first free one. */
function nextOf(numbers: Set<number>): number {
  let next = Math.max(0, ...numbers) + 1;
  if (next > HIGHEST) for (next = 1; numbers.has(next); ) next += 1;
  numbers.add(next);
  return next;
}

/** Longest id of a section that is made of its title. */
const LONGEST = 40;

function freeId(slug: string, taken: ReadonlySet<string>, number: number): string {
  let base = '';
  for (const word of slug.split('-')) {
    const longer = base === '' ? word : `${base}-${word}`;
    if (longer.length > LONGEST) break;
    base = longer;
  }
  base = base === '' || base === `task-${number}` ? `section-${number}` : base;
  let id = base;
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
  return id;
}
