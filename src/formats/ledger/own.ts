import type { SourceDocument, Table } from '../../core/document/document.js';
import type { OwnLedger } from '../../core/import/table/own/ledger.js';
import { LEDGER_COLUMNS } from '../../core/view/ledger/column.js';
import { catalogs, type Messages } from '../../messages/index.js';
import { ledgerMarkIn } from './mark.js';

/** The fewest heads of a CSV that show, alone, that it is a ledger. */
const FEWEST = 4;
/** How many rows above the heads are looked at. */
const ABOVE = 6;

/**
 * What is known of a ledger that this program wrote: by its hidden sheet; without it by its sheets' names, or by the line
 * below its title; a CSV by its heads. Null for any other document.
 * @param document read with what is hidden in it
 */
export function ownLedgerIn(document: SourceDocument): OwnLedger | null {
  const marked = ledgerMarkIn(document);
  if (marked !== null) return marked;
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const [first] = tables;
  if (first === undefined) return null;
  for (const [language, { screens }] of Object.entries(catalogs)) {
    const { ledger: words } = screens;
    const asOf = dayAbove(first, words);
    if (asOf !== null || hasSheets(tables, words) || hasHeads(first, words)) {
      return { language, asOf, columns: LEDGER_COLUMNS.map((id) => ({ id, head: words.columns[id] })), tasks: null };
    }
  }
  return null;
}

type Words = Messages['screens']['ledger'];

/** The day in the line below the title, or null if there is no such line. */
function dayAbove({ rows }: Table, words: Words): string | null {
  // The sentence up to the number of tasks, with the day left open.
  const [before = '', behind = ''] = (words.about('@', 0, 0, null).split('0')[0] ?? '').split('@').map(plain);
  for (const { cells } of rows.slice(0, ABOVE)) {
    const line = plain(cells[0]?.text ?? '');
    const day = line.slice(before.length, before.length + DAY.length);
    if (
      line.startsWith(before) &&
      /^\d{4}-\d\d-\d\d$/.test(day) &&
      line.slice(before.length + DAY.length).startsWith(behind)
    )
      return day;
  }
  return null;
}

const DAY = 'YYYY-MM-DD';

/** Whether the first sheet is called as that of the tasks, and another one as one of its sheets. */
function hasSheets(tables: readonly Table[], { sheets }: Words): boolean {
  const others = new Set<string>([sheets.targets, sheets.counties, sheets.shares, sheets.guide]);
  return tables[0]?.name === sheets.tasks && tables.slice(1).some(({ name }) => others.has(name ?? ''));
}

/** Whether a table begins with heads that are all those of a ledger, as the CSV of one does. */
function hasHeads({ rows, name }: Table, { columns }: Words): boolean {
  const known = new Set(Object.values(columns).map(plain));
  const heads = (rows[0]?.cells ?? []).map(({ text }) => plain(text));
  return (
    name === null &&
    heads.length >= FEWEST &&
    heads.includes(plain(columns.title)) &&
    heads.every((head) => known.has(head))
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
