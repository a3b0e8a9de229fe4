import { decode, type Encoding, hasMark } from '../read/decode.js';

/**
 * A text, the encoding that it was written in and whether it began with a byte order mark; or an encoding that is
 * uncertain.
 */
export type Recoded = { text: string; from: 'UTF-8' | Encoding; marked: boolean } | { unsure: Encoding };

/**
 * The text of a file in UTF-8, UTF-16 or GBK, without a byte order mark; only if there is exactly one way to read it
 * and every byte is valid.
 * @param isSound whether a text can be a plan file
 */
export function recode(bytes: Uint8Array, isSound: (text: string) => boolean): Recoded {
  const decoded = decode(bytes);
  if ('text' in decoded) return { ...decoded, from: 'UTF-8', marked: hasMark(bytes) };
  const from = decoded.looksLike;
  const texts = from === 'UTF-16' ? utf16Readings(bytes) : from === 'GBK' && isChinese(bytes) ? ['gbk'] : [];
  const readings = texts.map((label) => textIn(label, bytes)).filter((text) => text !== null);
  const sound = readings.length > 1 ? readings.filter(isSound) : readings;
  const [text, other] = sound;
  return text === undefined || other !== undefined ? { unsure: from } : { text, from, marked: hasUtf16Mark(bytes) };
}

/** The byte orders in which UTF-16 may be read: the one of the byte order mark, or both if there is none. */
function utf16Readings([first, second]: Uint8Array): string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-16le', 'utf-16be'];
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The text in an encoding, without a byte order mark, or null if some bytes are invalid in it. */
function textIn(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** With fewer characters than these, the share proves nothing. */
const FEWEST = 4;
/** Minimum share of common characters in a Chinese text; other encodings that can be read as GBK have far fewer. */
const COMMON_SHARE = 0.9;

/**
 * Whether bytes that can be read as GBK are Chinese text. Big5, Shift-JIS, Western encodings and broken UTF-8 can often
 * be read as GBK too, but then give mostly rare characters, kana and symbols.
 */
function isChinese(bytes: Uint8Array): boolean {
  let [all, common] = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    const [first = 0, second = 0] = bytes.subarray(index, index + 2);
    if (first < 0x80) continue;
    index += 1;
    all += 1;
    if (isCommon(first, second)) common += 1;
    else if (!/^\p{Script=Han}$/u.test(textIn('gbk', Uint8Array.of(first, second)) ?? '')) return false;
  }
  return all >= FEWEST && common / all >= COMMON_SHARE;
}

/** Marks and numbers (rows 1 to 3 of GB 2312) and its 3,755 common characters (rows 16 to 55). */
function isCommon(first: number, second: number): boolean {
  return second >= 0xa1 && ((first >= 0xa1 && first <= 0xa3) || (first >= 0xb0 && first <= 0xd7));
}
