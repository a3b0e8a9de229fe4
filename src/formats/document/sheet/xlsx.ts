import type { SourceDocument } from '../../../core/document/document.js';
import { Collected } from '../file/collected.js';
import { refuse } from '../file/refusal.js';
import type { Archive } from '../office/archive.js';
import { childrenOf, type Element } from '../office/element.js';
import { type Relationship, relationshipsOf } from '../office/package-parts.js';
import { elementsOf, readXml } from '../office/xml.js';
import { collectSheet, FoundSheet, type SheetChoices } from './found-sheet.js';
import { builtInFormat } from './shown-number.js';
import { type CellContext, cellsOf, mergedRange, richText } from './xlsx-cells.js';

/**
 * Reads a workbook of Excel, row by row: each visible sheet is a table. Formulas are not worked out: their saved values
 * are taken. Macros are not run, links to other workbooks are not opened.
 * @param part the name of its main part
 */
export async function readXlsx(archive: Archive, part: string, choices: SheetChoices): Promise<SourceDocument> {
  if (!archive.names.has(part)) refuse({ why: 'damaged', part });
  const links = await relationshipsOf(archive, part);
  const book = await elementsOf(archive, part, 'x:workbookPr', 'x:sheet');
  const context = await contextOf(archive, links, book);
  const collected = new Collected();
  for (const { name, attributes } of book) {
    const sheetPart = links.find(({ id }) => id === attributes['r:id'])?.part ?? null;
    if (name !== 'x:sheet' || sheetPart === null) continue;
    const sheet = new FoundSheet(attributes['name'] ?? '', /^(?:h|veryH)idden$/.test(attributes['state'] ?? ''));
    await readSheet(archive, sheetPart, sheet, context);
    collectSheet(collected, sheet, choices);
    await countAround(archive, sheetPart, collected);
  }
  collected.omit('external_link', links.filter(({ type }) => type === 'externalLink').length);
  return collected.document('row');
}

async function contextOf(
  archive: Archive,
  links: readonly Relationship[],
  book: readonly Element[],
): Promise<CellContext> {
  const partOf = (kind: string) => links.find(({ type }) => type === kind)?.part ?? null;
  const strings: string[] = [];
  const stringsPart = partOf('sharedStrings');
  if (stringsPart !== null && archive.names.has(stringsPart)) {
    await readXml(archive, stringsPart, {
      wants: (name) => name === 'x:si',
      take: (element) => strings.push(richText(element)),
    });
  }
  const { formatValue } = await import('../../../vendor/hucre-sheet.js');
  const from1904 = book.some(
    ({ name, attributes }) => name === 'x:workbookPr' && /^(?:1|true)$/.test(attributes['date1904'] ?? ''),
  );
  return { strings, formats: await formatsOf(archive, partOf('styles')), from1904, formatted: formatValue };
}

/** The format of each style of cells. */
async function formatsOf(archive: Archive, part: string | null): Promise<(string | null)[]> {
  const own = new Map<number, string>();
  const formats: (string | null)[] = [];
  for (const element of await elementsOf(archive, part, 'x:numFmt', 'x:cellXfs')) {
    const { name, attributes } = element;
    if (name === 'x:numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    for (const style of childrenOf(element, 'x:xf')) {
      const id = Number(style.attributes['numFmtId'] ?? 0);
      formats.push(own.get(id) ?? builtInFormat(id));
    }
  }
  return formats;
}

const isOn = (written: string | undefined) => written === '1' || written === 'true';

async function readSheet(archive: Archive, part: string, sheet: FoundSheet, context: CellContext): Promise<void> {
  let next = 0;
  await readXml(archive, part, {
    wants: (name) => name === 'x:row' || name === 'x:mergeCell' || name === 'x:col',
    take(element) {
      const { name, attributes } = element;
      if (name === 'x:row') {
        const number = attributes['r'] === undefined ? next : Number(attributes['r']) - 1;
        next = number + 1;
        sheet.add({ number, hidden: isOn(attributes['hidden']), cells: cellsOf(element, context) });
      } else if (name === 'x:mergeCell') {
        const range = mergedRange(attributes['ref'] ?? '');
        if (range !== null) sheet.merged.push(range);
      } else if (isOn(attributes['hidden'])) {
        sheet.hiddenColumns.push({ from: Number(attributes['min']) - 1, to: Number(attributes['max']) - 1 });
      }
    },
  });
}

/** Counts what hangs on a sheet: comments and pictures. */
async function countAround(archive: Archive, part: string, collected: Collected): Promise<void> {
  for (const { type, part: other } of await relationshipsOf(archive, part)) {
    if (type === 'comments') collected.omit('comment', (await elementsOf(archive, other, 'x:comment')).length);
    if (type === 'drawing') collected.omit('image', (await elementsOf(archive, other, 'a:blip')).length);
  }
}
