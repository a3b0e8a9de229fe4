import type { Calendar } from '../date/calendar.js';
import { daySerial } from '../date/serial.js';
import { dayWritten } from '../date/written-day.js';
import type { CivilDate } from '../date.js';
import { amountOf, textOf } from './cells.js';
import type { Claims, Listed, ListedReason } from './claim.js';
import type { Filled, ReturnedForm, ReturnedRow, ShownRow } from './returned.js';
import { keyText } from './row.js';

/** What the rows of a form say, and what is not understood of them. */
export interface ReadClaims extends Claims {
  listed: Listed[];
  /** How many rows nothing is said in. */
  blank: number;
}

/**
 * Reads what a unit filled in. Empty cells say nothing; what can be read in two ways is listed.
 * @param file the place of the form among the files, from 0
 */
export function readClaims(form: ReturnedForm, file: number, calendar: Calendar): ReadClaims {
  return new FormReader(form, file, calendar).read();
}

const TEXTS = ['progress', 'problems', 'next'] as const;

class FormReader {
  private readonly result: ReadClaims = { values: [], reports: [], evidence: [], listed: [], blank: 0 };
  private readonly byKey: ReadonlyMap<string, ShownRow>;
  /** The rows that were met, by what they are about. */
  private readonly met = new Map<ShownRow, number>();

  constructor(
    private readonly form: ReturnedForm,
    private readonly file: number,
    private readonly calendar: Calendar,
  ) {
    this.byKey = new Map(form.shown.map((row) => [keyText(row), row]));
  }

  read(): ReadClaims {
    for (const row of this.form.rows) {
      const shown = this.shownOf(row);
      if ('why' in shown) {
        this.list(row, row.key?.task ?? null, row.name, shown);
        continue;
      }
      const other = this.met.get(shown);
      if (other !== undefined) {
        this.list(row, shown.task, shown.name, { why: 'twice', other });
        continue;
      }
      this.met.set(shown, row.row);
      if (Object.keys(row.cells).length === 0) this.result.blank += 1;
      else this.readRow(row, shown);
    }
    for (const shown of this.form.shown) {
      if (this.met.has(shown)) continue;
      this.result.listed.push({
        file: this.file,
        row: 0,
        task: shown.task,
        name: shown.name,
        reason: { why: 'deleted' },
      });
    }
    return this.result;
  }

  /** The row of the form that a row is: by its hidden ids, else by number and name; or why it is none. */
  private shownOf(row: ReturnedRow): ShownRow | ListedReason {
    const isNamed = (shown: ShownRow) => String(shown.task) === row.number && plain(shown.name) === plain(row.name);
    if (row.key !== null) {
      const shown = this.byKey.get(keyText(row.key));
      if (shown === undefined) return { why: 'unknown_ids' };
      return isNamed(shown) ? shown : { why: 'moved', shown: `${shown.task} ${shown.name}`.trim() };
    }
    const [found, ...others] = this.form.shown.filter(isNamed);
    return found !== undefined && others.length === 0 ? found : { why: 'added' };
  }

  private readRow(row: ReturnedRow, shown: ShownRow): void {
    if (shown.org !== null && shown.org !== this.form.org) {
      this.list(row, shown.task, shown.name, { why: 'other_unit', org: shown.org });
      return;
    }
    const problems: ListedReason[] = [];
    const asOf = this.dayOf(row, problems);
    const amount = amountOf(row, shown, problems);
    const texts = new Map<Filled, string>();
    for (const cell of [...TEXTS, 'note', 'evidence'] as const) {
      const text = textOf(row, cell, problems);
      if (text !== undefined) texts.set(cell, text);
    }
    const note = texts.get('note');
    if (note !== undefined && amount === null && row.cells.value === undefined && row.cells.done === undefined) {
      problems.push({ why: 'note_alone' });
    }
    for (const reason of problems) this.list(row, shown.task, shown.name, reason);
    if (asOf === null) return;
    const { file } = this;
    const { target, task } = shown;
    if (amount !== null && target !== null) {
      this.result.values.push({ file, row: row.row, ...shown, target, amount, asOf, formDay: this.form.asOf, note });
    }
    this.addReport(row, shown, texts);
    const evidence = texts.get('evidence');
    if (evidence !== undefined) this.result.evidence.push({ file, row: row.row, task, target, asOf, text: evidence });
  }

  /** The texts of all rows of a task are one report. */
  private addReport(row: ReturnedRow, shown: ShownRow, texts: ReadonlyMap<Filled, string>): void {
    const { file, form } = this;
    const { task } = shown;
    for (const cell of TEXTS) {
      const text = texts.get(cell);
      if (text === undefined) continue;
      let report = this.result.reports.find((one) => one.task === task);
      if (report === undefined) {
        const none = { progress: undefined, problems: undefined, next: undefined };
        report = { file, row: row.row, task, org: form.org, period: form.period, ...none };
        this.result.reports.push(report);
      }
      if (report[cell] === undefined) report[cell] = text;
      else if (report[cell] !== text) this.list(row, task, shown.name, { why: 'second_text', cell, other: report.row });
    }
  }

  /** The day as of which the values of a row are: its own, else the form's; null if it cannot be read. */
  private dayOf({ cells: { date } }: ReturnedRow, problems: ListedReason[]): CivilDate | null {
    if (date === undefined) return this.form.asOf;
    if (date.kind === 'day') return date.day;
    if (date.kind === 'uncalculated' || date.kind === 'boolean') {
      problems.push({ why: 'formula', cell: 'date' });
      return null;
    }
    if (date.kind === 'number') {
      const { start, end } = this.calendar.period;
      const day =
        Number.isInteger(date.value) && date.value > 20_000 && date.value < 80_000 ? daySerial(date.value) : '';
      if (day >= start && day <= end) return day;
    }
    const text = date.kind === 'text' ? date.text.trim() : String(date.value);
    const written = dayWritten(text, () => this.calendar);
    if (!('refused' in written)) return written.day;
    problems.push({ why: 'day', text, refused: written });
    return null;
  }

  private list({ row }: ReturnedRow, task: number | null, name: string, reason: ListedReason): void {
    this.result.listed.push({ file: this.file, row, task, name, reason });
  }
}

/** A name without the space that wrapping puts into it. */
function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, '');
}
