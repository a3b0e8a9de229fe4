import { canAsk } from '../../cli/asking.js';
import type { Proposal } from '../../core/import/proposal.js';
import { importView } from '../../core/view/import/preview-view.js';
import type { Context } from '../../env.js';
import { importJson } from '../../formats/import-json.js';
import { renderImport } from '../../render/import/preview.js';
import type { PlanDesk } from '../../workspace/desk.js';
import type { ImportOptions } from './options.js';

/** Shows what an import would write: on the terminal, or as JSON. */
export function showPreview(
  context: Context,
  { plan }: PlanDesk,
  proposal: Proposal,
  { all, dryRun }: Pick<ImportOptions, 'all' | 'dryRun'>,
): void {
  const { env, screen, options } = context;
  const view = importView(proposal, plan);
  if (options.json) {
    env.stdout.write(importJson(proposal, view));
    return;
  }
  const isLast = dryRun || !canAsk(context);
  env.stdout.write(`${renderImport(view, { all, isLast }, screen)}\n`);
}
