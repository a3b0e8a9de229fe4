/** What each byte adds to a checksum: the polynomial of IEEE 802.3, in which zip archives have theirs. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The checksum (CRC-32) of bytes. @param before that of the bytes before them; 0 at the beginning */
export function checksumOf(bytes: Uint8Array, before: number): number {
  let rest = ~before;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
