import { usageFailure } from '../../core/failure.js';
import { nearestOf } from '../../core/text/nearest.js';
import { clean } from '../../core/text/printable.js';
import { DEFAULT_COLUMNS, LEDGER_COLUMNS, type LedgerColumn } from '../../core/view/ledger/column.js';
import { catalogs, type Messages } from '../../messages/index.js';
import type { ChosenColumn } from '../../render/ledger/sheets.js';

/**
 * The columns of a ledger: those that are typed, in their order, each with its own head if one is typed
 * (`number,title=任务名称`), or those that are meant for all. Besides its id a column is known by its heads.
 * @throws wrong usage if one is unknown, stands there twice, or has an empty head
 */
export function ledgerColumns(typed: string | null, messages: Messages): ChosenColumn[] {
  const { columns: heads, unknown } = messages.screens.ledger;
  if (typed === null) return DEFAULT_COLUMNS.map((id) => ({ id, head: heads[id] }));
  const parts = typed.split(/[,，]/).map((part) => part.trim());
  const chosen = parts.filter((part) => part !== '').map((part) => columnOf(part, messages));
  if (chosen.length === 0) throw usageFailure(unknown.none);
  const twice = chosen.find(({ id }, index) => chosen.findIndex((one) => one.id === id) < index);
  if (twice !== undefined) throw usageFailure(unknown.twice(twice.id));
  return chosen;
}

function columnOf(part: string, messages: Messages): ChosenColumn {
  const { columns: heads, unknown } = messages.screens.ledger;
  const sign = part.search(/[=＝]/);
  const name = sign < 0 ? part : part.slice(0, sign).trim();
  const head = sign < 0 ? null : clean(part.slice(sign + 1)).trim();
  const id = columnCalled(name);
  if (id === null) {
    const known = LEDGER_COLUMNS.map((one) => messages.explained(one, heads[one])).join(messages.comma);
    throw usageFailure(unknown.column(clean(name), known, nearest(name)));
  }
  if (head === '') throw usageFailure(unknown.head(id));
  return { id, head: head ?? heads[id] };
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/\(.*\)$/, '');
}

/** All names of columns: their ids and their heads, in every language. */
function* names(): Generator<[name: string, id: LedgerColumn]> {
  for (const id of LEDGER_COLUMNS) {
    yield [id, id];
    for (const { screens } of Object.values(catalogs)) yield [screens.ledger.columns[id], id];
  }
}

/** Ids come before heads: `progress` is the share, although reports have a head of that name. */
function columnCalled(name: string): LedgerColumn | null {
  const own = LEDGER_COLUMNS.find((id) => plain(id) === plain(name));
  return own ?? [...names()].find(([known]) => plain(known) === plain(name))?.[1] ?? null;
}

/** The name that is most like an unknown one, or null if none is. */
function nearest(name: string): string | null {
  return nearestOf(
    name,
    [...names()].map(([known]) => known),
  );
}
