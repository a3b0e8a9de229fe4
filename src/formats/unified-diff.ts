import { createTwoFilesPatch, formatPatch } from '../vendor/diff.js';

/** How many lines of context stand around a change. */
const CONTEXT = 3;
/** Up to how many added and removed lines the shortest diff is searched for; the time grows with their square. */
const MOST_EDITS = 2000;

/**
 * The difference of a file as `git diff` shows it; empty if there is none.
 * @param path the path as it is shown
 * @param before null if the file is new
 * @param old the previous path as it is shown
 */
export function unifiedDiff(path: string, before: string | null, after: string, old = path): string {
  if (before === after) return '';
  const from = before === null ? '/dev/null' : `a/${old}`;
  const to = `b/${path}`;
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS };
  const patch =
    createTwoFilesPatch(from, to, before ?? '', after, undefined, undefined, options) ??
    wholePatch(from, to, before ?? '', after);
  // The first line only separates files.
  return patch.replace(/^=+\n/, '').replaceAll(/^(---|\+\+\+ )(.*)\t$/gm, '$1$2');
}

/** A diff that removes and adds all lines from the first to the last difference. */
function wholePatch(from: string, to: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let same = 0;
  while (same < Math.min(old.length, now.length) - start && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  const first = Math.max(0, start - CONTEXT);
  const last = Math.max(0, same - CONTEXT);
  const end = (lines: readonly string[]) => lines.length - same;
  const lines = [
    ...old.slice(first, start).map((line) => ` ${line}`),
    ...old.slice(start, end(old)).map((line) => `-${line}`),
    ...now.slice(start, end(now)).map((line) => `+${line}`),
    ...old.slice(end(old), old.length - last).map((line) => ` ${line}`),
  ];
  const hunk = {
    oldStart: first + 1,
    oldLines: old.length - last - first,
    newStart: first + 1,
    newLines: now.length - last - first,
    // A last line without an end is marked by a line of its own.
    lines: lines.flatMap((line) =>
      line.endsWith('\n') ? [line.slice(0, -1)] : [line, '\\ No newline at end of file'],
    ),
  };
  return formatPatch({ oldFileName: from, newFileName: to, oldHeader: undefined, newHeader: undefined, hunks: [hunk] });
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
