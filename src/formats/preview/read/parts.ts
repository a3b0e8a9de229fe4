import type { Aside, Proposal, ProposedSection } from '../../../core/import/proposal.js';
import type { PartRole } from '../../../core/outline/outline.js';
import { halfWidth } from '../../../core/target/amount.js';
import { PART_COLUMNS, type PartKey, partRows } from '../rows/part-rows.js';
import { complain, type ReadRow } from './complaint.js';
import type { RawSheet } from './raw-sheets.js';
import { chosen, lineIn, type Reader } from './reader.js';
import { comparedRows, readRows } from './rows.js';

/** The parts of an edited preview. */
export interface ReadParts {
  sections: ProposedSection[];
  asides: Aside[];
  /** The sections as the preview numbered them, with the numbers that they have now. */
  renumbered: ReadonlyMap<number, number>;
  /** The sections, as the preview numbered them, that are no tasks any more, with what they are. */
  dropped: ReadonlyMap<number, PartRole>;
}

/** Reads the sheet of the parts. A row that was removed stays as it was: a role says that a part is not wanted. */
export function readParts(reader: Reader, sheets: readonly RawSheet[], proposal: Proposal): ReadParts {
  const { messages, complaints } = reader;
  const { sheets: names, columns: words } = messages.screens.importSheet;
  const sections = [...proposal.sections];
  const asides = [...proposal.asides];
  const renumbered = new Map<number, number>();
  const dropped = new Map<number, PartRole>();
  const rows = readRows(sheets, names.parts, PART_COLUMNS, words.parts, complaints);
  const compared = comparedRows<PartKey>(rows, partRows(proposal, messages), PART_COLUMNS, complaints);
  for (const { row, base, changed } of compared) {
    const { key } = row.texts;
    const at = base === null ? -1 : Number(key.slice(1));
    const section = key.startsWith('s') ? proposal.sections[at] : undefined;
    const aside = key.startsWith('a') ? proposal.asides[at] : undefined;
    if (aside !== undefined) asides[at] = asideOf(reader, row, aside, changed);
    else if (section === undefined) sections.push(newSection(reader, row, sections.length + 1));
    else readSection(row, section, at, changed);
  }
  checkTwice(reader, rows, sections);
  return { sections, asides, renumbered, dropped };

  function readSection(row: ReadRow<PartKey>, old: ProposedSection, at: number, changed: ReadonlySet<PartKey>): void {
    const section = sectionOf(reader, row, old, changed);
    sections[at] = section;
    renumbered.set(old.number, section.number);
    const role = changed.has('role') ? roleOf(reader, row) : null;
    if (role !== null && role !== 'items') dropped.set(old.number, role);
  }
}

function roleOf(reader: Reader, row: ReadRow<PartKey>): PartRole | null {
  return chosen(reader, row, 'role', 'roles') as PartRole | null;
}

function asideOf(reader: Reader, row: ReadRow<PartKey>, aside: Aside, changed: ReadonlySet<PartKey>): Aside {
  for (const key of ['number', 'id', 'title'] as const) {
    if (changed.has(key)) complain(reader.complaints, row, key, 'read_only');
  }
  const heading = changed.has('heading') ? row.texts.heading || null : aside.heading;
  const role = changed.has('role') ? (roleOf(reader, row) ?? aside.role) : aside.role;
  if (role === 'items')
    complain(
      reader.complaints,
      row,
      'role',
      'role_items',
      reader.messages.screens.importPreview.roleOption(aside.part),
    );
  return { ...aside, heading, role };
}

function sectionOf(
  reader: Reader,
  row: ReadRow<PartKey>,
  section: ProposedSection,
  changed: ReadonlySet<PartKey>,
): ProposedSection {
  const own = (['number', 'id', 'title', 'heading'] as const).filter((key) => changed.has(key));
  if (own.length === 0) return section;
  if (section.isKnown) {
    for (const key of own) complain(reader.complaints, row, key, 'known_section');
    return section;
  }
  const { heading: _heading, ...kept } = section;
  return { ...kept, ...cellsOf(reader, row, section.id) };
}

function newSection(reader: Reader, row: ReadRow<PartKey>, part: number): ProposedSection {
  return { ...cellsOf(reader, row, ''), isKnown: false, part };
}

/** Number, id, title and heading of a section; an empty id is made from the title. */
function cellsOf(reader: Reader, row: ReadRow<PartKey>, id: string) {
  const { number: written, id: typed, heading } = row.texts;
  const number = Number(halfWidth(written));
  if (!/^[1-9]\d?$/.test(halfWidth(written))) complain(reader.complaints, row, 'number', 'number');
  const title = lineIn(reader, row, 'title');
  const slug = typed === '' ? reader.slugOf(title, number) : typed;
  if (slug !== id && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) complain(reader.complaints, row, 'id', 'slug');
  return { number, id: slug, title, ...(heading !== '' && { heading }) };
}

/** No two sections, of the preview or of the plan, have a number or an id in common. */
function checkTwice(reader: Reader, rows: readonly ReadRow<PartKey>[], sections: readonly ProposedSection[]): void {
  const all = [...sections.filter(({ isKnown }) => !isKnown), ...reader.plan.sections];
  for (const row of rows) {
    if (row.texts.number === '') continue;
    const key = (['number', 'id'] as const).find(
      (one) => row.texts[one] !== '' && all.filter((section) => String(section[one]) === row.texts[one]).length > 1,
    );
    if (key !== undefined) complain(reader.complaints, row, key, 'section_twice');
  }
}
