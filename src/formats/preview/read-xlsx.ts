import type { Proposal } from '../../core/import/proposal.js';
import type { Complaint } from '../../messages/import-words.js';
import { catalogs } from '../../messages/index.js';
import { DATA_MARK, readDataRows } from './base/data-sheet.js';
import type { Complaints } from './read/complaint.js';
import { corrected } from './read/corrected.js';
import { firstCell, rawSheets } from './read/raw-sheets.js';
import type { PreviewContext } from './read/reader.js';

export type { PreviewContext } from './read/reader.js';

/** Whether a file is a preview that was saved as a workbook; the rest of it is not read. */
export async function isPreview(bytes: Uint8Array): Promise<boolean> {
  const names = Object.values(catalogs).map(({ screens }) => screens.importSheet.sheets.data);
  return (await firstCell(bytes, names)) === DATA_MARK;
}

/** What an edited preview says: the proposal as people corrected it, or every cell that cannot be taken. */
export type PreviewRead = { proposal: Proposal } | { complaints: readonly Complaint[] };

/**
 * Reads a preview that was saved as a workbook and perhaps edited.
 * @returns null if the file is no preview: another workbook, or none at all
 */
export async function readPreview(bytes: Uint8Array, context: PreviewContext): Promise<PreviewRead | null> {
  const sheets = await rawSheets(bytes);
  const data = sheets?.find(({ rows }) => rows[0]?.[0] === DATA_MARK);
  if (sheets === null || data === undefined) return null;
  const base = readDataRows(data.values);
  if (typeof base === 'string') return { complaints: [{ address: data.name, text: '', why: base, more: '' }] };
  const complaints: Complaints = [];
  const proposal = corrected({ ...context, messages: base.messages, complaints }, sheets, base.proposal);
  return complaints.length > 0 ? { complaints } : { proposal };
}
