import { resolve } from 'node:path';
import { fixed, paths } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { choice, type Parser } from '../../cli/parser.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { countOf } from '../../core/few.js';
import type { Finding } from '../../core/finding.js';
import type { Context } from '../../env.js';
import { type FixResult, lintFormats } from '../../formats/lint/index.js';
import { notWritten } from '../../messages/failure-words.js';
import type { Messages } from '../../messages/index.js';
import { renderFindings } from '../../render/findings.js';
import { prose } from '../../render/terminal/prose.js';
import { makeScreen, type Screen } from '../../render/terminal/screen.js';
import { rules } from '../../rules/index.js';
import { repositoryRoot } from '../../store/git/repository-root.js';
import { isWithin, wayTo } from '../../store/read/inside.js';
import { writeReport } from '../../store/write/report-file.js';
import { filesOf, type Scope } from './scope.js';

type ProgramFormat = keyof typeof lintFormats;

/** The format for people, then those for programs. */
const FORMATS = ['stylish', ...(Object.keys(lintFormats) as ProgramFormat[])] as const;

/** How to print findings. */
export interface Printing {
  format: (typeof FORMATS)[number];
  /** Path of the file for the report; null for stdout. */
  output: string | null;
  /** Whether only errors are printed. */
  quiet: boolean;
  /** How many warnings are allowed. */
  maxWarnings: number;
}

/** The options about how findings are printed. */
export function printingOptions({ comma, lint: { options } }: Messages) {
  return {
    format: valueOption(
      '-f, --format <format>',
      options.format(FORMATS.slice(0, -1).join(comma), FORMATS.at(-1) ?? ''),
      choice(FORMATS),
      fixed(FORMATS),
    ),
    output: textOption('-o, --output <file>', options.output, paths),
    quiet: flag('--quiet', options.quiet),
    maxWarnings: valueOption('--max-warnings <n>', options.maxWarnings, limit),
  };
}

/** How to print findings, with defaults for options that were not given. */
export function printingOf(context: Context, options: OptionValues<ReturnType<typeof printingOptions>>): Printing {
  const { format = context.options.json ? 'json' : 'stylish', output = null, quiet } = options;
  return { format, output, quiet, maxWarnings: options.maxWarnings ?? Number.POSITIVE_INFINITY };
}

const limit: Parser<number> = (typed, { messages }) => {
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw usageFailure(messages.lint.badMaxWarnings(typed));
};

/** Whether findings are printed on stdout in a format. */
export function isOnStdout({ format, output }: Printing, wanted: Printing['format']): boolean {
  return format === wanted && output === null;
}

/**
 * Prints what lint found.
 * @param fixing what `--fix` did, or null if it was not asked for
 * @returns whether there are at most as many warnings as allowed
 */
export function print(
  context: Context,
  scope: Scope,
  found: readonly Finding[],
  printing: Printing,
  fixing: FixResult | null,
): boolean {
  const { env, messages, errorScreen } = context;
  const warnings = countOf(found.filter((finding) => finding.level === 'warning'));
  const report = { found, shown: printing.quiet ? found.filter(isError) : found, files: filesOf(scope), fixing };
  if (printing.output === null) env.stdout.write(draw(context, scope, report, printing.format, context.screen));
  else writeOut(context, scope, report, printing.format, printing.output);
  if (warnings <= printing.maxWarnings) return true;
  const line = messages.lint.tooManyWarnings(warnings, printing.maxWarnings);
  env.stderr.write(`${prose(`plan: ${line}`, errorScreen)}\n`);
  return false;
}

/** All findings, those that are shown, and the files that were checked. */
interface Found {
  found: readonly Finding[];
  shown: readonly Finding[];
  files: readonly string[];
  fixing: FixResult | null;
}

function isError({ level }: Finding): boolean {
  return level === 'error';
}

function draw(
  context: Context,
  { loaded, asOf }: Scope,
  { found, shown, files, fixing }: Found,
  format: Printing['format'],
  screen: Screen,
): string {
  const { env, messages, language, version } = context;
  const isForForge = format !== 'stylish' && lintFormats[format].paths === 'repository';
  const root = isForForge ? rootOf(context, loaded.dir) : env.cwd;
  const pathOf = (file: string) => wayTo(root, `${loaded.dir}/${file}`) || '.';
  const findings = shown.map((finding) => ({ ...finding, file: pathOf(finding.file) }));
  if (format === 'stylish') {
    const count = countOf(shown.filter(({ fixable }) => fixable));
    const lines = [
      screen.style.bold(prose(summaryOf({ found, shown, files, fixing }, screen), screen)),
      ...(count > 0 ? [prose(messages.lint.fixable(count), screen)] : []),
    ];
    const summary = `${lines.join('\n')}\n`;
    return findings.length === 0 ? summary : `${renderFindings(findings, screen)}\n\n${summary}`;
  }
  const report = { findings, files: files.map(pathOf), asOf, rules, fixing, version };
  return lintFormats[format].write(report, messages, language);
}

/**
 * The folder from which a forge counts paths: the top of the repository; without one, the current folder or the plan's.
 */
function rootOf({ env }: Context, dir: string): string {
  return repositoryRoot(env.disk, dir) ?? (isWithin(dir, env.cwd) ? env.cwd : dir);
}

function summaryOf({ found, shown, files }: Found, { messages }: Screen): string {
  const words = messages.screens.lint;
  if (found.length === 0) return words.clean(files.length);
  const errors = countOf(found.filter(isError));
  const summary = words.summary(files.length, errors, countOf(found) - errors);
  return shown.length < found.length ? messages.lint.hidden(summary) : summary;
}

/** Writes the report to a file, the summary to stdout. */
function writeOut(context: Context, scope: Scope, found: Found, format: Printing['format'], output: string): void {
  const { env, messages, screen } = context;
  const path = resolve(env.cwd, output);
  const isOurs = filesOf({ ...scope, wanted: () => true }).some((file) => isSame(context, path, scope, file));
  if (isOurs) throw usageFailure(messages.lint.output.ours(output));
  const text = draw(context, scope, found, format, makeScreen(messages, null, screen.unicode, false));
  const failure = writeReport(env.disk, path, text, env.writer);
  env.stdout.write(`${prose(summaryOf(found, screen), screen)}\n`);
  if (failure === null) return;
  const { lint } = messages;
  if (failure.reason === 'folder' || failure.reason === 'no-folder' || failure.reason === 'special') {
    throw new Failure(EXIT.failed, lint.output[failure.reason](output));
  }
  const { reason, code } = failure;
  throw new Failure(EXIT.failed, lint.output.failed(notWritten(messages, output, { reason, code })));
}

/** Whether a path leads to a file of the plan, also through a link. */
function isSame({ env: { disk } }: Context, path: string, { loaded }: Scope, file: string): boolean {
  const own = resolve(loaded.dir, file);
  if (path === own) return true;
  return disk.existsSync(path) && disk.existsSync(own) && disk.realpathSync(path) === disk.realpathSync(own);
}
