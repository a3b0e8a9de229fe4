import type { Proposal } from '../../../src/core/import/proposal.js';
import type { PreviewRead } from '../../../src/formats/preview/read-xlsx.js';
import { readPreview } from '../../../src/formats/preview/read-xlsx.js';
import { previewXlsx } from '../../../src/formats/preview/xlsx.js';
import { catalogs } from '../../../src/messages/index.js';
import { readXlsx, writeXlsx } from '../../../src/vendor/hucre-xlsx.js';
import { OFFICE, PROPOSAL } from '../../core/view/import/made.js';

type Rows = (string | number | boolean | Date | null)[][];

/** The sheets of a preview, by their names, to be edited as people do. */
export class Workbook {
  private constructor(readonly sheets: { name: string; rows: Rows }[]) {}

  static async of(proposal: Proposal = PROPOSAL, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Workbook> {
    const { sheets } = await readXlsx(await previewXlsx(proposal, OFFICE, language, catalogs[language]));
    return new Workbook(sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })));
  }

  rows(name: string): Rows {
    return this.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  }

  /** Writes into the cell of a row, counted from 1 below the heads, under a head. */
  set(sheet: string, row: number, head: string, value: Rows[number][number]): this {
    const rows = this.rows(sheet);
    const column = rows[0]?.indexOf(head) ?? -1;
    const cells = rows[row];
    if (column < 0 || cells === undefined) throw new Error(`no ${head} in row ${row} of ${sheet}`);
    cells[column] = value;
    return this;
  }

  /** Copies a row to the end of its sheet. */
  copy(sheet: string, row: number): this {
    const rows = this.rows(sheet);
    rows.push([...(rows[row] ?? [])]);
    return this;
  }

  /** Adds a row with cells under some heads. */
  add(sheet: string, cells: Readonly<Record<string, string>>): this {
    const rows = this.rows(sheet);
    rows.push((rows[0] ?? []).map((head) => cells[String(head)] ?? null));
    return this;
  }

  remove(sheet: string, row: number): this {
    this.rows(sheet).splice(row, 1);
    return this;
  }

  async read(): Promise<PreviewRead | null> {
    return readPreview(await writeXlsx({ sheets: this.sheets }), CONTEXT);
  }

  /** The proposal that it says. */
  async proposal(): Promise<Proposal> {
    const read = await this.read();
    if (read === null || !('proposal' in read)) throw new Error(JSON.stringify(read));
    return read.proposal;
  }

  /** What cannot be taken: `任务!C2 12x number`. */
  async complaints(): Promise<string[]> {
    const read = await this.read();
    if (read === null || !('complaints' in read)) return [];
    return read.complaints.map(({ address, text, why, more }) => [address, text, why, more].filter(Boolean).join(' '));
  }
}

export const CONTEXT = {
  plan: OFFICE,
  today: '2020-03-01',
  slugOf: (text: string, number: number) => `slug-${number}-${text.length}`,
  isTaken: (id: number) => id === 90,
};
