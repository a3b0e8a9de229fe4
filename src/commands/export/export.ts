import { defineCommand } from '../../cli/command.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { toJson } from '../../formats/json.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { gitFor } from '../../store/git/git.js';
import { findRevision } from '../../store/git/revision.js';
import { answer, type OpenPlan, openPlan, shownPath } from '../../workspace/open.js';
import { pastOf } from '../../workspace/past.js';
import type { Exported, ExportFormat } from './format.js';
import { exportFormats } from './formats.js';
import { type ExportOptions, exportOptions } from './options.js';
import { type OutputFile, writeOutput } from './output.js';

/** `plan export`: the plan, or what units have to fill in, as files for other programs. */
export const exportCommand = defineCommand({
  examples: ['plan export -f returns --org boluo -o boluo.xlsx', 'plan export -f outline'],

  declare: (messages) => ({ options: exportOptions(messages) }),

  async run(context, _args, options) {
    const format = formatOf(context, options);
    const opened = openPlan(context, await pastOf(context, options.at));
    const orgs = options.org?.map((name) => singleOrgId(context, opened.plan, name)) ?? null;
    const commit = await commitOf(context, opened, options.at);
    const write = await format.load();
    const made = await write({ context, opened, commit, orgs });
    return written(context, opened, format, options, made);
  },
});

/** The format that was asked for, or the one that has the ending of the file that was named. */
function formatOf({ messages }: Context, { format: id, output = '', org }: ExportOptions): ExportFormat {
  const words = messages.screens.exporting;
  const fitting = exportFormats.filter(({ endings }) =>
    endings.some((ending) => output.toLowerCase().endsWith(ending)),
  );
  const found = exportFormats.find((one) => one.id === id) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (found === undefined) throw usageFailure(words.noFormat(exportFormats.map((one) => one.id).join(messages.comma)));
  if (org !== undefined && found.makes !== 'folder') throw usageFailure(words.noOrgs(found.id));
  return found;
}

/** The commit whose plan is exported, or null outside of a repository. */
async function commitOf(context: Context, { dir }: OpenPlan, at = 'HEAD'): Promise<string | null> {
  const git = gitFor(dir, context.env);
  if (!git.hasRepository) return null;
  const found = await findRevision(git, at);
  return 'id' in found ? found.id : null;
}

function written(
  context: Context,
  opened: OpenPlan,
  format: ExportFormat,
  options: ExportOptions,
  made: Exported,
): ExitCode {
  const { messages, screen } = context;
  const words = messages.screens.exporting;
  const isPrinted = 'text' in made && options.output === undefined;
  const files = isPrinted ? [] : writeOutput(context, made, options);
  if (context.options.json) {
    const text = isPrinted ? made.text : null;
    const body = { format: format.id, text, files: files.map((file) => fileJson(context, file)) };
    return answer(context, opened, toJson('export', opened.asOf, opened.problems, body));
  }
  if (isPrinted) return answer(context, opened, made.text);
  const lines = files.map(({ path, rows }) => words.written(clean(shownPath(context, path, '')), rows));
  return answer(
    context,
    opened,
    [
      ...lines,
      ...(format.id === 'returns'
        ? [words.next(commandLine(context.env.platform, ['plan', 'import', words.returnsBack]))]
        : []),
    ]
      .map((line) => prose(line, screen))
      .join('\n'),
  );
}

function fileJson(context: Context, { path, org, rows }: OutputFile): object {
  return { path: shownPath(context, path, ''), org, rows };
}
