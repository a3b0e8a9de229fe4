import type { CivilDate } from '../../../date.js';
import type { LedgerColumn } from '../../../view/ledger/column.js';
import type { ChosenColumn } from '../choice.js';
import { COLUMN_ROLES, type ColumnRole } from '../column.js';

/** A ledger (台账) that this program wrote, as it is known when it comes back. */
export interface OwnLedger {
  /** The language that it is written in, as the catalogs of words name it. */
  language: string;
  /** Its day, or null if it does not say. */
  asOf: CivilDate | null;
  /** Its columns by their heads, which may be the office's own. */
  columns: readonly { id: LedgerColumn; head: string }[];
  /** Its tasks as it went out, each with a digest that tells whether the plan has it unchanged; null if it does not say. */
  tasks: readonly { id: number; digest: string }[] | null;
}

/** What the columns hold that are read; all others are listed if they were edited. */
const ROLES: Readonly<Partial<Record<LedgerColumn, ColumnRole>>> = {
  number: 'number',
  section: 'section',
  title: 'task',
  scope: 'content',
  targets: 'target',
  lead: 'lead',
  responsible: 'responsible',
  support: 'support',
  leader: 'leader',
  due: 'due',
  status: 'status',
  report: 'progress',
  problems: 'problems',
  next: 'next',
  lastReport: 'last_report',
};

/**
 * Where such a ledger has what, for a table that has some heads: of its own columns only those that are still there are
 * read, and nothing else, for what is calculated, or was added by hand, may have a head like those of reports.
 */
export function ownChoices(
  { columns }: OwnLedger,
  heads: ReadonlySet<string>,
): ReadonlyMap<ColumnRole, ChosenColumn | null> {
  const chosen = new Map<ColumnRole, ChosenColumn | null>(COLUMN_ROLES.map((role) => [role, null]));
  for (const { id, head } of columns) {
    const role = ROLES[id];
    if (role !== undefined && heads.has(head)) chosen.set(role, { head });
  }
  return chosen;
}
