import { FREE_OF_RATIO, MAX_RATIO, MAX_UNPACKED } from '../file/limits.js';
import { keepWithin, refuse } from '../file/refusal.js';
import { checksumOf } from './checksum.js';
import { type Entry, entriesOf } from './directory.js';

/** How much of a packed part is unpacked at a time, in bytes. */
const STEP = 16 * 1024;

/** The parts of an office file. Their names are never used as names of files. */
export interface Archive {
  names: ReadonlySet<string>;
  /** The bytes of a part, piece by piece as they are unpacked; the document is refused if there is no such part. */
  pieces: (name: string) => Generator<Uint8Array>;
}

/**
 * Opens an office file, which is a zip archive. It is refused before anything is unpacked if its parts would grow beyond
 * the limits, and while a part is unpacked if it grows beyond what the directory says.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { Inflate } = await import('../../../vendor/fflate.js');
  const entries = entriesOf(bytes);
  checkSizes(entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));

  function* pieces(name: string): Generator<Uint8Array> {
    const entry = byName.get(name) ?? refuse({ why: 'damaged', part: name });
    const packed = dataOf(bytes, entry);
    let [size, checksum] = [0, 0];
    for (const piece of entry.method === 0 ? [packed] : inflated(packed, entry)) {
      size += piece.length;
      if (size > entry.size) refuse({ why: 'damaged', part: entry.name });
      checksum = checksumOf(piece, checksum);
      yield piece;
    }
    if (size !== entry.size || checksum !== entry.checksum) refuse({ why: 'damaged', part: entry.name });
  }

  function* inflated(packed: Uint8Array, entry: Entry): Generator<Uint8Array> {
    const ready: Uint8Array[] = [];
    const inflate = new Inflate((piece) => ready.push(piece));
    for (let at = 0; at < packed.length; at += STEP) {
      pushed(() => inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length), entry);
      yield* ready.splice(0);
    }
  }

  return { names: new Set(byName.keys()), pieces };
}

function pushed(push: () => void, { name }: Entry): void {
  try {
    push();
  } catch {
    refuse({ why: 'damaged', part: name });
  }
}

function checkSizes(entries: readonly Entry[]): void {
  const sum = entries.reduce((all, { size }) => all + size, 0);
  keepWithin('unpacked', MAX_UNPACKED, sum);
  for (const { name, size, packed } of entries) {
    if (size > FREE_OF_RATIO) keepWithin('ratio', MAX_RATIO, Math.round(size / Math.max(packed, 1)), name);
  }
}

/** The packed bytes of a part, behind its own header. */
function dataOf(bytes: Uint8Array, { name, start, packed, method }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = 30;
  const isHeader = start + header <= bytes.length && view.getUint32(start, true) === 0x04034b50;
  if (!isHeader || (method !== 0 && method !== 8)) refuse({ why: 'damaged', part: name });
  const begin = start + header + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (begin + packed > bytes.length) refuse({ why: 'damaged', part: name });
  return bytes.subarray(begin, begin + packed);
}

/** The beginning of a part as a text, for those that are one line. */
export function textOfPart(archive: Archive, name: string): string {
  for (const piece of archive.pieces(name)) return new TextDecoder().decode(piece.subarray(0, 1000));
  return '';
}
