import { chosenTasks, scopeOf } from '../../cli/answer/task-filter.js';
import { defineCommand } from '../../cli/command.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { gitFor } from '../../store/git/git.js';
import { findRevision } from '../../store/git/revision.js';
import { type OpenPlan, openPlan } from '../../workspace/open.js';
import { deliver } from '../../workspace/output/deliver.js';
import { pastOf } from '../../workspace/past.js';
import { formatOf } from './chosen-format.js';
import type { ExportFormat } from './format.js';
import { type ExportOptions, exportOptions } from './options.js';

/** `plan export`: the plan, or what units have to fill in, as files for other programs. */
export const exportCommand = defineCommand({
  examples: ['plan export -f xlsx', 'plan export -f returns --org boluo -o boluo.xlsx', 'plan export -f outline'],

  declare: (messages) => ({ options: exportOptions(messages) }),

  async run(context, _args, options) {
    const format = formatOf(context, options);
    const opened = openPlan(context, await pastOf(context, options.at));
    const source = { context, opened, ...chosenOf(context, opened, format, options), columns: options.columns ?? null };
    const commit = await commitOf(context, opened, options.at);
    const write = await format.load();
    const made = await write({ ...source, commit });
    const { output, force } = options;
    const next = nextOf(context, format);
    return deliver(context, opened, made, {
      kind: 'export',
      asOf: opened.asOf,
      format: format.id,
      output,
      force,
      next,
    });
  },
});

/** The tasks that are asked for. Of a folder, `--org` does not name tasks but the units that its files are for. */
function chosenOf(context: Context, opened: OpenPlan, { makes }: ExportFormat, options: ExportOptions) {
  const { section, lead, leader, org } = options;
  const asked = { section, lead, leader, org: makes === 'folder' ? undefined : org };
  return {
    chosen: chosenTasks(context, opened, asked),
    scope: scopeOf(context, opened, asked),
    orgs: makes === 'folder' ? (org?.map((name) => singleOrgId(context, opened.plan, name)) ?? null) : null,
  };
}

/** The commit whose plan is exported, or null outside of a repository. */
async function commitOf(context: Context, { dir }: OpenPlan, at = 'HEAD'): Promise<string | null> {
  const git = gitFor(dir, context.env);
  if (!git.hasRepository) return null;
  const found = await findRevision(git, at);
  return 'id' in found ? found.id : null;
}

/** What to do with what was written, or null if that goes without saying. */
function nextOf({ env, messages }: Context, { id }: ExportFormat): string | null {
  const { next, returnsBack } = messages.screens.exporting;
  return id === 'returns' ? next(commandLine(env.platform, ['plan', 'import', returnsBack])) : null;
}
