import type { CommandModule } from '../../cli/command.js';
import { textOption } from '../../cli/options.js';
import { parseIds } from '../../core/change/task-ids.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { notWritten } from '../../messages/failure-words.js';
import { clean } from '../../render/text.js';
import type { WriteFailure } from '../../store/write/failure.js';
import { moveFile, splitFile } from '../../store/write/move.js';
import { openPlanDesk, type PlanDesk } from '../../workspace/desk.js';
import { shownPath } from '../../workspace/open.js';
import { transact } from '../../workspace/transaction.js';
import { refuseUnderway } from '../../workspace/underway.js';
import { commitMove, type MoveCommit } from './commit.js';
import { type Prepared, prepare, type Renumbering } from './prepare.js';
import { preview, tell } from './summary.js';

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
    const dryRun = options['dryRun'] === true;
    const commit = options['commit'] === true && !dryRun;
    const to = numberOption(context, textOption(options, 'to'));
    const desk = openPlanDesk(context);
    if (commit) await refuseUnderway(context, desk.dir);
    const wanted = { typed, to, force: options['force'] === true, commit };
    return transact<Prepared>(
      context,
      desk.dir,
      { dryRun, commit },
      {
        prepare: () => prepare(context, desk, wanted),
        preview: (change) => preview(context, desk, change),
        planCommit: async (change) => () => commitMove(context, desk, moveCommitOf(context, change)),
        write: (change) => write(context, desk, change),
        tell: (change, made) => tell(context, desk, change, { commits: commit, made }),
      },
    );
  },
};

function numberOption({ messages }: Context, typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const ids = parseIds([typed]);
  const [only] = Array.isArray(ids) ? ids : [];
  if (only !== undefined && Array.isArray(ids) && ids.length === 1) return only;
  throw usageFailure(messages.renumber.badNumber(clean(typed)));
}

function moveCommitOf({ messages }: Context, change: Prepared): MoveCommit {
  if (!('work' in change)) return change.earlier;
  const { source, move, known } = change.work;
  const subject = messages.renumber.subject(source.task.id, move.id, clean(source.task.title));
  return { files: [...(known ? [source.file] : []), move.file], subject };
}

function write(context: Context, desk: PlanDesk, change: Prepared): void {
  if (!('work' in change)) return;
  const { messages } = context;
  const failure = written(context, desk, change.work);
  if (failure === null) return;
  const reason = notWritten(messages, shownPath(context, desk.dir, failure.file), failure);
  throw new Failure(EXIT.failed, `${reason}${messages.semicolon}${messages.renumber.again()}`);
}

function written({ env }: Context, desk: PlanDesk, { source, move, split }: Renumbering): WriteFailure | null {
  const after = Buffer.from(move.text);
  if (split) return splitFile(env.disk, desk.dir, split, { file: move.file, bytes: after }, env.writer);
  const from = { file: source.file, bytes: source.bytes };
  return moveFile(env.disk, desk.dir, from, { file: move.file, bytes: after }, env.writer);
}
