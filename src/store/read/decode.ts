/** Another encoding that a file seems to be in. */
export type Encoding = 'GBK' | 'UTF-16' | 'unknown';

/** The text of a file without a byte order mark, or why it is not text. */
export type Decoded = { text: string } | { looksLike: Encoding };

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8. Notepad on a Chinese Windows saves GBK or UTF-16: if the bytes look like that, the result says so.
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { looksLike: 'UTF-16' };
  try {
    return { text: UTF_8.decode(bytes) };
  } catch {
    return { looksLike: isGbk(bytes) ? 'GBK' : 'unknown' };
  }
}

/**
 * Decodes a short text of the system, such as a name in settings that an editor saved as GBK.
 * @returns `isUtf8` false if it was in another encoding; the text has U+FFFD if the encoding is unknown
 */
export function decodeWord(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  const decoded = decode(bytes);
  if ('text' in decoded) return { text: decoded.text, isUtf8: true };
  return { text: new TextDecoder(decoded.looksLike === 'GBK' ? 'gbk' : 'utf-8').decode(bytes), isUtf8: false };
}

/**
 * Decodes a text that another program wrote: UTF-8, GBK or UTF-16, as Excel and Notepad on a Chinese Windows save it.
 * @returns the text without a byte order mark, or null if it is no text in any of them
 */
export function decodeAny(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  if (decoded.looksLike === 'GBK') return new TextDecoder('gb18030').decode(bytes);
  if (decoded.looksLike === 'unknown') return null;
  const isBigEndian = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0);
  try {
    return new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the bytes begin with the byte order mark of UTF-8. */
export function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isUtf16(bytes: Uint8Array): boolean {
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (!bytes.includes(0)) return false;
  // Without a mark: every line feed and space of such a file has a NUL beside it.
  const length = Math.min(bytes.length, 512);
  let zeros = 0;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros += 1;
  return length >= 8 && zeros > length / 8;
}

function isGbk(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return /\p{Script=Han}/u.test(text);
  } catch {
    return false;
  }
}
