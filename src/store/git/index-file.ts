import { join } from 'node:path';
import type { ReadDisk } from '../disk.js';
import { readRegular } from '../read/regular-file.js';

/** An entry of git's index, as far as a checkout needs it. */
export interface IndexEntry {
  /** From the top of the working tree, with `/`. An entry for a whole folder ends in `/`. */
  path: string;
  /** Whether a sparse checkout leaves it out of the working tree. */
  isSkipped: boolean;
  /** Whether it is only announced: its content is not staged. */
  isIntended: boolean;
  /** When the file was last written, as git saw it: whole seconds since 1970, and its size in bytes, modulo 2^32. */
  seconds: number;
  size: number;
  /** The digest of its content. */
  id: string;
}

/** Sizes, modes and flags of an entry as in git's `index-format`; lengths in bytes. */
const STAT_LENGTH = 40;
const EXTENDED = 0x4000;
const SKIP_WORKTREE = 0x4000;
const INTENT_TO_ADD = 0x2000;
const MTIME_AT = 8;
const SIZE_AT = 36;
const DIGEST_LENGTHS = [20, 32];
const WORD = 64;

/** An index as it stands in one file. A split one has its other entries in the file that `link` leads to. */
interface Part {
  entries: IndexEntry[];
  digestLength: number;
  link: Buffer | null;
}

/** Thrown if the bytes are no index; never leaves this file. */
class Broken extends Error {}

/**
 * Reads git's index without git: versions 2 to 4, split or not, of SHA-1 and SHA-256 repositories.
 * @param gitDir the folder that holds `index`
 * @returns null if there is an index that cannot be read
 */
export function readIndex(disk: ReadDisk, gitDir: string): IndexEntry[] | null {
  try {
    if (!disk.existsSync(join(gitDir, 'index'))) return [];
    const own = partOf(disk, join(gitDir, 'index'));
    return own.link === null ? own.entries : joined(disk, gitDir, own, own.link);
  } catch {
    return null;
  }
}

function partOf(disk: ReadDisk, path: string): Part {
  const bytes = readRegular(disk, path);
  // The file does not say which digest it uses: with the wrong length the entries do not end where they should.
  for (const digestLength of DIGEST_LENGTHS) {
    const part = parse(bytes, digestLength);
    if (part) return part;
  }
  throw new Broken();
}

function parse(bytes: Buffer, digestLength: number): Part | null {
  try {
    const version = bytes.readUInt32BE(4);
    if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return null;
    const count = bytes.readUInt32BE(8);
    const entries: IndexEntry[] = [];
    let at = 12;
    let before: Buffer = Buffer.alloc(0);
    for (let index = 0; index < count; index++) {
      const entry = entryAt(bytes, at, version, digestLength, before);
      const { name, end, ...kept } = entry;
      entries.push({ path: name.toString(), ...kept });
      at = end;
      before = name;
    }
    return { entries, digestLength, link: linkIn(bytes, at, digestLength) };
  } catch {
    return null;
  }
}

function entryAt(bytes: Buffer, start: number, version: number, digestLength: number, before: Buffer) {
  let at = start + STAT_LENGTH + digestLength;
  const isExtended = (bytes.readUInt16BE(at) & EXTENDED) !== 0;
  at += 2;
  const flags = isExtended ? bytes.readUInt16BE(at) : 0;
  if (isExtended) at += 2;
  let kept: Buffer = Buffer.alloc(0);
  if (version === 4) {
    // A path is stored as its difference from the path before.
    const { value, end } = varint(bytes, at);
    if (value > before.length) throw new Broken();
    kept = before.subarray(0, before.length - value);
    at = end;
  }
  const nul = bytes.indexOf(0, at);
  if (nul < 0) throw new Broken();
  const name = Buffer.concat([kept, bytes.subarray(at, nul)]);
  const end = version === 4 ? nul + 1 : start + Math.floor((nul - start) / 8 + 1) * 8;
  return {
    name,
    end,
    isSkipped: (flags & SKIP_WORKTREE) !== 0,
    isIntended: (flags & INTENT_TO_ADD) !== 0,
    seconds: bytes.readUInt32BE(start + MTIME_AT),
    size: bytes.readUInt32BE(start + SIZE_AT),
    id: bytes.toString('hex', start + STAT_LENGTH, start + STAT_LENGTH + digestLength),
  };
}

/** A number in groups of seven bits, highest first; one is added at each further group. */
function varint(bytes: Buffer, start: number): { value: number; end: number } {
  let at = start;
  let byte = bytes.readUInt8(at++);
  let value = byte & 0x7f;
  while (byte >= 0x80) {
    byte = bytes.readUInt8(at++);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at };
}

/** The extension that points to the other part of a split index, or null if the index is not split. */
function linkIn(bytes: Buffer, start: number, digestLength: number): Buffer | null {
  let link: Buffer | null = null;
  let at = start;
  while (at < bytes.length - digestLength) {
    const end = at + 8 + bytes.readUInt32BE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'link') link = bytes.subarray(at + 8, end);
    at = end;
  }
  if (at !== bytes.length - digestLength) throw new Broken();
  return link?.subarray(0, digestLength).some((byte) => byte !== 0) ? link : null;
}

/** A split index: the shared entries except deleted or replaced ones, and its own new ones. */
function joined(disk: ReadDisk, gitDir: string, own: Part, link: Buffer): IndexEntry[] {
  const { digestLength, entries } = own;
  const shared = partOf(disk, join(gitDir, `sharedindex.${link.toString('hex', 0, digestLength)}`));
  const deleted = bitmap(link, digestLength, shared.entries.length);
  const replaced = bitmap(link, deleted.end, shared.entries.length);
  let next = 0;
  const kept = shared.entries.flatMap((entry, index) => {
    if (replaced.bits.has(index)) {
      const own = entries[next++] ?? entry;
      return deleted.bits.has(index) ? [] : [{ ...own, path: entry.path }];
    }
    return deleted.bits.has(index) ? [] : [entry];
  });
  return [...kept, ...entries.slice(next)];
}

/**
 * The positions of the set bits in a compressed bitmap (EWAH): each run of equal words is followed by literal words.
 */
function bitmap(bytes: Buffer, start: number, limit: number): { bits: Set<number>; end: number } {
  const bits = new Set<number>();
  // A whole index may have no bitmap behind its link.
  if (start >= bytes.length) return { bits, end: start };
  const end = start + 8 + bytes.readUInt32BE(start + 4) * 8;
  let place = 0;
  for (let at = start + 8; at < end; ) {
    const head = bytes.readBigUInt64BE(at);
    const run = Number((head >> 1n) & 0xffffffffn) * WORD;
    if ((head & 1n) === 1n) setRun(bits, place, Math.min(place + run, limit));
    place += run;
    const last = at + 8 + Number(head >> 33n) * 8;
    for (at += 8; at < last; at += 8) {
      setWord(bits, place, bytes.readBigUInt64BE(at));
      place += WORD;
    }
  }
  return { bits, end: end + 4 };
}

function setRun(bits: Set<number>, from: number, to: number): void {
  for (let index = from; index < to; index++) bits.add(index);
}

function setWord(bits: Set<number>, place: number, word: bigint): void {
  for (let bit = 0; bit < WORD; bit++) if (((word >> BigInt(bit)) & 1n) === 1n) bits.add(place + bit);
}
