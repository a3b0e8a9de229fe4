/** Longest sentence that stands for an item in front of more. */
const LONGEST = 30;
/** Longest heading on a line of its own. */
const LONGEST_LINE = 60;
const CLOSERS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '》': '《', '）': '（', ')': '(' };

/**
 * The head of an item: its first sentence, if it is short and more follows or the item is no longer than it; or its
 * first line, if its body stands below. Without the mark at its end; null if it has no head.
 * @param text the item without its number
 * @param isNumbered whether it has a number: a first line without one is no heading, however the text goes on below
 */
export function headOf(text: string, isNumbered: boolean): string | null {
  const end = text.indexOf('\n');
  const line = (end < 0 ? text : text.slice(0, end)).trim();
  const stop = sentenceEnd(line);
  const sentence = line.slice(0, stop).trim();
  const isLine = stop >= line.length - 1;
  const longest = isNumbered && isLine && end >= 0 ? LONGEST_LINE : LONGEST;
  if (sentence === '' || sentence.length > longest || isOpen(sentence)) return null;
  return sentence;
}

/** A clause that only begins: as what follows explains, or with a list to come. */
function isOpen(sentence: string): boolean {
  return /(如下|包括|分别|以下.{0,6}|一是.*|其中|是|为|即|[，、；])$/.test(sentence);
}

/** Where the first sentence ends: at 。！？；, or at a colon or a gap behind a short title; not inside quotes and brackets. */
function sentenceEnd(line: string): number {
  const open: string[] = [];
  const reach = Math.min(line.length, LONGEST_LINE + 2);
  for (let at = 0; at < reach; at++) {
    const char = line.charAt(at);
    if (/[“‘《（(]/.test(char)) open.push(char);
    else if (CLOSERS[char] !== undefined && open.at(-1) === CLOSERS[char]) open.pop();
    if (open.length === 0 && endsAt(line, at, char)) return at;
  }
  return line.length;
}

function endsAt(line: string, at: number, char: string): boolean {
  if (/[。！？；;]/.test(char)) return true;
  if (char === '.') return at > 3 && !/[\dA-Za-z]/.test(line.charAt(at + 1));
  const isGap = /[：:]/.test(char) || /^(?:\s{2}|\u3000)/.test(line.slice(at, at + 2));
  return isGap && isTitle(line, at);
}

/** Whether what stands before a colon or a gap is a title, and what follows says more. */
function isTitle(line: string, at: number): boolean {
  return at >= 4 && at <= 20 && !/[，,]/.test(line.slice(0, at)) && line.length - at > 12;
}
