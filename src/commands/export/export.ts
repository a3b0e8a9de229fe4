import { chosenTasks } from '../../cli/answer/task-filter.js';
import { defineCommand } from '../../cli/command.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { EXIT, type ExitCode, usageFailure } from '../../core/failure.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { toJson } from '../../formats/json.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { gitFor } from '../../store/git/git.js';
import { findRevision } from '../../store/git/revision.js';
import { answer, type OpenPlan, openPlan, shownPath, tellLeftOut } from '../../workspace/open.js';
import type { Made } from '../../workspace/output/made.js';
import { type OutputFile, writeOutput } from '../../workspace/output/write-output.js';
import { pastOf } from '../../workspace/past.js';
import { formatOf } from './chosen-format.js';
import type { ExportFormat } from './format.js';
import { type ExportOptions, exportOptions } from './options.js';

/** `plan export`: the plan, or what units have to fill in, as files for other programs. */
export const exportCommand = defineCommand({
  examples: ['plan export -f returns --org boluo -o boluo.xlsx', 'plan export -f outline'],

  declare: (messages) => ({ options: exportOptions(messages) }),

  async run(context, _args, options) {
    const format = formatOf(context, options);
    const opened = openPlan(context, await pastOf(context, options.at));
    const source = { context, opened, ...chosenOf(context, opened, format, options), columns: options.columns ?? null };
    const commit = await commitOf(context, opened, options.at);
    const write = await format.load();
    const made = await write({ ...source, commit });
    return isPrinted(made, options)
      ? printed(context, opened, format, made)
      : written(context, opened, format, options, made);
  },
});

/** The tasks that are asked for. Of a folder, `--org` does not name tasks but the units that its files are for. */
function chosenOf(context: Context, opened: OpenPlan, { makes }: ExportFormat, { org, ...others }: ExportOptions) {
  if (makes !== 'folder') return { chosen: chosenTasks(context, opened, { ...others, org }), orgs: null };
  return {
    chosen: chosenTasks(context, opened, { ...others, org: undefined }),
    orgs: org?.map((name) => singleOrgId(context, opened.plan, name)) ?? null,
  };
}

/** The commit whose plan is exported, or null outside of a repository. */
async function commitOf(context: Context, { dir }: OpenPlan, at = 'HEAD'): Promise<string | null> {
  const git = gitFor(dir, context.env);
  if (!git.hasRepository) return null;
  const found = await findRevision(git, at);
  return 'id' in found ? found.id : null;
}

/** What stands for stdout where a file is named. */
const STDOUT = '-';

type Single = Exclude<Made, { files: unknown }>;

function isPrinted(made: Made, { output }: ExportOptions): made is Single {
  return !('files' in made) && (output === STDOUT || ('text' in made && output === undefined));
}

/** Prints what was made; of bytes, these alone. */
function printed(context: Context, opened: OpenPlan, format: ExportFormat, made: Single): ExitCode {
  const { env, messages, options } = context;
  if ('text' in made)
    return answer(context, opened, options.json ? asJson(context, opened, format, made.text, []) : made.text);
  const { binary, binaryJson } = messages.screens.exporting;
  if (options.json) throw usageFailure(binaryJson(format.id));
  if (env.stdout.isTerminal) throw usageFailure(binary(format.id));
  env.stdout.write(made.bytes);
  return opened.problems.length === 0 ? EXIT.fine : tellLeftOut(context, opened);
}

function asJson(
  context: Context,
  { asOf, problems }: OpenPlan,
  format: ExportFormat,
  text: string | null,
  files: readonly OutputFile[],
): string {
  const listed = files.map(({ path, org, rows }) => ({ path: shownPath(context, path, ''), org, rows }));
  return toJson('export', asOf, problems, { format: format.id, text, files: listed });
}

function written(
  context: Context,
  opened: OpenPlan,
  format: ExportFormat,
  options: ExportOptions,
  made: Made,
): ExitCode {
  const { messages, screen } = context;
  const words = messages.screens.exporting;
  const files = writeOutput(context, made, options);
  if (context.options.json) return answer(context, opened, asJson(context, opened, format, null, files));
  const lines = files.map(({ path, rows }) => words.written(clean(shownPath(context, path, '')), rows));
  const next = words.next(commandLine(context.env.platform, ['plan', 'import', words.returnsBack]));
  const told = format.id === 'returns' ? [...lines, next] : lines;
  return answer(context, opened, told.map((line) => prose(line, screen)).join('\n'));
}
