/** An entry of an index as git writes it: `mode` in octal, its path, whether a sparse checkout leaves it out. */
export interface Written {
  mode: number;
  path: string;
  isSkipped: boolean;
}

/** The bytes of an index of version 3, of a SHA-1 repository; all that does not tell of a checkout is 0. */
export function indexBytes(entries: readonly Written[]): Buffer {
  const head = Buffer.alloc(12);
  head.write('DIRC', 'latin1');
  head.writeUInt32BE(3, 4);
  head.writeUInt32BE(entries.length, 8);
  return Buffer.concat([head, ...entries.map(entryBytes), Buffer.alloc(20)]);
}

function entryBytes({ mode, path, isSkipped }: Written): Buffer {
  const name = Buffer.from(path);
  const bytes = Buffer.alloc(Math.floor((64 + name.length) / 8 + 1) * 8);
  bytes.writeUInt32BE(mode, 24);
  bytes.writeUInt16BE(0x4000 | Math.min(name.length, 0xfff), 60);
  bytes.writeUInt16BE(isSkipped ? 0x4000 : 0, 62);
  name.copy(bytes, 64);
  return bytes;
}
