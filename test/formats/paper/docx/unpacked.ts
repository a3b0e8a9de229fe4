import { openArchive } from '../../../../src/formats/document/office/archive.js';

/** The texts of the parts of an office file, by their names, in the order of the archive. */
export async function unpacked(bytes: Uint8Array): Promise<Map<string, string>> {
  const archive = await openArchive(bytes);
  return new Map([...archive.names].map((name) => [name, Buffer.concat([...archive.pieces(name)]).toString('utf8')]));
}
