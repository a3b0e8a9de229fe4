import { basename, resolve } from 'node:path';
import { canAsk } from '../../cli/asking.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Proposal } from '../../core/import/proposal.js';
import { commandLine } from '../../core/text/shell.js';
import { importView } from '../../core/view/import/preview-view.js';
import type { Context } from '../../env.js';
import { importJson } from '../../formats/import-json.js';
import { renderImport } from '../../render/import/preview.js';
import { prose } from '../../render/terminal/prose.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { writeOutput } from '../../workspace/output/write-output.js';
import type { ImportOptions } from './options.js';

/**
 * Shows what an import would write: on the terminal or as JSON, and in the files that were asked for.
 * @throws Failure if a file is there already or cannot be written
 */
export async function showPreview(
  context: Context,
  desk: PlanDesk,
  proposal: Proposal,
  { all, dryRun, preview = [] }: Pick<ImportOptions, 'all' | 'dryRun' | 'preview'>,
): Promise<void> {
  const { env, screen, options } = context;
  const view = importView(proposal, desk.plan);
  const saved = await savePreviews(context, desk, proposal, preview);
  if (options.json) {
    env.stdout.write(importJson(proposal, view));
    return;
  }
  const isLast = dryRun || !canAsk(context);
  const lines = [renderImport(view, { all, isLast }, screen), ...saved.map((line) => prose(line, screen))];
  env.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * Saves previews for colleagues, as pages or workbooks by the endings of their names. Nothing that is there is replaced.
 * @returns a line about each
 */
export async function savePreviews(
  context: Context,
  { dir, plan }: PlanDesk,
  proposal: Proposal,
  files: readonly string[],
): Promise<string[]> {
  const { env, messages } = context;
  const words = messages.screens.importPreview;
  for (const file of files) {
    if (!/\.(html?|xlsx)$/i.test(file)) throw usageFailure(words.wrongEnding(file));
    if (env.disk.existsSync(resolve(env.cwd, file))) throw new Failure(EXIT.failed, words.exists(file));
  }
  const saved: string[] = [];
  for (const file of files) {
    const isPage = /\.html?$/i.test(file);
    const bytes = isPage ? await pageOf(proposal) : await workbookOf(proposal);
    writeOutput(context, dir, { name: basename(file), bytes }, { output: file, force: false });
    saved.push(
      isPage ? words.saved.html(file) : words.saved.xlsx(file, commandLine(env.platform, ['plan', 'import', file])),
    );
  }
  return saved;

  async function pageOf(one: Proposal): Promise<Uint8Array> {
    const { previewHtml } = await import('../../formats/preview/html.js');
    return Buffer.from(previewHtml(importView(one, plan), context.language, messages), 'utf8');
  }

  async function workbookOf(one: Proposal): Promise<Uint8Array> {
    const { previewXlsx } = await import('../../formats/preview/xlsx.js');
    return previewXlsx(one, plan, context.language, messages);
  }
}
