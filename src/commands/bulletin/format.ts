import { formatEnded, refuseOtherEnding, unknownEnding } from '../../cli/file-ending.js';
import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { BULLETIN_FORMATS, type BulletinFormat, type BulletinOptions } from './options.js';

/** The endings of files of each format, the usual one first. */
export const ENDINGS: Readonly<Record<BulletinFormat, readonly [string, ...string[]]>> = {
  text: ['.txt'],
  markdown: ['.md', '.markdown'],
  json: ['.json'],
  html: ['.html', '.htm'],
  docx: ['.docx'],
};

/** Formats with their endings; what people hand in comes first where endings are listed. */
const ENDED = [...BULLETIN_FORMATS].reverse().map((id) => ({ id, endings: ENDINGS[id] }));

/**
 * What the bulletin is made as: what was asked for, or what the ending of the file says, or text.
 * @throws wrong usage if JSON and something else are asked for, a template for what is no docx, or a file whose ending
 *   is of no format or of another one
 */
export function formatOf(context: Context, options: BulletinOptions): BulletinFormat {
  const { messages } = context;
  const words = messages.screens.bulletin;
  const { template, output = '' } = options;
  const found = formatAsked(context, options);
  if (template !== undefined && found !== 'docx') throw usageFailure(words.templateFor(found));
  refuseOtherEnding(context, output, { id: found, endings: ENDINGS[found] });
  return found;
}

function formatAsked(context: Context, { format, output = '', record }: BulletinOptions): BulletinFormat {
  // What is recorded is told as JSON; the bulletin itself is what its file says.
  if (context.options.json && !record) {
    if (format !== undefined && format !== 'json')
      throw usageFailure(context.messages.screens.bulletin.jsonAnd(format));
    return 'json';
  }
  if (format !== undefined) return format;
  const named = formatEnded(ENDED, output);
  if (named !== null) return named.id;
  const unknown = unknownEnding(context, output, ENDED);
  if (unknown !== null) throw usageFailure(unknown);
  return 'text';
}
