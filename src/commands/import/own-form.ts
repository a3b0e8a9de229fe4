import type { SourceDocument } from '../../core/document/document.js';
import { DATA_MARK } from '../../formats/preview/base/data-sheet.js';
import { HIDDEN_SHEET, ID_HEADS } from '../../formats/returns/layout.js';

const MARKS: ReadonlySet<string> = new Set([DATA_MARK, HIDDEN_SHEET, ...Object.values(ID_HEADS)]);

/**
 * Whether a document is a form for units or a preview of this program that was saved in another format, or copied without
 * its hidden sheet. As a table of tasks it would be read wrongly.
 * @param document what was read of the file with what is hidden in it
 */
export function isOwnForm({ blocks }: SourceDocument): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'table' &&
      (MARKS.has(block.name ?? '') || block.rows.some(({ cells }) => cells.some(({ text }) => MARKS.has(text)))),
  );
}
