import { join, relative, resolve, sep } from 'node:path';
import { nextFreeId, parseIds } from '../core/change-ids.js';
import { unifiedDiff } from '../formats/diff.js';
import { prose } from '../render/prose.js';
import { clean } from '../render/text.js';
import { commitFiles, gitFor, isTracked } from '../store/git.js';
import { type Loaded, loadPlan } from '../store/load.js';
import { acquire } from '../store/lock.js';
import { moveFile } from '../store/move.js';
import { takenIds } from '../store/new-task.js';
import type { TaskSource } from '../store/task-file.js';
import type { CommandModule, Context } from './command.js';
import { EXIT, type ExitCode, Failure, usageFailure } from './failure.js';
import { gitDetail } from './git-detail.js';
import { shownPath } from './open.js';
import { type Move, moveOf, relatedTo, sharing, sourceOfFile } from './renumber-move.js';
import { openPlanDesk, type PlanDesk, textOption } from './writing.js';

/** `plan renumber`: another number for a task that shares its own with another, as two clones may have given it. */
export const renumber: CommandModule = {
  examples: ['plan renumber 062-teacher-rotation.yaml --force --dry-run'],

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
    const release = await acquire(desk.dir, { disk: env.disk, platform: env.platform });
    if (release === 'busy') throw new Failure(EXIT.failed, messages.errors.busy());
    try {
      const loaded = loadPlan(env.disk, desk.dir);
      const source = sourceOfFile(context, desk, fileOf(context, loaded, typed));
      const others = sharing(loaded, env.disk, source);
      if (others.length === 0 && options['force'] !== true) {
        throw new Failure(EXIT.findings, messages.renumber.unique(source.task.id));
      }
      const move = moveOf(context, desk, loaded, source, to, (taken) => freeId(context, desk, loaded, taken));
      if (options['dryRun'] === true) return dryRun(context, desk, source, move);
      return await perform(context, desk, loaded, source, move, options['commit'] === true);
    } finally {
      await release();
    }
  },
};

function numberOption({ messages }: Context, typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const ids = parseIds([typed]);
  const [only] = Array.isArray(ids) ? ids : [];
  if (only !== undefined && Array.isArray(ids) && ids.length === 1) return only;
  throw usageFailure(messages.renumber.badNumber(clean(typed)));
}

/** The number to give: the one that was asked for, else one above the greatest. */
function freeId({ env, messages }: Context, desk: PlanDesk, loaded: Loaded, asked: number | null): number {
  const taken = [...takenIds(env.disk, desk.dir), ...loaded.tasks.map(({ task }) => task)];
  if (asked === null) return nextFreeId(taken);
  if (taken.every(({ id }) => id !== asked)) return asked;
  throw new Failure(EXIT.findings, messages.renumber.taken(asked, nextFreeId(taken)));
}

/** The task file that was typed: from the current folder, from the plan folder, or by a name that no other has. */
function fileOf({ env, messages }: Context, { dir, files }: Loaded, typed: string): string {
  const ways = [resolve(env.cwd, typed), join(dir, typed)].map((path) => relative(dir, path).split(sep).join('/'));
  const named = files.filter((file) => file.endsWith(`/${typed}`));
  const found = files.find((file) => ways.includes(file)) ?? (named.length === 1 ? named[0] : undefined);
  if (found !== undefined) return found;
  throw usageFailure(messages.renumber.noFile(clean(typed)));
}

function dryRun(context: Context, desk: PlanDesk, source: TaskSource, move: Move): ExitCode {
  const [from, to] = [source.file, move.file].map((file) => shownPath(context, desk.dir, file));
  context.env.stdout.write(unifiedDiff(to ?? '', source.text, move.text, from));
  return EXIT.fine;
}

async function perform(
  context: Context,
  desk: PlanDesk,
  loaded: Loaded,
  source: TaskSource,
  move: Move,
  commit: boolean,
): Promise<ExitCode> {
  const { env, messages, screen } = context;
  const git = gitFor(desk.dir, env);
  // Asked for before the file is gone: one that git never heard of has nothing to be committed.
  const known = commit && (await isTracked(git, source.file));
  const from = { file: source.file, bytes: source.bytes };
  const failure = moveFile(env.disk, desk.dir, from, { file: move.file, bytes: Buffer.from(move.text) }, env.writer);
  if (failure) {
    const system = messages.words.system[failure.code as keyof typeof messages.words.system] ?? failure.code ?? '';
    const reason = messages.errors.notWritten[failure.reason](shownPath(context, desk.dir, failure.file), system);
    throw new Failure(EXIT.failed, `${reason}${messages.semicolon}${messages.renumber.again()}`);
  }
  env.stdout.write(
    `${tellingOf(context, desk, loaded, source, move)
      .map((line) => prose(line, screen))
      .join('\n')}\n`,
  );
  if (!commit) return EXIT.fine;
  const label = clean(source.task.title);
  const files = [...(known ? [source.file] : []), move.file];
  const done = await commitFiles(git, files, messages.renumber.subject(source.task.id, move.id, label));
  if ('reason' in done) {
    throw new Failure(EXIT.failed, messages.errors.notCommitted(messages.errors.git[done.reason], gitDetail(done)));
  }
  env.stdout.write(`${messages.screens.writing.committed(done.commit.slice(0, 8))}\n`);
  return EXIT.fine;
}

/** What was done, and what a person has to look at: nobody else knows which of two tasks was meant. */
function tellingOf(context: Context, desk: PlanDesk, loaded: Loaded, source: TaskSource, move: Move): string[] {
  const words = context.messages.renumber;
  const { id, title, source: origin } = source.task;
  const lines = [words.done(id, move.id, clean(title), shownPath(context, desk.dir, move.file))];
  if (origin.item === id) lines.push(words.item(id));
  const related = relatedTo(loaded, id).filter((file) => file !== source.file);
  if (related.length > 0) {
    lines.push(words.related(id), ...related.map((file) => `  ${shownPath(context, desk.dir, file)}`));
  }
  return lines;
}
