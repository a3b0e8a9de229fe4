import type { CivilDate } from '../../date.js';
import type { Line } from '../line/line.js';
import { simplified } from '../line/traditional.js';
import { statedDate } from '../number/stated-date.js';
import { annexListAt } from './annex-marks.js';

/** Who signed a document and when, and where the lines of it lie. */
export interface Signature {
  issuer: string | null;
  date: CivilDate | null;
  /** From the list of annexes or the body that signs to the last line of it, `to` not included. */
  from: number;
  to: number;
}

const BODY = /(局|府|会|委|部|院|办|厅|室|组|中心|处|校|司|站|党|团|队|所|大学|银行|署|关)(?:[（(].{1,12}[)）])?$/;
const LONGEST_BODY = 40;
const MOST_BODIES = 8;
/** What stands below a signature: how the document is made public, who gets it, whom to ask. */
const BELOW =
  /^[（(]?(此件|主动公开|依申请公开|公开方式|联系|抄送|抄报|主送|分送|校对|共印|印发|附注|信息公开)|印发$|^附件/;

/**
 * The first signature of the lines, or null if they have none. What follows it may be a document of its own, which the
 * signed one hands on.
 * @param start where their body begins
 */
export function signatureOf(lines: readonly Line[], start: number): Signature | null {
  for (let at = start + 1; at < lines.length; at++) {
    const signed = lines[at]?.number === null ? statedDate(lines[at]?.text ?? '') : null;
    const found = signed === null ? null : signedAt(lines, start, at, signed);
    if (found !== null && (found.issuer !== null || !isSubstantial(lines.slice(found.to)))) return found;
  }
  return unsignedList(lines, start);
}

/** Whether lines are more than remarks: a list, or long paragraphs. */
export function isSubstantial(lines: readonly Line[]): boolean {
  const heavy = lines.filter(({ text, number, table }) => table !== null || number !== null || text.length > 60);
  return heavy.length >= 2;
}

function signedAt(
  lines: readonly Line[],
  start: number,
  at: number,
  { date, before }: { date: CivilDate | null; before: string },
): Signature | null {
  if (before !== '' && !isBody(before)) return null;
  let from = at;
  while (before === '' && from - 1 > start && at - from < MOST_BODIES && isSigning(lines[from - 1])) from--;
  const bodies = before === '' ? lines.slice(from, at).map(({ text }) => text) : [before];
  let to = at + 1;
  while (to < lines.length && isBelow(lines[to])) to++;
  return {
    issuer: bodies.length === 0 ? null : bodies.map((body) => body.replace(/\s+/g, '')).join('、'),
    date,
    from: listedFrom(lines, start, from),
    to,
  };
}

/** Where the list of annexes above a signature begins. */
function listedFrom(lines: readonly Line[], start: number, from: number): number {
  for (let at = Math.max(start + 1, from - 20); at < from; at++) {
    if (annexListAt(lines, at) === from - at) return at;
  }
  return from;
}

/** A list of annexes at the end of a document that nobody signed. */
function unsignedList(lines: readonly Line[], start: number): Signature | null {
  for (let at = Math.max(start + 1, lines.length - 20); at < lines.length; at++) {
    if (annexListAt(lines, at) === lines.length - at) return { issuer: null, date: null, from: at, to: lines.length };
  }
  return null;
}

function isSigning(line: Line | undefined): boolean {
  return line !== undefined && line.table === null && line.number === null && isBody(line.text);
}

function isBody(text: string): boolean {
  return text.length <= LONGEST_BODY && BODY.test(simplified(text)) && !/[。；，：！？、]/.test(text);
}

function isBelow(line: Line | undefined): boolean {
  return line !== undefined && line.table === null && line.text.length <= 80 && BELOW.test(simplified(line.text));
}
