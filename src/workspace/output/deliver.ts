import { EXIT, type ExitCode, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { toJson } from '../../formats/json.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { answer, type OpenPlan, shownPath, tellLeftOut } from '../open.js';
import { type Made, piecesOf } from './made.js';
import { type OutputFile, type OutputOptions, writeOutput } from './write-output.js';

/** What stands for stdout where a file is named. */
const STDOUT = '-';

/** How something is delivered that a command made. */
export interface Delivery extends OutputOptions {
  /** The `kind` of its JSON, and the day in it. */
  kind: string;
  asOf: string;
  /** The format that was asked for, as it is typed. */
  format: string;
  /** What to do with the files, told below them, or null. */
  next: string | null;
}

/**
 * Delivers what a command made: prints a text, unless a file is named; writes bytes to stdout for `-o -`; else writes
 * the file or the files, all or none, and says so. With `--json` it prints the text, or which files were written.
 * @returns the exit code: 3 where files of the plan had to be left out
 * @throws Failure if a file cannot be written; wrong usage if bytes would go to a terminal, or into JSON, or
 *   `--force` has no file to overwrite
 */
export function deliver(context: Context, opened: OpenPlan, made: Made, delivery: Delivery): ExitCode {
  return isPrinted(made, delivery)
    ? printed(context, opened, made, delivery)
    : written(context, opened, made, delivery);
}

type Single = Exclude<Made, { files: unknown }>;

function isPrinted(made: Made, { output }: Delivery): made is Single {
  return !('files' in made) && (output === STDOUT || (!('bytes' in made) && output === undefined));
}

/**
 * Prints what was made. A pipe gets the bytes that a file would have; a terminal is spared the mark at the beginning of
 * texts for Excel, which it would show.
 */
function printed(context: Context, opened: OpenPlan, made: Single, delivery: Delivery): ExitCode {
  const { env, messages, options } = context;
  const { binary, binaryJson, forceNoFile } = messages.screens.exporting;
  if (delivery.force) throw usageFailure(forceNoFile);
  if ('bytes' in made && options.json) throw usageFailure(binaryJson(delivery.format));
  if ('bytes' in made && env.stdout.isTerminal) throw usageFailure(binary(delivery.format));
  if ('bytes' in made) env.stdout.write(made.bytes);
  else if (options.json) env.stdout.write(asJson(context, opened, delivery, [...piecesOf(made)].join(''), []));
  else {
    for (const piece of piecesOf(made)) {
      env.stdout.write(env.stdout.isTerminal ? piece.replace(/^\ufeff/, '') : Buffer.from(piece, 'utf8'));
    }
  }
  return opened.problems.length === 0 ? EXIT.fine : tellLeftOut(context, opened);
}

function asJson(
  context: Context,
  { problems }: OpenPlan,
  { kind, asOf, format }: Delivery,
  text: string | null,
  files: readonly OutputFile[],
): string {
  const listed = files.map(({ path, isChanged, org, rows }) => ({
    path: shownPath(context, path, ''),
    changed: isChanged,
    org,
    rows,
  }));
  return toJson(kind, asOf, problems, { format, text, files: listed });
}

function written(context: Context, opened: OpenPlan, made: Made, delivery: Delivery): ExitCode {
  const files = writeOutput(context, opened.dir, made, delivery);
  if (context.options.json) return answer(context, opened, asJson(context, opened, delivery, null, files));
  const { next } = delivery;
  const told = [writtenWords(context, files), ...(next === null ? [] : [prose(next, context.screen)])];
  return answer(context, opened, told.join('\n'));
}

/** Which files were written, and which were the same already, a line each. */
export function writtenWords(context: Context, files: readonly OutputFile[]): string {
  const { messages, screen } = context;
  const words = messages.screens.exporting;
  const lines = files.map(({ path, isChanged, rows }) => {
    const shown = clean(shownPath(context, path, ''));
    return isChanged ? words.written(shown, rows) : words.unchanged(shown);
  });
  return lines.map((line) => prose(line, screen)).join('\n');
}
