/** Another encoding that a file seems to be in. */
export type Encoding = 'GBK' | 'UTF-16' | 'unknown';

/** The text of a file without a byte order mark, or why it is not text. */
export type Decoded = { text: string } | { looksLike: Encoding };

/**
 * Decodes UTF-8. Notepad on a Chinese Windows saves GBK or UTF-16: if the bytes look like that, the result says so.
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { looksLike: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
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

/** Whether the bytes begin with the byte order mark of UTF-8. */
export function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: every line feed and space of such a file has a NUL beside it.
  const head = bytes.subarray(0, 512);
  return head.length >= 8 && head.filter((byte) => byte === 0).length > head.length / 8;
}

function isGbk(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return /\p{Script=Han}/u.test(text);
  } catch {
    return false;
  }
}
