/** A part of a package: its name, and its text in pieces. */
export interface Part {
  name: string;
  pieces: Iterable<string>;
}

/** Pieces are packed together up to this length, in UTF-16 units. */
const CHUNK = 1 << 17;

/**
 * Packs parts into a zip. Each is packed while it is made, so that a large one is never whole in memory; the date of
 * every entry is the same, and so are the bytes.
 */
export async function zipped(parts: Iterable<Part>): Promise<Uint8Array> {
  const { Zip, ZipDeflate } = await import('../../../vendor/fflate.js');
  const chunks: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of parts) {
    const entry = new ZipDeflate(name, { level: LEVEL });
    // By the local clock, as entries have it: the first day that an entry can have.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < CHUNK) continue;
      entry.push(encoder.encode(text));
      text = '';
    }
    entry.push(encoder.encode(text), true);
  }
  zip.end();
  if (failure !== null) throw failure;
  return Buffer.concat(chunks);
}

/** Larger ones take twice as long for a tenth less. */
const LEVEL = 2;
