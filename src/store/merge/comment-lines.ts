import { compareText } from '../../core/compare-text.js';
import { stayingOf, uniteOrder } from '../../core/merge/order.js';
import { keysOf } from '../../core/merge/tree.js';
import { pick } from './pick.js';

/** Merges comments and blank lines line by line. What either side has written stays. */
export function mergeComments(base: string, ours: string, theirs: string): string {
  const picked = pick(base, ours, theirs);
  if (picked !== null) return picked;
  const [before, left, right] = [base, ours, theirs].map((text) => keysOf(linesOf(text), 'value'));
  const sequences = { base: before ?? [], ours: left ?? [], theirs: right ?? [] };
  const texts = new Map(
    [ours, theirs]
      .map(linesOf)
      .flatMap((lines) => keysOf(lines, 'value').map((key, index) => [key, lines[index] ?? ''])),
  );
  const ordered = uniteOrder(sequences, stayingOf(sequences), compareText, true);
  return ordered.map((key) => `${texts.get(key) ?? ''}\n`).join('');
}

/** Merges what stands after a value on its line: comments of both sides stay. */
export function mergeBehind(base: string | null, ours: string, theirs: string): string {
  const picked = pick(base, ours, theirs);
  if (picked !== null) return picked;
  const [first = '', second = ''] = [ours, theirs].sort(compareText).map((text) => text.trimEnd());
  const comments = [first, second].map((text) => text.slice(text.indexOf('#')));
  if (!first.includes('#') || !second.includes('#')) return `${first.includes('#') ? first : second}\n`;
  return `${first}  ${comments[1]}\n`;
}

/** The comments among lines, a line each. */
export function commentLines(text: string): string[] {
  return linesOf(text)
    .filter((line) => line.trimStart().startsWith('#'))
    .map((line) => `${line}\n`);
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
