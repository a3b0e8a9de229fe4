import type { SourceDocument } from '../document/document.js';
import { type Segment, segmentsOf } from './frame/segments.js';
import { levelsOf } from './level/occurring.js';
import { branchesOf, isBranch, styleOfBranch, type Tree, treeOf } from './level/tree.js';
import { type Line, linesOf } from './line/line.js';
import type { Outline, OutlineChoices, OutlinePart, OutlineWarning, PartRole } from './outline.js';
import type { Draft } from './part/draft.js';
import { partOf } from './part/part.js';
import { inRange, leftOut } from './part/range.js';
import { type Settled, settle } from './part/settled.js';
import { warningsOf } from './part/warnings.js';

/**
 * Finds the sections and items of a document: its title, opening and signature, its annexes as outlines of their own, the
 * level of the items, and what belongs to each. Every block of the document is in exactly one part.
 * @param choices what a person says of the structure; what is absent is found
 */
export function readOutline(document: SourceDocument, choices: OutlineChoices): Outline {
  const lines = linesOf(document, choices.items);
  const segments = settle(segmentsOf(lines), choices.items);
  const drafts = segments.flatMap(draftsOf);
  const whole = drafts.map((draft, index) => partOf(draft, choices.roles?.get(index + 1) ?? draft.role));
  const main = largest(segments.filter(({ role }) => role === 'items'));
  const itemStyle = main === undefined ? null : styleOfKey(main.body.tree, main.body.items);
  const sectionStyle = main === undefined ? null : styleOfKey(main.body.tree, main.body.sections);
  const ofAnnex = inAnnex(whole, choices.onlyAnnex);
  const { parts, warnings } = inRange(ofAnnex.parts, choices, { itemStyle, sectionStyle });
  return {
    ...titleOf(segments, parts),
    itemStyle,
    sectionStyle,
    levels: levelsOf(segments.flatMap(({ segment, role }) => (role === 'glossary' ? [] : segment.body))),
    parts,
    warnings: [...ofAnnex.warnings, ...warnings, ...warningsOf(lines, segments, parts, choices)],
  };
}

function draftsOf({ segment, body, role }: Settled): Draft[] {
  const { annex, front, signed, below } = segment;
  const aside = (asRole: PartRole, lines: readonly Line[]): Draft[] =>
    lines.length === 0 ? [] : [{ role: asRole, annex, heading: null, above: [], content: lines, items: null }];
  // As a tree, so that a person who says that it holds items gets them.
  const whole = aside(role, segment.body).map((one) => ({
    ...one,
    content: treeOf(segment.body).content,
    items: body.items,
  }));
  const heading = role === 'items' && annex !== null ? headingOfAnnex(segment, body.drafts) : null;
  const drafts = role === 'items' ? body.drafts : whole;
  return [
    ...[
      ...aside('text', front.around),
      ...aside('title', heading === null ? front.titleLines : front.titleLines.slice(0, 1)),
      ...aside('addressee', front.addressee),
    ].sort((a, b) => placeOf(a) - placeOf(b)),
    ...drafts.map((draft) => (heading !== null && draft.role === 'items' ? { ...draft, heading } : draft)),
    ...aside('signature', signed),
    ...aside('text', below),
  ];
}

/** The title of an annex heads its list, if that is the only one and has no heading of its own; else null. */
function headingOfAnnex({ front }: Segment, drafts: readonly Draft[]): Line | null {
  const [, first, ...more] = front.titleLines;
  const lists = drafts.filter(({ role }) => role === 'items');
  if (first === undefined || lists.length !== 1 || lists[0]?.heading !== null) return null;
  const text = [first, ...more].map((line) => line.text).join('');
  return text.replace(/\s/g, '') === front.title?.replace(/\s/g, '') ? { ...first, text, number: null } : null;
}

function placeOf({ content: [first] }: Draft): number {
  return first === undefined || isBranch(first) ? 0 : first.place;
}

function largest(segments: readonly Settled[]): Settled | undefined {
  let best: Settled | undefined;
  for (const one of segments) if (best === undefined || one.segment.body.length > best.segment.body.length) best = one;
  return best;
}

function styleOfKey(tree: Tree, key: string | null): Outline['itemStyle'] {
  if (key === null || key === 'paragraph') return key;
  const find = (content: Pick<Tree, 'content'>): Outline['itemStyle'] => {
    for (const branch of branchesOf(content)) {
      const found = branch.key === key ? styleOfBranch(branch) : find(branch);
      if (found !== null) return found;
    }
    return null;
  };
  return find(tree);
}

/** What frames a document, and says what it is, whatever is taken of it. */
const FRAME: ReadonlySet<PartRole> = new Set(['title', 'addressee', 'signature']);

/** Leaves out all but one annex. */
function inAnnex(
  parts: readonly OutlinePart[],
  annex: number | undefined,
): { parts: readonly OutlinePart[]; warnings: OutlineWarning[] } {
  if (annex === undefined) return { parts, warnings: [] };
  if (!parts.some((part) => part.annex === annex)) {
    return { parts, warnings: [{ why: 'not_found', choice: 'onlyAnnex', text: String(annex) }] };
  }
  return {
    parts: parts.map((part) => (part.annex === annex || FRAME.has(part.role) ? part : leftOut(part))),
    warnings: [],
  };
}

/** The title of the part of the document that holds the items; who signed it, and when, may stand in another. */
function titleOf(
  segments: readonly Settled[],
  parts: readonly OutlinePart[],
): Pick<Outline, 'title' | 'documentNumber' | 'issuer' | 'date'> {
  const first = parts.find(({ role }) => role === 'items');
  const holding = segments.filter(({ role }) => role === 'items');
  const own = holding.find(({ segment }) => first !== undefined && isWithin(segment, first)) ?? holding[0];
  const titles = segments.map(({ segment }) => segment.front.title);
  const signatures = segments.flatMap(({ segment }) => segment.signature ?? []);
  const fronts = segments.map(({ segment }) => segment.front);
  return {
    title: own?.segment.front.title ?? handedOn(titles.find((title) => title !== null) ?? null, segments.length > 1),
    documentNumber: fronts.map(({ documentNumber }) => documentNumber).find((number) => number !== null) ?? null,
    issuer: signatures.map(({ issuer }) => issuer).find((issuer) => issuer !== null) ?? null,
    date:
      signatures.map(({ date }) => date).find((date) => date !== null) ??
      fronts.map(({ date }) => date).find((date) => date !== null) ??
      null,
  };
}

/** The title of what a notice hands on: 关于印发《……》的通知. */
function handedOn(title: string | null, isNotice: boolean): string | null {
  const [, inner] = (isNotice && /(?:印发|下达|公布)[《〈](.+?)[》〉]的通知/.exec(title ?? '')) || [];
  return inner ?? title;
}

function isWithin({ body }: Segment, part: OutlinePart): boolean {
  const [first] = body;
  const last = body.at(-1);
  const place = part.items[0]?.place ?? part.place;
  return first !== undefined && last !== undefined && place >= first.place && place <= last.place;
}
