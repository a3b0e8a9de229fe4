import { resolve } from 'node:path';
import { civilDay } from '../../core/date.js';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { orgName } from '../../core/plan.js';
import { handovers, owedPeriod } from '../../core/standing/owed.js';
import type { Context } from '../../env.js';
import { csvLine } from '../../formats/sheet/csv.js';
import { boundWords, valueWords } from '../../render/bound.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { writeReport } from '../../store/write/report-file.js';
import { openPlan } from '../../workspace/open.js';

/** `plan record --template`: writes a sheet with a row for each value that is owed, to be filled in and read again. */
export function writeTemplate(context: Context, path: string): ExitCode {
  const { env, messages, screen } = context;
  const { sheet, walk } = messages.screens;
  const { plan, standings } = openPlan(context);
  const period = owedPeriod(plan, civilDay(env.now(), plan.timezone));
  const owed = standings.flatMap((one) => handovers(one, period, plan)).filter(({ isOwed }) => isOwed);
  const rows = owed.map(({ task, target: { target }, org, milestone, last }) => [
    task.task.id,
    clean(task.task.title),
    target.id,
    org === null ? '' : clean(orgName(plan, org)),
    milestone?.id ?? '',
    `${clean(milestone?.name ?? target.name)} ${boundWords(target, screen)}`,
    last === null ? '' : valueWords(last, target, screen),
    last?.asOf ?? '',
    '',
    '',
    '',
    '',
  ]);
  // Excel in China reads a file without a mark as GBK.
  const text = `\uFEFF${[sheet.template, ...rows].map((row) => `${csvLine(row)}\r\n`).join('')}`;
  const absolute = resolve(env.cwd, path);
  if (env.disk.existsSync(absolute)) throw new Failure(EXIT.failed, sheet.file.exists(clean(path)));
  const failure = writeReport(env.disk, absolute, text, env.writer);
  if (failure !== null) throw new Failure(EXIT.failed, sheet.file.unwritten(clean(path)));
  const said = owed.length === 0 ? walk.none(period.name) : sheet.templated(clean(path), period.name, owed.length);
  env.stdout.write(`${prose(said, screen)}\n`);
  return EXIT.fine;
}
