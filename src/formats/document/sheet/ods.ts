import type { SourceDocument } from '../../../core/document/document.js';
import { Collected } from '../file/collected.js';
import { MAX_ROWS } from '../file/limits.js';
import { refuse } from '../file/refusal.js';
import type { Archive } from '../office/archive.js';
import { childrenOf, type Element } from '../office/element.js';
import { elementsOf, readXml } from '../office/xml.js';
import { collectSheet, type FoundCell, FoundSheet, type SheetChoices } from './found-sheet.js';
import { paragraphText } from './ods-text.js';

const CONTENT = 'content.xml';

/** Reads a workbook of LibreOffice, row by row: each visible sheet is a table. */
export async function readOds(archive: Archive, choices: SheetChoices): Promise<SourceDocument> {
  if (!archive.names.has(CONTENT)) refuse({ why: 'damaged', part: CONTENT });
  const encrypted = await elementsOf(archive, 'META-INF/manifest.xml', 'manifest:encryption-data');
  if (encrypted.length > 0) refuse({ why: 'password' });
  const collected = new Collected();
  const hiddenStyles = new Set<string>();
  let sheet: FoundSheet | null = null;
  let [row, column] = [0, 0];
  await readXml(archive, CONTENT, {
    wants: (name) => name === 'style:style' || name === 'table:table-row' || name === 'table:table-column',
    opened(name, attributes) {
      if (name !== 'table:table') return;
      sheet = new FoundSheet(attributes['table:name'] ?? '', hiddenStyles.has(attributes['table:style-name'] ?? ''));
      [row, column] = [0, 0];
    },
    take(element) {
      if (element.name === 'style:style') {
        if (isHiddenStyle(element)) hiddenStyles.add(element.attributes['style:name'] ?? '');
      } else if (sheet !== null && element.name === 'table:table-column') {
        const count = repeated(element, 'columns');
        if (isHidden(element)) sheet.hiddenColumns.push({ from: column, to: column + count - 1 });
        column += count;
      } else if (sheet !== null) {
        addRow(sheet, element, row, collected);
        row += repeated(element, 'rows');
      }
    },
    closed(name) {
      if (name !== 'table:table' || sheet === null) return;
      collectSheet(collected, sheet, choices);
      sheet = null;
    },
  });
  return collected.document('row');
}

function isHiddenStyle(style: Element): boolean {
  return childrenOf(style, 'style:table-properties').some(({ attributes }) => attributes['table:display'] === 'false');
}

const isHidden = ({ attributes }: Element) => /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

/** How many times in a row something stands there. */
function repeated({ attributes }: Element, what: 'rows' | 'columns'): number {
  const written = Number(attributes[`table:number-${what}-repeated`] ?? 1);
  return Number.isInteger(written) && written > 0 ? written : 1;
}

function spanned({ attributes }: Element, what: 'rows' | 'columns'): number {
  const written = Number(attributes[`table:number-${what}-spanned`] ?? 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, MAX_ROWS) : 1;
}

function addRow(sheet: FoundSheet, row: Element, first: number, collected: Collected): void {
  const cells: FoundCell[] = [];
  let column = 0;
  for (const cell of childrenOf(row)) {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
    const count = repeated(cell, 'columns');
    const content = cell.name === 'table:table-cell' ? contentOf(cell, collected) : null;
    if (content !== null) {
      merge(sheet, cell, first, column);
      for (let at = 0; at < Math.min(count, MOST_EQUAL); at++) cells.push({ column: column + at, ...content });
    }
    column += count;
  }
  const times = cells.length === 0 ? 0 : repeated(row, 'rows');
  for (let at = 0; at < times; at++) sheet.add({ number: first + at, hidden: isHidden(row), cells });
}

function merge(sheet: FoundSheet, cell: Element, top: number, left: number): void {
  const [rows, columns] = [spanned(cell, 'rows'), spanned(cell, 'columns')];
  if (rows * columns > 1) sheet.merged.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** Cells that are repeated with a content are written once for all; a row does not have more of them than this. */
const MOST_EQUAL = 1000;

function contentOf(cell: Element, collected: Collected): Omit<FoundCell, 'column'> | null {
  const { attributes } = cell;
  collected.omit('comment', childrenOf(cell, 'office:annotation').length);
  const text = childrenOf(cell, 'text:p').map(paragraphText).join('\n').trim();
  const value = valueOfCell(attributes);
  if (text === '' && value === undefined) {
    return attributes['table:formula'] !== undefined && !attributes['office:value-type']
      ? { text, uncalculated: true }
      : null;
  }
  return value === undefined ? { text } : { text, value };
}

function valueOfCell(attributes: Element['attributes']): FoundCell['value'] {
  const type = attributes['office:value-type'];
  if (type === 'date') return attributes['office:date-value']?.slice(0, 10);
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true';
  const number = Number(attributes['office:value'] ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
