import { basename } from 'node:path';
import { flag, type OptionValues } from '../../cli/option.js';
import { usageFailure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Context } from '../../env.js';
import type { FixResult } from '../../formats/lint/index.js';
import { unifiedDiff } from '../../formats/unified-diff.js';
import type { Messages } from '../../messages/index.js';
import { prose } from '../../render/terminal/prose.js';
import { fixFile } from '../../store/fix/fix.js';
import type { FixedFile } from '../../store/fix/fixed-file.js';
import { readBytes } from '../../store/read/file-text.js';
import { listPlan } from '../../store/read/listing.js';
import { type Draft, writeDrafts } from '../../workspace/drafts.js';
import { shownPath } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { transact } from '../../workspace/transaction.js';
import { isOnStdout, type Printing } from './print.js';
import { inPaths, STDIN } from './scope.js';

/** How files are fixed. */
export interface Fixing {
  /** Whether only to show what would change. */
  dryRun: boolean;
  /** Prints a text about what was fixed. */
  tell(text: string): void;
}

/** The options that ask for fixes. */
export function fixingOptions({ lint: { options } }: Messages) {
  return { fix: flag('--fix', options.fix), dryRun: flag('--dry-run', options.dryRun) };
}

type FixingOptions = OptionValues<ReturnType<typeof fixingOptions>> & { staged: boolean };

/** How to fix files, or null if no fix was asked for. */
export function fixingOf(
  { env, messages }: Context,
  paths: readonly string[],
  { fix: isWanted, dryRun, staged }: FixingOptions,
  printing: Printing,
): Fixing | null {
  if (!isWanted) {
    if (dryRun) throw usageFailure(messages.lint.fix.noFix());
    return null;
  }
  if (paths.includes(STDIN) || staged) throw usageFailure(messages.lint.fix.noFiles());
  // A report for programs must be alone on stdout.
  const isReport = isOnStdout(printing, 'json');
  const isForPeople = printing.format === 'stylish' || printing.output !== null || (dryRun && !isReport);
  const stream = isForPeople ? env.stdout : env.stderr;
  const gap = printing.format === 'stylish' && printing.output === null && !dryRun ? '\n' : '';
  return { dryRun, tell: (text) => stream.write(text + gap) };
}

/** A file that was looked at: its bytes, and the result. */
interface Outcome {
  file: string;
  bytes: Buffer;
  fixed: FixedFile;
}

/**
 * Fixes how the files of a plan are written, if there is one right answer, and says what it fixed and what it left. All
 * fixes are made while the plan's lock is held, before the first file is replaced.
 * @returns what it said, for programs
 */
export async function fix(context: Context, paths: readonly string[], { dryRun, tell }: Fixing): Promise<FixResult> {
  const dir = planFolder(context);
  const wanted = inPaths(context, dir, paths);
  let all: readonly Outcome[] = [];
  await transact<{ fixed: Outcome[] }>(
    context,
    dir,
    { dryRun, commit: false },
    {
      prepare: () => {
        const outcomes = filesIn(context, dir)
          .filter(wanted)
          .flatMap((file) => outcomeOf(context, dir, file));
        tellLeft(context, dir, outcomes);
        all = outcomes;
        return { fixed: outcomes.filter(({ fixed: { fixes } }) => fixes.length > 0) };
      },
      preview: ({ fixed }) => tell(told(context, dir, fixed, true)),
      write: ({ fixed }) => writeDrafts(context, { dir }, fixed.map(draftOf)),
      tell: ({ fixed }) => tell(told(context, dir, fixed, false)),
    },
  );
  return resultOf(context, dir, all, dryRun);
}

function resultOf(context: Context, dir: string, outcomes: readonly Outcome[], dryRun: boolean): FixResult {
  const shown = ({ file }: Outcome) => shownPath(context, dir, file);
  return {
    dryRun,
    fixed: outcomes.flatMap((outcome) => {
      const { fixes, old, text } = outcome.fixed;
      const diff = dryRun ? unifiedDiff(shown(outcome), old, text ?? '') : null;
      return fixes.length === 0 ? [] : [{ file: shown(outcome), fixes: together(fixes), diff }];
    }),
    unfixed: outcomes.flatMap((outcome) =>
      outcome.fixed.left.map(({ line, kind, reason }) => ({ file: shown(outcome), line, kind, reason })),
    ),
  };
}

/** Fixes, those of one kind together. */
function together(fixes: FixedFile['fixes']): FixedFile['fixes'] {
  const kinds = [...new Set(fixes.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    count: fixes.filter((fix) => fix.kind === kind).reduce((sum, fix) => sum + fix.count, 0),
  }));
}

/** The files of a plan; if several are links to the same file, only the first. */
function filesIn({ env: { disk } }: Context, dir: string): string[] {
  const real = new Set<string>();
  return [PLAN_FILE, ...listPlan(disk, dir).tasks].filter((file) => {
    const path = `${dir}/${file}`;
    const target = disk.existsSync(path) ? disk.realpathSync(path) : path;
    return real.has(target) ? false : real.add(target);
  });
}

/** The result for a file; none for a file that cannot be read, which lint reports. */
function outcomeOf({ env }: Context, dir: string, file: string): Outcome[] {
  const read = readBytes(env.disk, dir, file);
  return 'problem' in read ? [] : [{ file, bytes: read.bytes, fixed: fixFile(file, read.bytes) }];
}

function draftOf({ file, bytes, fixed }: Outcome): Draft {
  const { old, text } = fixed;
  return { file, before: bytes, old, text: text ?? '', told: [], subject: basename(file) };
}

/** Says on stderr what was left as it is, and why. */
function tellLeft(context: Context, dir: string, outcomes: readonly Outcome[]): void {
  const { env, messages, errorScreen } = context;
  const words = messages.lint.fix;
  for (const { file, fixed } of outcomes) {
    for (const { kind, reason, line } of fixed.left) {
      const what = words.what[kind](fixed.encoding);
      const place = `${shownPath(context, dir, file)}:${line}`;
      env.stderr.write(`${prose(words.left(place, what, words.reasons[reason]), errorScreen)}\n`);
    }
  }
}

/** What was or would be fixed: the count, then a line for each file, with the difference in a dry run. */
function told(context: Context, dir: string, outcomes: readonly Outcome[], dryRun: boolean): string {
  const { messages, screen } = context;
  const words = messages.lint.fix;
  const all = outcomes.flatMap(({ fixed }) => fixed.fixes).reduce((sum, { count }) => sum + count, 0);
  const files = outcomes.map(({ file, fixed }) => {
    const path = shownPath(context, dir, file);
    const line = prose(words.file(path, fixesOf(context, fixed).join(messages.comma)), screen);
    return dryRun ? `${line}\n${unifiedDiff(path, fixed.old, fixed.text ?? '')}` : `${line}\n`;
  });
  const count = dryRun ? words.would(outcomes.length, all) : words.did(outcomes.length, all);
  return `${prose(outcomes.length === 0 ? words.nothing() : count, screen)}\n${files.join('')}`;
}

/** The fixes of a file in words, those of one kind together. */
function fixesOf({ messages: { lint } }: Context, { fixes, encoding }: FixedFile): string[] {
  return together(fixes).map(({ kind, count }) => lint.fix.times(lint.fix.what[kind](encoding), count));
}
