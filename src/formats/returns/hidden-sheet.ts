import { isRealDate } from '../../core/date.js';
import { isEqual } from '../../core/equal.js';
import { startOfPeriod } from '../../core/period.js';
import type { ReturnForm } from '../../core/returns/form.js';
import type { ReturnedForm, ShownRow } from '../../core/returns/returned.js';
import { clean } from '../../core/text/printable.js';
import type { CellValue } from '../../vendor/hucre-xlsx.js';
import { ABOUT, FORM_VERSION, HIDDEN_SHEET, SHOWN } from './layout.js';

/** What a form is about, and what it shows: to find out what changed since it was made. */
export function hiddenRows(form: ReturnForm, plan: string, commit: string | null): CellValue[][] {
  const about: Record<(typeof ABOUT)[number], string> = {
    plan,
    commit: commit ?? '',
    org: form.org,
    asOf: form.asOf,
    period: form.period,
  };
  const rows = form.rows.map(
    (row): Record<(typeof SHOWN)[number], CellValue> => ({
      task: String(row.task),
      target: row.target,
      org: row.org,
      milestone: row.milestone,
      name: clean(row.name),
      asks: row.asks,
      promise: row.promise,
      value: row.own?.value ?? null,
      asOf: row.own?.asOf ?? null,
    }),
  );
  return [
    [HIDDEN_SHEET, FORM_VERSION],
    ...ABOUT.map((key) => [key, about[key]]),
    [...SHOWN],
    ...rows.map((row) => SHOWN.map((key) => row[key])),
  ];
}

/** What the hidden sheet of a form says, or why it cannot be taken. */
export function readHidden(rows: readonly (readonly CellValue[])[]): Omit<ReturnedForm, 'rows'> | 'newer' | 'damaged' {
  const [[name, version] = [], ...below] = rows;
  if (name !== HIDDEN_SHEET || typeof version !== 'number') return 'damaged';
  if (version > FORM_VERSION) return 'newer';
  const about = new Map(below.slice(0, ABOUT.length).map(([key, value]) => [key, text(value)]));
  const { plan, commit, org, asOf, period } = Object.fromEntries(
    ABOUT.map((key) => [key, about.get(key) ?? '']),
  ) as Record<(typeof ABOUT)[number], string>;
  const heads = below[ABOUT.length]?.slice(0, SHOWN.length).map(text) ?? [];
  const isWhole = plan !== '' && org !== '' && isRealDate(asOf) && startOfPeriod(period) !== null;
  if (!isWhole || !isEqual(heads, [...SHOWN])) return 'damaged';
  const shown = below.slice(ABOUT.length + 1).flatMap((cells) => shownRow(cells) ?? []);
  return { plan, commit: commit === '' ? null : commit, org, asOf, period, shown };
}

function shownRow(cells: readonly CellValue[]): ShownRow | null {
  const at = (key: (typeof SHOWN)[number]): CellValue => cells[SHOWN.indexOf(key)] ?? null;
  const orNull = (key: (typeof SHOWN)[number]) => text(at(key)) || null;
  const task = Number(text(at('task')));
  if (!Number.isSafeInteger(task) || task < 1) return null;
  const [asks, value, asOf] = [text(at('asks')), at('value'), text(at('asOf'))];
  const isValue = typeof value === 'number' || typeof value === 'boolean';
  return {
    task,
    target: orNull('target'),
    org: orNull('org'),
    milestone: orNull('milestone'),
    name: text(at('name')),
    asks: asks === 'value' || asks === 'done' ? asks : null,
    promise: text(at('promise')),
    own: isValue && isRealDate(asOf) ? { value, asOf } : null,
  };
}

function text(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
