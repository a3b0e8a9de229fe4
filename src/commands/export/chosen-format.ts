import { formatEnded, refuseOtherEnding, unknownEnding } from '../../cli/file-ending.js';
import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { explainedValues } from '../../render/help/explained-values.js';
import type { ExportFormat } from './format.js';
import { exportFormats } from './formats.js';
import { type ExportOptions, explainedFormats } from './options.js';

/** The endings of the files in a folder that is written. */
const IN_FOLDER = ['.xlsx'];

/**
 * The format that was asked for, or the one that has the ending of the file that was named.
 * @throws wrong usage if there is none, its file would have the ending of another one, or it has no columns that could
 *   be chosen
 */
export function formatOf(context: Context, { format: id, output = '', columns }: ExportOptions): ExportFormat {
  const { messages, errorScreen } = context;
  const words = messages.screens.exporting;
  const found =
    id === undefined ? formatEnded(exportFormats, output) : (exportFormats.find((one) => one.id === id) ?? null);
  if (found === null) {
    const unknown = unknownEnding(context, output, exportFormats);
    if (unknown !== null) throw usageFailure(unknown);
    throw usageFailure(`${words.noFormat}\n${explainedValues(explainedFormats(messages), errorScreen)}`);
  }
  refuseOtherEnding(context, output, found.makes === 'folder' ? { id: found.id, endings: IN_FOLDER } : found);
  if (columns !== undefined && !found.hasColumns) throw usageFailure(words.noColumns(found.id));
  return found;
}
