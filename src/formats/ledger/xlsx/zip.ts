import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a package: its name in ASCII, and what it holds. */
export interface Part {
  name: string;
  bytes: Uint8Array;
}

/** The first day that an entry can have: 1 January 1980. Every entry has it, so that the bytes are the same. */
const DAY = 0x21;
const DEFLATED = 8;
/** The version of the format that readers need. */
const VERSION = 20;
/** A name is in UTF-8. */
const UTF8 = 0x800;

/** Packs parts into a zip, one after another: the same parts give the same bytes. */
export async function zipped(parts: Iterable<Part>): Promise<Uint8Array> {
  const { deflateSync } = await import('../../../vendor/fflate.js');
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const packed =
      bytes.length <= LARGE ? deflateSync(bytes, { level: 6 }) : deflateRawSync(bytes, { level: LEVEL_OF_LARGE });
    const entry = entryOf(bytes, packed.length, name);
    const local = Buffer.concat([uint32(0x04034b50), entry.slice(2), Buffer.from(name)]);
    const place = Buffer.concat([Buffer.alloc(10), uint32(offset)]);
    directory.push(Buffer.concat([uint32(0x02014b50), entry, place, Buffer.from(name)]));
    pieces.push(local, packed);
    offset += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
}

/**
 * What is larger than this, as in plans of thousands of tasks, is packed by the runtime, five times as fast, but perhaps
 * not to the same bytes by another version of it.
 */
const LARGE = 1 << 20;
const LEVEL_OF_LARGE = 1;

/** What the directory says of an entry; without the version that made it also what stands before the entry. */
function entryOf(bytes: Uint8Array, packed: number, name: string): Buffer {
  const entry = Buffer.alloc(28);
  entry.writeUInt16LE(VERSION, 0);
  entry.writeUInt16LE(VERSION, 2);
  entry.writeUInt16LE(UTF8, 4);
  entry.writeUInt16LE(DEFLATED, 6);
  entry.writeUInt16LE(0, 8);
  entry.writeUInt16LE(DAY, 10);
  entry.writeUInt32LE(crc32(bytes), 12);
  entry.writeUInt32LE(packed, 16);
  entry.writeUInt32LE(bytes.length, 20);
  entry.writeUInt16LE(Buffer.byteLength(name), 24);
  return entry;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
