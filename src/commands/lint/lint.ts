import type { CommandModule } from '../../cli/command.js';
import { EXIT } from '../../core/failure.js';
import { findingsOf } from '../../lint/findings.js';
import { baseOf, concerns, declareBase } from './comparison.js';
import { declareFixing, fix, fixingOf } from './fix.js';
import { declarePrinting, print, printingOf } from './print.js';
import { scopeOf } from './scope.js';
import { declareSelection, isFailing, selectionOf } from './selection.js';

/** `plan lint`: every rule over every file. */
export const lint: CommandModule = {
  examples: [
    'plan lint',
    'plan lint plan/05-preschool',
    'plan lint --format github --max-warnings 100',
    'plan lint --fix --dry-run',
  ],

  declare(command, messages) {
    command.argument('[path...]', messages.help.commands.lint.paths);
    declarePrinting(command, messages);
    declareSelection(command, messages);
    declareFixing(command, messages);
    declareBase(command, messages);
    command.option('--stdin-filename <file>', messages.lint.options.stdinFilename);
    command.option('--staged', messages.git.staged.option);
  },

  async run(context, args, options) {
    const printing = printingOf(context, options);
    const selection = selectionOf(context, options);
    const fixing = fixingOf(context, args, options, printing);
    let scope = await scopeOf(context, args, options);
    // A fix changes how a file is written, not what it says: what it is compared with stays.
    const base = await baseOf(context, options, scope.loaded);
    if (fixing) {
      await fix(context, args, fixing);
      if (fixing.dryRun) return EXIT.fine;
      scope = await scopeOf(context, args, options);
    }
    const { disk, loaded, asOf, wanted } = scope;
    const found = findingsOf(disk, loaded, asOf, selection, base).filter((finding) => concerns(finding, wanted));
    const isFine = print(context, scope, found, printing) && !isFailing(selection, found);
    return isFine ? EXIT.fine : EXIT.findings;
  },
};
