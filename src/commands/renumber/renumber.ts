import { basename, join, relative, resolve, sep } from 'node:path';
import type { CommandModule, Context } from '../../cli/command.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../cli/failure.js';
import { sluggerFor } from '../../cli/slug.js';
import { nextFreeId, parseIds } from '../../core/change/task-ids.js';
import { kinshipOf } from '../../core/copy.js';
import { shellWord } from '../../core/printable.js';
import { unifiedDiff } from '../../formats/unified-diff.js';
import { prose } from '../../render/prose.js';
import { clean } from '../../render/text.js';
import { gitFor, isTracked } from '../../store/git/git.js';
import { numbersIn, usedIds } from '../../store/git/used-ids.js';
import { type Loaded, loadPlan } from '../../store/read/load.js';
import type { TaskSource } from '../../store/read/task-file.js';
import { acquire } from '../../store/write/lock.js';
import { moveFile, splitFile } from '../../store/write/move.js';
import type { WriteFailure } from '../../store/write/write.js';
import { isUnderway, refuseUnderway } from '../../workspace/commit.js';
import { shownPath } from '../../workspace/open.js';
import { refuseUnknownNumbers } from '../../workspace/unknown-numbers.js';
import { openPlanDesk, type PlanDesk, textOption } from '../../workspace/writing.js';
import { commitEarlierMove, commitMove } from './commit.js';
import { keptSlug, type Move, moveOf, relatedTo, sharing, sourceOfFile } from './move.js';
import { keepsNumber, type Split, splitOf } from './split.js';

/** `plan renumber`: another number for a task that shares its own with another, as two clones may have given it. */
export const renumber: CommandModule = {
  examples: ['plan renumber 062-teacher-rotation.yaml --force --dry-run'],

  writes: { dateOption: null },

  declare(command, { help }) {
    const words = help.commands.renumber;
    command
      .argument('<file>', words.file)
      .option('--to <n>', words.to)
      .option('--force', words.force)
      .option('--dry-run', help.writing.dryRun)
      .option('--commit', help.writing.commit);
  },

  async run(context, [typed = ''], options) {
    const { env, messages } = context;
    const to = numberOption(context, textOption(options, 'to'));
    const desk = openPlanDesk(context);
    const commits = options['commit'] === true && options['dryRun'] !== true;
    if (commits) await refuseUnderway(context, desk.dir);
    const release = await acquire(desk.dir, { disk: env.disk, platform: env.platform });
    if (release === 'busy') throw new Failure(EXIT.failed, messages.errors.busy());
    try {
      const loaded = loadPlan(env.disk, desk.dir);
      const file = findFile(context, loaded, typed);
      if (file === null && commits && (await commitEarlierMove(context, desk, loaded, typed))) return EXIT.fine;
      if (file === null) throw usageFailure(messages.renumber.noFile(clean(typed)));
      const split = await splitOf(context, desk, file);
      const source = split?.theirs ?? sourceOfFile(context, desk, file);
      if (!split && options['force'] !== true) refuseCopy(context, loaded, source);
      if (!split && options['force'] !== true && sharing(loaded, env.disk, source).length === 0) {
        throw new Failure(EXIT.findings, messages.renumber.unique(source.task.id));
      }
      refuseUnknownNumbers(context, loaded);
      const used = await usedIds(gitFor(desk.dir, env), loaded);
      const move = moveOf(context, desk, loaded, source, {
        to,
        free: (asked) =>
          (asked === null && split && keepsNumber(split, loaded)) || freeId(context, loaded, used, asked),
        slugFor: await (split ? sluggerFor(source.task.title) : keptSlug(source)),
        mayStay: split !== null,
      });
      const work = { loaded, source, move, split };
      if (options['dryRun'] === true) return dryRun(context, desk, work);
      return await perform(context, desk, work, commits);
    } finally {
      await release();
    }
  },
};

/** A copy of a task is no other task: under a number of its own it would count twice. */
function refuseCopy(context: Context, { dir, tasks }: Loaded, { file, task }: TaskSource): void {
  const name = basename(file);
  const copies = tasks.filter(
    (other) =>
      other.file !== file &&
      other.task.id === task.id &&
      kinshipOf({ name, task }, { name: basename(other.file), task: other.task }) !== 'another',
  );
  const [copy] = copies;
  if (!copy) return;
  const [shown, other] = [file, copy.file].map((path) => shownPath(context, dir, path));
  throw new Failure(EXIT.findings, context.messages.renumber.copy(shown ?? '', other ?? ''));
}

function numberOption({ messages }: Context, typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const ids = parseIds([typed]);
  const [only] = Array.isArray(ids) ? ids : [];
  if (only !== undefined && Array.isArray(ids) && ids.length === 1) return only;
  throw usageFailure(messages.renumber.badNumber(clean(typed)));
}

/** The number to give: the one that was asked for, else one above the greatest. */
function freeId({ messages }: Context, loaded: Loaded, used: ReadonlySet<number>, asked: number | null): number {
  const next = nextFreeId(used);
  if (asked === null && next === null) throw new Failure(EXIT.failed, messages.errors.adding.full());
  const id = asked ?? next ?? 0;
  if (asked === null || !used.has(asked)) return id;
  const words = numbersIn(loaded).has(asked) ? messages.renumber.taken : messages.renumber.takenOnce;
  throw new Failure(EXIT.findings, words(asked, next));
}

/** The task file that was typed: from the current folder, from the plan folder, or by a name that no other has. */
function findFile({ env }: Context, { dir, files }: Loaded, typed: string): string | null {
  const ways = [resolve(env.cwd, typed), join(dir, typed)].map((path) => relative(dir, path).split(sep).join('/'));
  // Also by its path from the top of the repository, as git and the merge driver name it, typed in a folder of it.
  const named = files.filter((file) => file.endsWith(`/${typed}`) || typed.endsWith(`/${file}`));
  return files.find((file) => ways.includes(file)) ?? (named.length === 1 ? named[0] : undefined) ?? null;
}

/** What is to be done. */
interface Work {
  loaded: Loaded;
  /** The task that gets another number. */
  source: TaskSource;
  move: Move;
  /** The file in which it stands together with another; null where it has one of its own. */
  split: Split | null;
}

function dryRun(context: Context, desk: PlanDesk, { source, move, split }: Work): ExitCode {
  const [from = '', to = ''] = [source.file, move.file].map((file) => shownPath(context, desk.dir, file));
  const { stdout } = context.env;
  if (split) stdout.write(unifiedDiff(from, split.text, split.ours.text) + unifiedDiff(to, null, move.text));
  else stdout.write(unifiedDiff(to, source.text, move.text, from));
  return EXIT.fine;
}

async function perform(context: Context, desk: PlanDesk, work: Work, commit: boolean): Promise<ExitCode> {
  const { env, messages, screen } = context;
  const { source, move } = work;
  const git = gitFor(desk.dir, env);
  // Asked for before the file is gone: one that git never heard of has nothing to be committed.
  const known = await isTracked(git, source.file);
  const failure = written(context, desk, work);
  if (failure) {
    const system = messages.words.system[failure.code as keyof typeof messages.words.system] ?? failure.code ?? '';
    const reason = messages.errors.notWritten[failure.reason](shownPath(context, desk.dir, failure.file), system);
    throw new Failure(EXIT.failed, `${reason}${messages.semicolon}${messages.renumber.again()}`);
  }
  const steps = commit ? [] : await stepsOf(context, desk, work, known);
  const lines = [...tellingOf(context, desk, work), ...steps];
  env.stdout.write(`${lines.map((line) => prose(line, screen)).join('\n')}\n`);
  if (!commit) return EXIT.fine;
  const label = clean(source.task.title);
  const files = [...(known ? [source.file] : []), move.file];
  await commitMove(context, desk, files, messages.renumber.subject(source.task.id, move.id, label));
  return EXIT.fine;
}

function written({ env }: Context, desk: PlanDesk, { source, move, split }: Work): WriteFailure | null {
  const after = Buffer.from(move.text);
  if (split) return splitFile(env.disk, desk.dir, split, { file: move.file, bytes: after }, env.writer);
  const from = { file: source.file, bytes: source.bytes };
  return moveFile(env.disk, desk.dir, from, { file: move.file, bytes: after }, env.writer);
}

/** What was done, and what a person has to look at: nobody else knows which of two tasks was meant. */
function tellingOf(context: Context, desk: PlanDesk, work: Work): string[] {
  const words = context.messages.renumber;
  const { loaded, source, move, split } = work;
  const { id, title, source: origin } = source.task;
  const [from = '', to = ''] = [source.file, move.file].map((file) => shownPath(context, desk.dir, file));
  const done = move.id === id ? words.kept(id, clean(title), to) : words.done(id, move.id, clean(title), to);
  const lines = split ? [words.split(split.ours.task.id, clean(split.ours.task.title), from), done] : [done];
  if (origin.item === id && move.id !== id) lines.push(words.item(id));
  const related = relatedTo(loaded, id).filter((file) => file !== source.file);
  if (related.length > 0) {
    lines.push(words.related(id), ...related.map((file) => `  ${shownPath(context, desk.dir, file)}`));
  }
  return lines;
}

/** What is left to do in git: to part a conflict, or to take both paths into a merge, which else has the old one. */
async function stepsOf(context: Context, desk: PlanDesk, { source, move, split }: Work, known: boolean) {
  const words = context.messages.renumber;
  if (!split && !(known && (await isUnderway(context, desk.dir)))) return [];
  const paths = [source.file, move.file].map((file) => shellWord(shownPath(context, desk.dir, file)));
  return [split ? words.next() : words.stage(), `  git add ${paths.join(' ')}`, words.last()];
}
