import { resolve, sep } from 'node:path';
import type { Finding } from '../core/finding.js';
import { DEFAULT_TIMEZONE } from '../core/plan.js';
import { findingJson, toJson } from '../formats/json.js';
import { renderFindings } from '../render/findings.js';
import { PLAN_FILE } from '../store/find.js';
import { type Loaded, loadPlan } from '../store/load.js';
import type { CommandModule, Context } from './command.js';
import { EXIT, usageFailure } from './failure.js';
import { findingsOf } from './findings.js';
import { declareSelection, isFailing, selectionOf } from './lint-selection.js';
import { asOfDay, planFolder, shownFrom } from './open.js';
import { choiceOf } from './select.js';

export const FORMATS = ['stylish', 'json'] as const;

/** `plan lint`: every rule over every file. */
export const lint: CommandModule = {
  examples: ['plan lint', 'plan lint plan/05-preschool', 'plan lint --format json'],

  declare(command, messages) {
    const words = messages.help.commands.lint;
    command.argument('[path...]', words.paths).option('-f, --format <format>', words.format);
    declareSelection(command, messages);
  },

  async run(context, args, options) {
    const asked = context.options.json ? 'json' : 'stylish';
    const format = choiceOf(context, '--format', options['format'] ?? asked, FORMATS);
    const selection = selectionOf(context, options);
    const { env } = context;
    const loaded = loadPlan(env.disk, planFolder(context));
    const asOf = asOfDay(context, loaded.plan?.plan.timezone ?? DEFAULT_TIMEZONE);
    const wanted = inPaths(context, loaded, args);
    const found = shownFrom(
      context,
      loaded.dir,
      findingsOf(env.disk, loaded, asOf, selection).filter(({ file }) => wanted(file)),
    );
    const files = [PLAN_FILE, ...loaded.files].filter(wanted).length;
    env.stdout.write(format === 'json' ? json(found, files, asOf) : stylish(found, files, context));
    return isFailing(selection, found) ? EXIT.findings : EXIT.fine;
  },
};

/** Tells whether a file of the plan is in one of the paths; all are where none is named. */
function inPaths(context: Context, { dir }: Loaded, paths: readonly string[]): (file: string) => boolean {
  const { env, messages } = context;
  const absolute = paths.map((path) => {
    const full = resolve(env.cwd, path);
    if (!(isIn(full, dir) || isIn(dir, full)) || !env.disk.existsSync(full)) {
      throw usageFailure(messages.errors.noSuchPath(path));
    }
    return full;
  });
  return (file) => absolute.length === 0 || absolute.some((path) => isIn(resolve(dir, file), path));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

function stylish(found: readonly Finding[], files: number, { screen }: Context): string {
  const words = screen.messages.screens.lint;
  if (found.length === 0) return `${words.clean(files)}\n`;
  const errors = found.filter((finding) => finding.level === 'error').length;
  const summary = words.summary(files, errors, found.length - errors);
  return `${renderFindings(found, screen)}\n\n${screen.style.bold(summary)}\n`;
}

function json(found: readonly Finding[], files: number, asOf: string): string {
  return toJson('lint', asOf, [], { files, findings: found.map(findingJson) });
}
