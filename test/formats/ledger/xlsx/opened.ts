import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

/** The parts of a workbook as texts, by their names. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The rows of each sheet as hucre, which did not write them, reads them. */
export async function rowsOf(bytes: Uint8Array): Promise<Record<string, readonly (readonly unknown[])[]>> {
  const { sheets } = await readXlsx(bytes);
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
}
