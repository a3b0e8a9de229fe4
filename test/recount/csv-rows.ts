/** The rows of a csv of RFC 4180, without its BOM. */
export function rowsOfCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g);
  for (const [, inQuotes, bare, end] of cells) {
    if (end === '' && row.length === 0 && !inQuotes && !bare) break;
    row.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
