import { halfWidth } from '../../core/target/amount.js';
import { nearestOf } from '../../core/text/nearest.js';
import { columnLetters, csvRows, DELIMITERS, type SheetRow } from './csv.js';

/** What a column of a sheet of readings may hold. */
const COLUMNS = {
  task: ['编号', '任务', '序号', '任务编号', '任务序号', 'task', 'id', 'no', 'no.', 'number'],
  target: ['目标', '目标名称', '指标', '指标名称', 'target'],
  org: ['单位', '填报单位', '报送单位', '县区', 'org', 'unit', 'organization', 'organisation'],
  value: ['完成数', '数值', '累计完成数', '累计', '完成值', '分子', 'value', 'done', 'numerator'],
  of: ['分母', '总数', 'of', 'denominator'],
  date: ['日期', '截至', '截至日期', '截止日期', '统计日期', '数据日期', 'date', 'on', 'as_of', 'as of'],
  milestone: ['节点', 'milestone'],
  note: ['备注', '说明', 'note', 'message', 'remark', 'remarks'],
  evidence: ['佐证', '佐证材料', '材料', 'evidence'],
  confirm: ['确认', '核实', 'confirm', 'confirmed'],
  /** Columns for people, which the program itself writes. */
  info: [
    '任务名称',
    '任务内容',
    '工作任务',
    '板块',
    '要求',
    '上次完成数',
    '上次日期',
    'title',
    'section',
    'required',
    'last value',
    'last date',
  ],
} as const;

export type Column = keyof typeof COLUMNS;

/** A cell, with what people call it. */
interface Cell {
  text: string;
  /** The heading of its column as it was written. */
  head: string;
  /** As Excel shows it: `D3`. */
  address: string;
}

/** A row below the heading. */
export interface RecordRow {
  number: number;
  cells: ReadonlyMap<Column, Cell>;
  /** The first cell beyond the last heading that holds something: a comma too many; null if there is none. */
  surplus: Cell | null;
}

/** Why a text is not taken as a sheet of readings. */
export type SheetReason =
  | { why: 'quote' | 'empty' }
  /** No row has the headings of the task and the value. */
  | { why: 'no_head' }
  /** Two columns have headings that mean the same. */
  | { why: 'twice'; head: string; other: string }
  /** A heading is nearly that of a column that would be missed. */
  | { why: 'near'; head: string; nearest: string };

/** The rows of a sheet of readings, and the headings that mean nothing to the program. */
export interface RecordSheet {
  rows: RecordRow[];
  unknown: readonly string[];
}

/** Above the heading may stand a title. */
const MOST_ABOVE = 5;

/** Reads a sheet of readings; its delimiter is the one that makes headings. */
export async function readRecordSheet(text: string): Promise<RecordSheet | { refused: SheetReason }> {
  let isEmpty = true;
  for (const delimiter of DELIMITERS) {
    const read = await csvRows(text, delimiter);
    if ('refused' in read) return { refused: { why: 'quote' } };
    if (read.rows.length > 0) isEmpty = false;
    const at = read.rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => isHead(cells));
    const head = read.rows[at];
    if (head !== undefined) return sheetOf(head, read.rows.slice(at + 1));
  }
  return { refused: { why: isEmpty ? 'empty' : 'no_head' } };
}

function isHead(cells: readonly string[]): boolean {
  const known = cells.map(columnOf);
  return known.includes('task') && known.includes('value');
}

/** The column that a heading names, or null. A unit of measure in brackets behind it says nothing. */
function columnOf(head: string): Column | null {
  const name = plainHead(head);
  const found = Object.entries(COLUMNS).find(([, names]) => names.some((one) => one === name));
  return found === undefined ? null : (found[0] as Column);
}

function plainHead(head: string): string {
  return halfWidth(head)
    .replace(/\([^()]*\)$/, '')
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

function sheetOf({ cells: heads }: SheetRow, rows: readonly SheetRow[]): RecordSheet | { refused: SheetReason } {
  const places = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [place, head] of heads.entries()) {
    const column = columnOf(head);
    if (column === null) {
      if (head !== '') unknown.push(head);
      continue;
    }
    const other = places.get(column);
    if (other !== undefined && column !== 'info') return { refused: { why: 'twice', head, other: heads[other] ?? '' } };
    places.set(column, place);
  }
  for (const head of unknown) {
    const nearest = nearestOf(plainHead(head), missing(places));
    if (nearest !== null) return { refused: { why: 'near', head, nearest } };
  }
  return { unknown, rows: rows.map((row) => rowOf(row, heads, places)) };
}

/** The names of the columns that the sheet does not have. */
function missing(places: ReadonlyMap<Column, number>): string[] {
  return Object.entries(COLUMNS).flatMap(([column, names]) => (places.has(column as Column) ? [] : names));
}

function rowOf({ number, cells }: SheetRow, heads: readonly string[], places: ReadonlyMap<Column, number>): RecordRow {
  const cellAt = (place: number): Cell => ({
    text: cells[place] ?? '',
    head: heads[place] ?? '',
    address: `${columnLetters(place)}${number}`,
  });
  const beyond = cells.findIndex((cell, place) => place >= heads.length && cell !== '');
  return {
    number,
    cells: new Map([...places].map(([column, place]) => [column, cellAt(place)])),
    surplus: beyond < 0 ? null : cellAt(beyond),
  };
}
