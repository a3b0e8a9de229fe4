import { MAX_ENTRIES } from '../file/limits.js';
import { keepWithin, refuse } from '../file/refusal.js';

/** A part of a zip archive, as its directory describes it. */
export interface Entry {
  name: string;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  packed: number;
  size: number;
  /** The checksum of what is unpacked. */
  checksum: number;
  /** Where its own header begins. */
  start: number;
}

const END = 0x06054b50;
const HEADER = 0x02014b50;
/** A size or place that stands in an additional field, because it does not fit. */
const ELSEWHERE = 0xffffffff;

/** A folder, a name that would lead out of the archive, or none. */
const NO_PART = /(?:^|\/)\.\.?(?:\/|$)|^[A-Za-z]:|\/$|^$/;

/**
 * The directory at the end of a zip archive. Folders and parts whose name would lead out of the archive are left out;
 * an archive whose parts have a password is refused.
 */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  keepWithin('entries', MAX_ENTRIES, count);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== HEADER) refuse({ why: 'damaged', part: null });
    if ((view.getUint16(at + 8, true) & 1) === 1) refuse({ why: 'password' });
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const fieldsEnd = nameEnd + view.getUint16(at + 30, true);
    if (fieldsEnd > bytes.length) refuse({ why: 'damaged', part: null });
    const written = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const name = written.replaceAll('\\', '/').replace(/^\/+/, '');
    const [method, checksum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    if (!NO_PART.test(name)) entries.push({ name, method, checksum, ...sizesOf(view, at, nameEnd, fieldsEnd) });
    at = fieldsEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record at the end begins; a comment may stand behind it. */
function endOf(view: DataView): number {
  const size = 22;
  const first = Math.max(0, view.byteLength - size - 0xffff);
  for (let at = view.byteLength - size; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return refuse({ why: 'damaged', part: null });
}

function sizesOf(view: DataView, at: number, fields: number, end: number): Pick<Entry, 'packed' | 'size' | 'start'> {
  const wide = wideValues(view, fields, end);
  const valueAt = (place: number) => {
    const value = view.getUint32(at + place, true);
    return value === ELSEWHERE ? (wide.shift() ?? value) : value;
  };
  const size = valueAt(24); // in the order of the additional field: size, packed, start
  const packed = valueAt(20);
  return { size, packed, start: valueAt(42) };
}

/** The numbers of the additional field for archives above 4 GB, which some programs write always. */
function wideValues(view: DataView, fields: number, end: number): number[] {
  for (let at = fields; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    const values: number[] = [];
    for (let place = at + 4; place + 8 <= last; place += 8) values.push(Number(view.getBigUint64(place, true)));
    return values;
  }
  return [];
}
