import type { Sheet } from 'hucre/xlsx';
import type { DocumentRefusal } from '../../core/document/refusal.js';
import { namesInCompound } from '../document/file/compound.js';
import { containerOf } from '../document/file/kind.js';
import { RefusedDocument } from '../document/file/refusal.js';
import { type Archive, openArchive } from '../document/office/archive.js';
import { HIDDEN_SHEET } from './layout.js';

/** The part that lists the sheets of a workbook. */
const WORKBOOK = 'xl/workbook.xml';

/** Whether bytes are a workbook that holds a form. Only its list of sheets is read. */
export async function isReturn(bytes: Uint8Array): Promise<boolean> {
  if (containerOf(bytes) !== 'zip') return false;
  try {
    const archive = await openArchive(bytes);
    return archive.names.has(WORKBOOK) && textOf(archive, WORKBOOK).includes(`"${HIDDEN_SHEET}"`);
  } catch (error) {
    if (error instanceof RefusedDocument) return false;
    throw error;
  }
}

/**
 * The sheets of a workbook, or why it is not opened. Its parts are unpacked within the limits of documents before
 * anything else reads them: what the archive says of their sizes may be wrong.
 */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[] | { refusal: DocumentRefusal }> {
  if (bytes.length === 0) return { refusal: { why: 'empty' } };
  const container = containerOf(bytes);
  if (container === 'compound') return { refusal: compoundRefusal(bytes) };
  if (container === 'text') return { refusal: { why: 'format', format: 'unknown' } };
  if (container !== 'zip') return { refusal: { why: 'format', format: container.unread } };
  try {
    const { names, pieces } = await openArchive(bytes);
    if (!names.has(WORKBOOK)) return { refusal: { why: 'format', format: 'archive' } };
    for (const name of names) for (const _piece of pieces(name));
  } catch (error) {
    if (error instanceof RefusedDocument) return { refusal: error.refusal };
    throw error;
  }
  const { readXlsx } = await import('../../vendor/hucre-xlsx.js');
  try {
    return (await readXlsx(bytes, { readStyles: true })).sheets;
  } catch {
    return { refusal: { why: 'damaged', part: null } };
  }
}

/** What has a password, or was saved by an old program. */
function compoundRefusal(bytes: Uint8Array): DocumentRefusal {
  const isLocked = namesInCompound(bytes).has('EncryptedPackage');
  return isLocked ? { why: 'password' } : { why: 'format', format: 'unknown' };
}

function textOf({ pieces }: Archive, part: string): string {
  return Buffer.concat([...pieces(part)]).toString('utf8');
}
