import type { TableCell } from '../../document/document.js';
import { type Grid, textAt } from '../../document/grid.js';
import type { ColumnRole } from './column.js';
import { type NumberedHeading, numberedHeading } from './line.js';

/** A heading that is in force where a task stands. */
type Heading = Pick<NumberedHeading, 'number' | 'heading'>;

/** The sections and levels that a table's rows stand under: by rows of their own, and by columns. */
export class SectionPath {
  private rows: Heading[] = [];
  /** The levels of headings without numbers, by how wide their cells are. */
  private readonly levels = new Map<string, number>();
  /** Whether a task stood since the last heading. */
  private isUsed = true;
  private last: { shape: string; level: number } | null = null;
  /** What stood last in a column of levels: a cell below is empty where merged cells were lost. */
  private readonly columns = new Map<ColumnRole, string>();

  constructor(
    private readonly grid: Grid,
    private readonly at: Readonly<Partial<Record<ColumnRole, number>>>,
  ) {}

  /** Goes on below a heading that fills a row. */
  enter(text: string, cell: Pick<TableCell, 'column' | 'columns'>): void {
    const { level, number, heading } = numberedHeading(text);
    const shape = level === null ? `${cell.column} ${cell.columns}` : `number ${level}`;
    const depth = this.depthOf(shape, level);
    this.rows = [...this.rows.slice(0, depth), { number, heading }];
    this.last = { shape, level: depth };
    this.isUsed = false;
  }

  private depthOf(shape: string, level: NumberedHeading['level']): number {
    const known = this.levels.get(shape);
    // Two headings of one shape, one directly below the other, without numbers: a section and its first part.
    if (level === null && !this.isUsed && this.last?.shape === shape) return this.last.level + 1;
    const depth = known ?? Math.min(this.levels.size, this.rows.length);
    this.levels.set(shape, depth);
    return depth;
  }

  /** What the task of a row stands under; null without any section. */
  of(row: number): { section: Heading | null; headings: string[] } {
    this.isUsed = true;
    const levels = (['section', 'subsection'] as const).flatMap((role) => this.inColumn(row, role) ?? []);
    const [section = null, ...others] = [...this.rows, ...levels];
    return { section, headings: others.map(({ heading }) => heading) };
  }

  private inColumn(row: number, role: 'section' | 'subsection'): Heading | null {
    const column = this.at[role];
    if (column === undefined) return null;
    const written = textAt(this.grid, row, column).trim();
    const before = this.columns.get(role) ?? '';
    if (role === 'section' && written !== '' && written !== before) this.columns.delete('subsection');
    const text = written || (this.columns.get(role) ?? '');
    this.columns.set(role, text);
    return text === '' ? null : numberedHeading(text);
  }
}
