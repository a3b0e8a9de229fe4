import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import type { BulletinFormat, BulletinOptions } from './options.js';

/** The endings of files, by which a format is known that was not named. */
const ENDINGS: readonly (readonly [string, BulletinFormat])[] = [
  ['.docx', 'docx'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'markdown'],
  ['.json', 'json'],
];

/**
 * What the bulletin is made as: what was asked for, or what the ending of the file says, or text.
 * @throws wrong usage if JSON and something else are asked for, or a template for what is no docx
 */
export function formatOf({ messages, options: { json } }: Context, options: BulletinOptions): BulletinFormat {
  const words = messages.screens.bulletin;
  const { format, output = '', template, record } = options;
  const named = ENDINGS.find(([ending]) => output.toLowerCase().endsWith(ending))?.[1];
  // What is recorded is told as JSON; the bulletin itself is what its file says.
  if (json && !record) {
    if (format !== undefined && format !== 'json') throw usageFailure(words.jsonAnd(format));
    return 'json';
  }
  const found = format ?? named ?? 'text';
  if (template !== undefined && found !== 'docx') throw usageFailure(words.templateFor(found));
  return found;
}
