import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { explainedValues } from '../../render/help/explained-values.js';
import { clean } from '../../render/terminal/text.js';
import type { ExportFormat } from './format.js';
import { exportFormats } from './formats.js';
import { type ExportOptions, explainedFormats } from './options.js';

/** Endings of files that offices know, besides those of the formats: what is written would be no such file. */
const OTHERS = ['.xls', '.et', '.ods', '.doc', '.docx', '.wps', '.odt', '.pdf', '.txt'];

/**
 * The format that was asked for, or the one that has the ending of the file that was named.
 * @throws wrong usage if there is none, its file would have the ending of another one, or it has no columns that could
 *   be chosen
 */
export function formatOf(context: Context, { format: id, output = '', columns }: ExportOptions): ExportFormat {
  const { messages, errorScreen } = context;
  const words = messages.screens.exporting;
  const found = exportFormats.find((one) => (id === undefined ? hasEnding(output, one.endings) : one.id === id));
  if (found === undefined) {
    throw usageFailure(`${words.noFormat}\n${explainedValues(explainedFormats(messages), errorScreen)}`);
  }
  const { endings } = found;
  const known = [...exportFormats.flatMap((one) => one.endings), ...OTHERS];
  if (endings.length > 0 && !hasEnding(output, endings) && hasEnding(output, known)) {
    throw usageFailure(words.wrongEnding(clean(output), found.id, endings.join(messages.comma)));
  }
  if (columns !== undefined && !found.hasColumns) throw usageFailure(words.noColumns(found.id));
  return found;
}

function hasEnding(output: string, endings: readonly string[]): boolean {
  return endings.some((ending) => output.toLowerCase().endsWith(ending));
}
