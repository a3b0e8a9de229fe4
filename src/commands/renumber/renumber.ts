import { argument } from '../../cli/argument.js';
import { paths } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { flag, valueOption } from '../../cli/option.js';
import type { Parser } from '../../cli/parser.js';
import { draftOptions } from '../../cli/writing-options.js';
import { parseIds } from '../../core/change/task-ids.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { notWritten } from '../../messages/failure-words.js';
import { clean } from '../../render/terminal/text.js';
import type { WriteFailure } from '../../store/write/failure.js';
import { moveFile, splitFile } from '../../store/write/move.js';
import { openPlanDesk, type PlanDesk } from '../../workspace/desk.js';
import { shownPath } from '../../workspace/open.js';
import { transact } from '../../workspace/transaction.js';
import { refuseUnderway } from '../../workspace/underway.js';
import { commitMove, type MoveCommit } from './commit.js';
import { type Prepared, prepare, type Renumbering } from './prepare.js';
import { preview, tell } from './summary.js';

/**
 * `plan renumber`: gives a new number to a task that shares its number with another, as two clones may have given it.
 */
export const renumber = defineCommand({
  examples: ['plan renumber 062-teacher-rotation.yaml --force --dry-run'],

  writes: { dateOption: null },

  declare(messages) {
    const words = messages.help.commands.renumber;
    return {
      arguments: { file: argument('<file>', words.file, paths) },
      options: {
        to: valueOption('--to <n>', words.to, newNumber),
        force: flag('--force', words.force),
        ...draftOptions(messages),
      },
    };
  },

  async run(context, { file: typed }, { to = null, force, dryRun, ...options }) {
    const commit = options.commit && !dryRun;
    const desk = openPlanDesk(context);
    if (commit) await refuseUnderway(context, desk.dir);
    const wanted = { typed, to, force, commit };
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
});

const newNumber: Parser<number> = (typed, { messages }) => {
  const ids = parseIds([typed]);
  const [only] = Array.isArray(ids) ? ids : [];
  if (only !== undefined && Array.isArray(ids) && ids.length === 1) return only;
  throw usageFailure(messages.renumber.badNumber(clean(typed)));
};

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
