/** How an entry of the directory of a compound file is laid out: its length, and what stands where. */
const ENTRY = 128;
const NONE = 0xffffffff;

interface DirectoryEntry {
  name: string;
  left: number;
  right: number;
  child: number;
}

/**
 * The names of the streams and folders at the top of a compound file (OLE), in which Office before 2007 saves, and
 * whatever has a password: `WordDocument`, `Workbook`, `EncryptedPackage`. None if the file is damaged.
 */
export function namesInCompound(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = bytes.length < 512 ? [] : directoryOf(view);
  const names = new Set<string>();
  const seen = new Set<number>();
  const next = [entries[0]?.child ?? NONE];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const entry = entries[id];
    if (entry === undefined || seen.has(id)) continue;
    seen.add(id);
    names.add(entry.name);
    next.push(entry.left, entry.right);
  }
  return names;
}

function directoryOf(view: DataView): DirectoryEntry[] {
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const startOf = (sector: number) => (sector + 1) * size;
  const exists = (sector: number) => startOf(sector) + size <= view.byteLength;
  const entries: DirectoryEntry[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (size >= ENTRY && exists(sector) && !seen.has(sector)) {
    seen.add(sector);
    for (let at = 0; at < size; at += ENTRY) entries.push(entryAt(view, startOf(sector) + at));
    sector = nextSector(view, size, sector);
  }
  return entries;
}

/** The sector that goes on from one, by the table of sectors; only the part of it that the header names. */
function nextSector(view: DataView, size: number, sector: number): number {
  const perTable = size / 4;
  const number = Math.floor(sector / perTable);
  if (number >= 109) return NONE;
  const at = (view.getUint32(76 + number * 4, true) + 1) * size + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : NONE;
}

function entryAt(view: DataView, at: number): DirectoryEntry {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  const codes = Array.from({ length: Math.max(0, Math.floor(length)) }, (_, place) =>
    view.getUint16(at + place * 2, true),
  );
  const [left, right, child] = [68, 72, 76].map((place) => view.getUint32(at + place, true));
  return { name: String.fromCharCode(...codes), left: left ?? NONE, right: right ?? NONE, child: child ?? NONE };
}
