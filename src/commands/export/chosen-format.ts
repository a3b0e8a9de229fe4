import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import type { ExportFormat } from './format.js';
import { exportFormats } from './formats.js';
import type { ExportOptions } from './options.js';

/**
 * The format that was asked for, or the one that has the ending of the file that was named.
 * @throws wrong usage if there is none, or it has no columns that could be chosen
 */
export function formatOf({ messages }: Context, { format: id, output = '', columns }: ExportOptions): ExportFormat {
  const words = messages.screens.exporting;
  const named = exportFormats.find(({ endings }) => endings.some((ending) => output.toLowerCase().endsWith(ending)));
  const found = id === undefined ? named : exportFormats.find((one) => one.id === id);
  if (found === undefined) throw usageFailure(words.noFormat(exportFormats.map((one) => one.id).join(messages.comma)));
  if (columns !== undefined && !found.hasColumns) throw usageFailure(words.noColumns(found.id));
  return found;
}
