import type { SourceDocument } from '../../core/document/document.js';
import { type DocumentFile, readDocument } from '../../formats/document/read-document.js';
import { DATA_MARK } from '../../formats/preview/base/data-sheet.js';
import { HIDDEN_SHEET, ID_HEADS } from '../../formats/returns/layout.js';

const MARKS: ReadonlySet<string> = new Set([DATA_MARK, HIDDEN_SHEET, ...Object.values(ID_HEADS)]);

/**
 * Whether a document is a form for units or a preview of this program that was saved in another format, or copied without
 * its hidden sheet. As a table of tasks it would be read wrongly.
 * @param document what was read of the file without what is hidden in it
 */
export async function isOwnForm(file: DocumentFile, document: SourceDocument): Promise<boolean> {
  if (hasMark(document)) return true;
  const isHiding = document.omitted.some(({ what }) => what === 'hidden_sheet' || what === 'hidden_column');
  if (!isHiding) return false;
  const whole = await readDocument(file, { keepsHidden: true });
  return !('refused' in whole) && hasMark(whole);
}

function hasMark({ blocks }: SourceDocument): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'table' &&
      (MARKS.has(block.name ?? '') || block.rows.some(({ cells }) => cells.some(({ text }) => MARKS.has(text)))),
  );
}
