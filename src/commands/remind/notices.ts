import { docxOf } from '../../cli/docx-file.js';
import { EXIT, type ExitCode, usageFailure } from '../../core/failure.js';
import type { RemindView } from '../../core/view/reminder/remind-view.js';
import type { Context } from '../../env.js';
import { printCatalogs } from '../../messages/index.js';
import { type NoticedUnit, noticePaper } from '../../render/reminder/paper/notice.js';
import { noticeWriting } from '../../render/reminder/paper/writing.js';
import { prose } from '../../render/terminal/prose.js';
import { makeScreen } from '../../render/terminal/screen.js';
import { clean } from '../../render/terminal/text.js';
import { answer, type OpenPlan } from '../../workspace/open.js';
import { deliver } from '../../workspace/output/deliver.js';
import { fileNames } from '../../workspace/output/file-names.js';
import type { Made } from '../../workspace/output/made.js';
import type { RemindOptions } from './options.js';

/**
 * Writes a notice to each unit that is to be reminded, and says so; what could not be written to is said below. Nothing
 * is written where there is nobody to write to.
 * @throws wrong usage if only tasks without a lead unit are asked for, or several notices would go into one file
 */
export async function writeNotices(
  context: Context,
  opened: OpenPlan,
  view: RemindView,
  options: RemindOptions,
): Promise<ExitCode> {
  const { messages, screen } = context;
  const { notice: words, remind } = messages.screens;
  const units = view.units.filter((unit): unit is NoticedUnit => unit.org !== null);
  const quiet = view.quiet.map(({ name }) => remind.quiet(clean(name)));
  const told = [...quiet, ...(view.unled > 0 ? [words.unled(view.unled)] : [])];
  if (units.length === 0) {
    if (view.unled > 0 && options.unit !== undefined) throw usageFailure(words.nobodyLeads);
    const said = told.length === 0 ? [remind.none(view.asOf, view.until)] : told;
    return answer(context, opened, said.map((line) => prose(line, screen)).join('\n'), EXIT.fine);
  }
  const { output, force } = options;
  if (units.length > 1 && output !== undefined && (output === '-' || /\.docx?$/i.test(output))) {
    throw usageFailure(words.several(units.length, clean(output)));
  }
  const made = await noticesOf(context, opened, view, units, options);
  const next = told.length === 0 ? null : told.join('\n');
  return deliver(context, opened, made, { kind: 'remind', asOf: opened.asOf, format: 'docx', output, force, next });
}

async function noticesOf(
  context: Context,
  { plan, asOf }: OpenPlan,
  view: RemindView,
  units: readonly NoticedUnit[],
  { output, template }: RemindOptions,
): Promise<Made> {
  const { language, messages } = context;
  const { notice: words } = messages.screens;
  const writing = noticeWriting(plan, view, makeScreen(printCatalogs[language], null, true, false));
  const names = fileNames(
    units.map(({ org }) => ({ org: org.id, name: org.name })),
    words.file,
    '.docx',
  );
  const files = [];
  for (const [index, unit] of units.entries()) {
    const bytes = await docxOf(context, noticePaper(unit, language, writing), template ?? null);
    files.push({ name: names[index] ?? '', bytes, org: unit.org.id, rows: null });
  }
  const [first] = files;
  return output === '-' && first !== undefined ? first : { name: words.folder(asOf), files };
}
