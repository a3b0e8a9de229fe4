import { createTwoFilesPatch } from 'diff';

/**
 * The difference of a file as `git diff` shows it; empty where there is none.
 * @param path as it is shown
 * @param before null where the file is new
 * @param old the path that it had before, as it is shown
 */
export function unifiedDiff(path: string, before: string | null, after: string, old = path): string {
  if (before === after) return '';
  const options = { context: 3 };
  const from = before === null ? '/dev/null' : `a/${old}`;
  const patch = createTwoFilesPatch(from, `b/${path}`, before ?? '', after, undefined, undefined, options);
  // The first line only separates files.
  return patch.replace(/^=+\n/, '').replaceAll(/^(---|\+\+\+ )(.*)\t$/gm, '$1$2');
}
