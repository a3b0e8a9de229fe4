import { restArgument } from '../../cli/argument.js';
import { paths } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { EXIT } from '../../core/failure.js';
import type { Finding } from '../../core/finding.js';
import { findingsOf } from '../../lint/findings.js';
import { baseOf, baseOptions, concerns } from './comparison.js';
import { fix, fixingOf, fixingOptions } from './fix.js';
import { isOnStdout, print, printingOf, printingOptions } from './print.js';
import { scopeOf, scopeOptions } from './scope.js';
import { isFailing, selectionOf, selectionOptions } from './selection.js';

/** `plan lint`: every rule over every file. */
export const lint = defineCommand({
  examples: [
    'plan lint',
    'plan lint plan/05-preschool',
    'plan lint --format github --max-warnings 100',
    'plan lint --fix --dry-run',
  ],

  declare: (messages) => ({
    arguments: { paths: restArgument('[path...]', messages.help.commands.lint.paths, paths) },
    options: {
      ...printingOptions(messages),
      ...selectionOptions(messages),
      ...fixingOptions(messages),
      ...baseOptions(messages),
      ...scopeOptions(messages),
    },
  }),

  async run(context, { paths: args }, options) {
    const printing = printingOf(context, options);
    const selection = selectionOf(options);
    const fixing = fixingOf(context, args, options, printing);
    let scope = await scopeOf(context, args, options);
    // A fix changes how a file is written, not what it says: the base stays the same.
    const base = await baseOf(context, options, scope.loaded);
    const fixes = fixing && (await fix(context, args, fixing));
    if (fixes?.dryRun && !isOnStdout(printing, 'json')) return EXIT.fine;
    if (fixes && !fixes.dryRun) scope = await scopeOf(context, args, options);
    const { disk, loaded, asOf, wanted } = scope;
    const found = findingsOf(disk, loaded, asOf, selection, base).filter((finding) => concerns(finding, wanted));
    if (found.some(isOfShape)) (await import('./offer-schema.js')).offerSchema(context, loaded.dir);
    const isFine = print(context, scope, found, printing, fixes) && !isFailing(selection, found);
    return isFine || fixes?.dryRun ? EXIT.fine : EXIT.findings;
  },
});

/** Whether a finding says that a file is not as the schema wants it; former keys have a fix of their own. */
function isOfShape({ rule, variant }: Finding): boolean {
  return ['shape', 'one-bound', 'unknown-key'].includes(rule) && variant !== 'former';
}
