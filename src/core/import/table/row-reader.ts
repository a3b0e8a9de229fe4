import type { Table, TableCell } from '../../document/document.js';
import type { Grid, GridPosition } from '../../document/grid.js';
import { type ColumnRole, plainHead } from './column.js';
import type { TableColumn } from './columns.js';
import type { Head } from './head.js';
import { defaultsIn, isNote, isTotal, numberedHeading, numberIn } from './line.js';
import { isLine, isNumberedSection, type TableShape } from './row-kind.js';
import { SectionPath } from './section-path.js';
import type { LeftOutRow, TableItem, TableSection, TableWarning } from './task-table.js';
import { warningsOf } from './warnings.js';

/** Most characters of a text of a plan; see schemas. */
const LONGEST = 20_000;
/** Longest row that is a heading rather than an explanation. */
const LONGEST_HEADING = 60;

interface Item extends TableItem {
  cells: Map<ColumnRole, TableCell[]>;
}

/** Reads the rows below the head of a table, one after another. */
export class RowReader {
  private readonly path: SectionPath;
  private readonly leftOut: LeftOutRow[] = [];
  private readonly warnings: TableWarning[] = [];
  /** Lines that may say something of all rows. */
  private readonly said: string[] = [];
  private readonly sections = new Map<string, TableSection & { items: Item[] }>();
  private readonly roles: ReadonlyMap<number, ColumnRole>;
  private readonly at: Readonly<Partial<Record<ColumnRole, number>>>;
  private readonly heads: ReadonlySet<string>;
  private readonly digits: boolean;
  private item: Item | null = null;
  private isBelow = false;
  // Headings since the last task: below the last one of a table they hold nothing.
  private empty: { row: number; cell: TableCell }[] = [];

  constructor(
    private readonly table: Table,
    private readonly grid: Grid,
    private readonly head: Head,
    columns: readonly TableColumn[],
  ) {
    this.roles = new Map(columns.flatMap(({ column, role }) => (role === null ? [] : [[column, role] as const])));
    this.at = Object.fromEntries([...this.roles].reverse().map(([column, role]) => [role, column]));
    this.heads = new Set(head.names.flat().map(plainHead));
    this.digits = this.countsInDigits();
    this.path = new SectionPath(grid, this.at);
  }

  /** Whether the column of numbers is filled in digits, so that 一 in it is the number of a section. */
  private countsInDigits(): boolean {
    const { number } = this.at;
    if (number === undefined) return false;
    return this.grid.rows
      .slice(this.head.end)
      .some((row) => row[number]?.begins && (numberIn(row[number].cell.text)?.ordinal ?? null) !== null);
  }

  read(row: number): void {
    const positions = this.grid.rows[row] ?? [];
    const own = positions.flatMap((one) => (one?.begins && one.cell.text.trim() !== '' ? [one.cell] : []));
    const [first] = own;
    if (first === undefined) return;
    if (own.length > 1 && own.every(({ text }) => this.heads.has(plainHead(text)))) this.leave(row, 'head_again', own);
    else if (isTotal(first.text)) this.leave(row, 'total', own);
    else if (isLine(positions, own, this.shape())) this.line(row, first);
    else if (isNumberedSection(positions, own, this.shape()))
      this.path.enter(own.map(({ text }) => text).join('、'), first);
    else this.work(row, positions, own);
  }

  private shape(): TableShape {
    const { roles, at, digits, isBelow } = this;
    return { width: this.grid.width, roles, at, digits, isBelow };
  }

  private line(row: number, cell: TableCell): void {
    if (this.isBelow || isNote(cell.text)) {
      this.isBelow = true;
      this.leave(row, 'note', [cell]);
    } else if (defaultsIn(cell.text).size > 0 || cell.text.length > LONGEST_HEADING) this.leave(row, 'line', [cell]);
    else {
      this.path.enter(cell.text, cell);
      this.empty.push({ row, cell });
    }
  }

  private leave(row: number, what: LeftOutRow['what'], own: readonly TableCell[]): void {
    const text = own.map((cell) => cell.text.trim()).join(' ');
    if (what === 'note' || what === 'line') this.said.push(text);
    this.leftOut.push({ what, text, place: this.placeOf(row) });
  }

  private work(row: number, positions: readonly (GridPosition | null)[], own: readonly TableCell[]): void {
    const place = this.placeOf(row);
    this.tellUncalculated(positions, place);
    const written = this.ownText(positions, 'number');
    const task = this.ownText(positions, 'task');
    if (task === '' && written !== '' && !this.goesOn(positions, 'task')) {
      this.warnings.push({ why: 'no_task', text: own.map(({ text }) => text.trim()).join(' '), place });
      this.item = null;
      return;
    }
    if (task === '' || this.carriesOn(positions, written, task)) {
      if (this.item === null) {
        this.warnings.push({ why: 'no_task', text: own.map(({ text }) => text.trim()).join(' '), place });
      } else this.add(this.item, own, place);
      return;
    }
    this.isBelow = false;
    if (written === '' && this.digits) this.warnings.push({ why: 'number_empty', place });
    this.begin(row, written, task);
    if (this.item) this.add(this.item, own, place);
  }

  private tellUncalculated(positions: readonly (GridPosition | null)[], place: number): void {
    for (const one of positions) {
      const role = one?.begins && one.cell.uncalculated ? this.roles.get(one.cell.column) : undefined;
      if (role !== undefined) this.warnings.push({ why: 'uncalculated', role, place });
    }
  }

  /** Whether a text in the column of tasks goes on with the task above. */
  private carriesOn(positions: readonly (GridPosition | null)[], written: string, task: string): boolean {
    if (this.item === null) return false;
    if (this.goesOn(positions, 'number')) return true;
    const [last] = this.item.cells.get('task') ?? [];
    if (written !== '') return numberIn(written)?.number === this.item.number && last?.text.trim() === task;
    if (!this.digits || inTask(task) !== null) return false;
    const others: readonly ColumnRole[] = ['lead', 'responsible', 'due', 'target'];
    return others.every((role) => this.ownText(positions, role) === '');
  }

  private goesOn(positions: readonly (GridPosition | null)[], role: ColumnRole): boolean {
    const column = this.at[role];
    const position = column === undefined ? null : positions[column];
    return position != null && !position.begins && position.cell.text.trim() !== '';
  }

  private ownText(positions: readonly (GridPosition | null)[], role: ColumnRole): string {
    const column = this.at[role];
    const position = column === undefined ? null : positions[column];
    return position?.begins ? position.cell.text.trim() : '';
  }

  private begin(row: number, written: string, task: string): void {
    const place = this.placeOf(row);
    const own = written === '' ? inTask(task) : numberIn(written);
    const { section, headings } = this.path.of(row);
    const item: Item = {
      number: own?.number ?? null,
      ordinal: own?.ordinal ?? null,
      headings,
      cells: new Map(),
      place,
    };
    const key = section?.heading ?? '';
    const known = this.sections.get(key);
    if (known) known.items.push(item);
    else {
      const { number = null, heading = null } = section ?? {};
      this.sections.set(key, { number, heading, items: [item], place });
    }
    this.item = item;
    this.empty = [];
  }

  private add({ cells }: Item, own: readonly TableCell[], place: number): void {
    for (const cell of own) {
      const role = this.roles.get(cell.column);
      if (role === undefined) continue;
      if (cell.text.length > LONGEST) this.warnings.push({ why: 'too_long', role, length: cell.text.length, place });
      const others = cells.get(role);
      if (others) others.push(cell);
      else cells.set(role, [cell]);
    }
  }

  private placeOf(row: number): number {
    return this.table.rows[row]?.place ?? row + 1;
  }

  result(): {
    sections: TableSection[];
    leftOut: LeftOutRow[];
    warnings: TableWarning[];
    said: string[];
  } {
    for (const { row, cell } of this.empty) this.leave(row, 'line', [cell]);
    const sections = [...this.sections.values()];
    return { sections, leftOut: this.leftOut, warnings: [...this.warnings, ...warningsOf(sections)], said: this.said };
  }
}

/** The number at the beginning of a task's own text, where the table has no column of numbers. */
function inTask(task: string): { number: string; ordinal: number | null } | null {
  const { level, number } = numberedHeading(task);
  return level === null || number === null ? null : { number, ordinal: /^\d+$/.test(number) ? Number(number) : null };
}
