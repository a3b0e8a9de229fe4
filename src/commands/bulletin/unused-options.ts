import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import type { BulletinFormat, BulletinOptions } from './options.js';

/**
 * Whether the bulletin goes to a file: one is named, it is made as what no terminal shows, or is recorded in a format
 * that is named. `-` stands for stdout, where it goes without being asked.
 */
export function isToFile({ output, record, format: asked }: BulletinOptions, format: BulletinFormat): boolean {
  return output === undefined ? format === 'docx' || (record && asked !== undefined) : output !== '-';
}

/** Refuses options that would do nothing. @throws wrong usage */
export function refuseUnused({ messages }: Context, options: BulletinOptions, format: BulletinFormat): void {
  const { bulletin: words, exporting } = messages.screens;
  const { by, dryRun, commit, force, record, short, textFile } = options;
  const writing = { '--by': by !== undefined, '--dry-run': dryRun, '--commit': commit };
  for (const [option, isTyped] of Object.entries(writing)) {
    if (isTyped && !record) throw usageFailure(words.onlyRecord(option));
  }
  if (force && !isToFile(options, format)) throw usageFailure(exporting.forceNoFile);
  if (textFile !== undefined && (short || format === 'json')) throw usageFailure(words.noOwnText);
}
