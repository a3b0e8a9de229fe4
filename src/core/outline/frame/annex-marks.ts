import type { Line } from '../line/line.js';
import { fold } from '../number/line-number.js';
import { ordinalOf } from '../number/ordinal.js';
import { statedDate } from '../number/stated-date.js';

/** A line at which an annex begins. */
export interface AnnexStart {
  at: number;
  number: number;
}

/** A line that names an annex: 附件1, 附件：1.任务分解表. */
interface AnnexMark {
  number: number | null;
  /** What stands behind the word and the number. */
  rest: string;
}

const MARK = /^附\s?[件表录]\s?([一二三四五六七八九十]{1,3}|\d{1,2})?(?:-\d{1,2})?(\s*[:、.]\s*|\s+|$)(.*)$/;
const SHORT_MARK = /^附\s?:()()(.*)$/;
/** Longest line that may name an annex, or be the name of one in a list. */
const LONGEST = 60;
/** No longer list of annexes is looked for. */
const LONGEST_LIST = 25;

/** What a line says of an annex, or null if it names none. */
export function annexMark({ text, table }: Line): AnnexMark | null {
  if (table !== null || text.length > LONGEST || !text.startsWith('附') || text.includes('。')) return null;
  const found = MARK.exec(fold(text)) ?? SHORT_MARK.exec(fold(text));
  if (found === null) return null;
  return { number: found[1] ? ordinalOf(found[1]) : null, rest: (found[3] ?? '').trim() };
}

/** The lines at which annexes begin, and not those that only list them at the end of a notice. */
export function annexStarts(lines: readonly Line[]): AnnexStart[] {
  const starts: AnnexStart[] = [];
  let isSigned = false;
  lines.forEach((line, at) => {
    const mark = annexMark(line);
    if (mark === null) {
      if (at > 3 && statedDate(line.text) !== null) isSigned = true;
      return;
    }
    if (!isSigned && starts.length === 0 && isListed(lines, at, mark)) return;
    starts.push({ at, number: mark.number ?? starts.length + 1 });
  });
  return starts;
}

/** Whether the lines that follow are names of more annexes, then a signature or the end. */
function isListed(lines: readonly Line[], at: number, mark: AnnexMark): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + LONGEST_LIST); next++) {
    const line = lines[next];
    if (line === undefined || line.table !== null || line.text.length > LONGEST || line.text.includes('。'))
      return false;
    const other = annexMark(line);
    if (other !== null) return next === at + 1 || other.rest === '';
    if (statedDate(line.text) !== null) return true;
  }
  return mark.rest !== '' && at + LONGEST_LIST > lines.length;
}

/** How many lines from `at` on are a list of annexes; 0 if none begins there. */
export function annexListAt(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (first === undefined || annexMark(first) === null) return 0;
  let end = at + 1;
  while (end < lines.length && isName(lines[end])) end++;
  return end - at;
}

function isName(line: Line | undefined): boolean {
  if (line === undefined || line.table !== null || line.text.length > LONGEST || line.text.includes('。')) return false;
  return annexMark(line) !== null || line.number?.style === 'digit';
}
