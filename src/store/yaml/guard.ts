import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';

/** Longest line: a note of 20,000 characters, each written as an escape, fits. */
const MAX_LINE = 200_000;

/** What may be one of the following: hardly any text has it, and one pattern is faster than all of them. */
const SUSPECT = /[<|=>]{7}|[^\P{Cc}\t\n\r\u0085]|\r(?!\n)/u;

/** What is wrong with a text before any YAML parser may see it: leftovers of a merge, control characters, traps. */
export function guard(file: string, text: string): FileDiagnostic[] {
  if (text.length <= MAX_LINE && !SUSPECT.test(text)) return [];
  const found = conflictMarkers(file, text);
  if (found.length > 0) return found;
  const control = controlCharacter(file, text);
  if (control) return [control];
  // The parser takes it for a character of a line, other readers for the end of one: a whole file becomes one comment.
  const alone = text.search(/\r(?!\n)/);
  if (alone >= 0) return [{ rule: 'syntax', variant: 'carriage-return', place: { file, offset: alone }, args: {} }];
  const long = longLine(text);
  if (long === null) return [];
  return [{ rule: 'syntax', variant: 'long-line', place: { file, ...long }, args: { limit: MAX_LINE } }];
}

/** Whether markers of an unfinished merge are left in a text. */
export function leavesMarkers(text: string): boolean {
  return conflictMarkers('', text).length > 0;
}

/** Also what is left where somebody deleted some of them: no line of a plan file begins so. */
function conflictMarkers(file: string, text: string): FileDiagnostic[] {
  const few = new Few<FileDiagnostic>();
  for (const { index: offset, 1: marker = '' } of text.matchAll(/^(<{7,}|\|{7,}|={7,}|>{7,})(?= |\r?$)/gm)) {
    const place = { file, offset, end: offset + marker.length };
    few.add('', () => ({ rule: 'conflict-marker', place, args: { marker: shortened(marker) } }));
  }
  return few.all();
}

/** A marker as a message quotes it. */
function shortened(marker: string): string {
  return marker.length > 20 ? `${marker.slice(0, 20)}...` : marker;
}

function controlCharacter(file: string, text: string): FileDiagnostic | null {
  // Every control character (C0, DEL, C1) but the tab and the ends of lines.
  const match = /[^\P{Cc}\t\n\r\u0085]/u.exec(text);
  if (!match) return null;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { rule: 'control-character', place: { file, offset: match.index }, args: { code: `U+${code}` } };
}

/** Where a line begins and ends that is too long, or null if none is. On such lines the parser may take minutes. */
function longLine(text: string): { offset: number; end: number } | null {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end;
    if (next - start > MAX_LINE) return { offset: start, end: next };
    start = next + 1;
  }
  return null;
}
