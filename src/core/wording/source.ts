import { halfWidth } from '../target/amount.js';

/**
 * A text as it is read: full-width digits, letters and signs as their ASCII forms, Chinese punctuation throughout, no
 * spaces but between two digits or two Latin words. `at` gives the place of each character in the original, and one
 * more for its end.
 */
export interface Source {
  text: string;
  at: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  '!': '！',
  '?': '？',
  '﹒': '.',
  '﹪': '%',
  '〜': '~',
  '～': '~',
  '–': '—',
  '―': '—',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹣': '-',
  '＂': '"',
  '「': '“',
  '」': '”',
  '〈': '《',
  '〉': '》',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};
const FOLDED = /[０-９Ａ-Ｚａ-ｚ％．／＋－]/;
const SPACE = /[\s\u200b\ufeff]/;
const WORD = /[0-9A-Za-z]/;

/** Prepares a text for reading; each character of the result is one of the original. */
export function sourceOf(original: string): Source {
  const kept: string[] = [];
  const at: number[] = [];
  let space = -1;
  for (let index = 0; index < original.length; index++) {
    const char = original.charAt(index);
    const read = readAs(char, original, index);
    if (read !== '\n' && SPACE.test(read)) {
      space = index;
      continue;
    }
    if (space >= 0 && WORD.test(read) && WORD.test(kept.at(-1) ?? '')) {
      kept.push(' ');
      at.push(space);
    }
    space = -1;
    kept.push(read);
    at.push(index);
  }
  at.push(original.length);
  return { text: kept.join(''), at };
}

function readAs(char: string, original: string, index: number): string {
  if (FOLDED.test(char)) return halfWidth(char);
  if (char === ',') return isThousands(original, index) ? ',' : '，';
  if (char === ':') return /[\d０-９]/.test(original.charAt(index - 1)) ? ':' : '：';
  return SAME[char] ?? char;
}

/** Whether a comma stands in a number: 1,200. */
function isThousands(original: string, index: number): boolean {
  const behind = original.slice(index + 1, index + 5);
  return /[\d０-９]/.test(original.charAt(index - 1)) && /^[\d０-９]{3}(?![\d０-９])/.test(behind);
}
