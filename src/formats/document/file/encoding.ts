import { refuse } from './refusal.js';

/** Characters that stand everywhere in Chinese official documents, simplified and traditional. */
const FREQUENT = new Set(
  '的一是不在有人中大和国上个为这以会到说地工作发展教育学校全年市县区推进加强建设管理完成任务单位月第二三四五十项以上，。、：；（）《》' +
    '國個為這會說發學縣區進強設務單項與業實現經濟',
);

/**
 * The text of a file without its byte order mark: UTF-8, GBK (gb18030), UTF-16 with or without a mark, Big5. The
 * document is refused if it is none of them, or UTF-8 with broken bytes.
 * @param declared the encoding that the text itself names, as a web page does; it is tried first
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decoded(bytes, marked) ?? refuse({ why: 'encoding' });
  if (bytes.includes(0)) return wideText(bytes) ?? refuse({ why: 'encoding' });
  const text = (declared === null ? null : decoded(bytes, declared)) ?? decoded(bytes, 'utf-8');
  if (text !== null) return text;
  const line = brokenLine(bytes);
  return line === null ? (chineseText(bytes) ?? refuse({ why: 'encoding' })) : refuse({ why: 'utf8', line });
}

/** The encoding that a byte order mark names, or null without one. */
function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The text in an encoding, or null if bytes are invalid in it, or nobody knows it. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark, in the byte order that gives a text; null if neither does. */
function wideText(bytes: Uint8Array): string | null {
  const readings = ['utf-16le', 'utf-16be'].map((label) => decoded(bytes, label));
  const [best] = readings
    .filter((text) => text !== null)
    .map((text) => ({ text, share: shareOf(text, isPlain) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.9 && !best.text.includes('\0') ? best.text : null;
}

/** Of a damaged file, where characters are lost in a text that is UTF-8 otherwise: its line; null if it is not UTF-8. */
function brokenLine(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^ -~\s\uFFFD]/gu)?.length ?? 0;
  return lost * 10 > sound ? null : text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\r|\n/).length;
}

/** GBK or Big5, whichever is more like Chinese; null if it is neither. */
function chineseText(bytes: Uint8Array): string | null {
  const [best] = ['gb18030', 'big5']
    .map((label) => decoded(bytes, label))
    .filter((text) => text !== null && /\p{Script=Han}/u.test(text) && !/[\p{Co}\p{Cn}]/u.test(text))
    .filter((text) => text !== null)
    .sort((a, b) => shareOf(b, isFrequent) - shareOf(a, isFrequent));
  return best ?? null;
}

const isFrequent = (character: string) => FREQUENT.has(character);
const isPlain = (character: string) =>
  /[\t\n\r\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]/.test(character);

/** The share of characters of some kind among those of the beginning that are not ASCII, or of all if all are. */
function shareOf(text: string, is: (character: string) => boolean): number {
  const beginning = [...text.slice(0, 20_000)];
  const wide = beginning.filter((character) => character > '\x7f');
  const looked = wide.length > 0 ? wide : beginning;
  return looked.length === 0 ? 0 : looked.filter(is).length / looked.length;
}
