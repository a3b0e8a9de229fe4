import { bytesOfFile } from '../../cli/given-file.js';
import { EXIT, Failure } from '../../core/failure.js';
import { clean, cleanLines } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { recode } from '../../store/fix/encoding.js';

/** The largest file of the office's own text, in megabytes: a bulletin has pages, not volumes. */
const MOST_MB = 1;

/**
 * The paragraphs of the office's own text in a file, a line each; empty lines part them. Null if no file is named.
 * @throws Failure if the file cannot be read, is no text, is too large, or holds nothing
 */
export async function ownText(context: Context, named: string | undefined): Promise<readonly string[] | null> {
  if (named === undefined) return null;
  const { bulletin: words } = context.messages.screens;
  const bytes = named === '-' ? await context.env.stdin() : bytesOfFile(context, named, MOST_MB);
  const shown = clean(named);
  // Text has no zero bytes, but UTF-16 has, whose mark is read.
  const read = recode(bytes, () => true);
  if (!('text' in read) || read.text.includes('\0')) throw new Failure(EXIT.findings, words.noText(shown));
  const paragraphs = cleanLines(read.text)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
  if (paragraphs.length === 0) throw new Failure(EXIT.findings, words.emptyText(shown));
  return paragraphs;
}
