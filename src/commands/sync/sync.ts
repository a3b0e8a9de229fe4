import { defineCommand } from '../../cli/command.js';
import { flag, textOption, textsOption } from '../../cli/option.js';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { commandLine } from '../../core/text/shell.js';
import type { SyncView } from '../../core/view/sync-view.js';
import type { Context } from '../../env.js';
import { syncJson } from '../../formats/sync-json.js';
import { renderSync } from '../../render/sync/sync.js';
import { findUpstream, type Upstream } from '../../store/git/sync/upstream.js';
import { withPlanLock } from '../../workspace/transaction.js';
import { Decider } from './decide.js';
import { ensureIdentity, must, openSync, type SyncDesk } from './desk.js';
import { commitChecked, exchange } from './exchange.js';
import { preview } from './preview.js';
import { resultView, undecidedView } from './result.js';
import { nothingKnown } from './versions.js';

/** `plan sync`: exchanges what was recorded with the colleagues, by way of git, without a word of git's. */
export const sync = defineCommand({
  examples: ['plan sync --dry-run'],
  writes: { dateOption: null },

  declare({ help }) {
    const words = help.commands.sync;
    return {
      options: {
        message: textOption('-m, --message <text>', words.message),
        mine: textsOption('--mine <place>', words.mine),
        theirs: textsOption('--theirs <place>', words.theirs),
        both: textsOption('--both <place>', words.both),
        dryRun: flag('--dry-run', words.dryRun),
      },
    };
  },

  async run(context, _args, { message, dryRun, mine, theirs, both }) {
    const desk = await openSync(context);
    if (dryRun) return tell(context, await preview(desk, await upstreamOf(desk)));
    await ensureIdentity(desk);
    const upstream = await upstreamOf(desk, () =>
      withPlanLock(desk.context, desk.dir, () => commitChecked(desk, nothingKnown(), message)),
    );
    const decider = new Decider(desk, { mine, theirs, both });
    const done = await exchange(desk, upstream, message, (open, sides) => decider.decide(open, sides));
    const view = done.how === 'open' ? await undecidedView(desk, upstream, done) : await resultView(desk, done);
    const code = tell(context, view);
    if (Object.values(decider.answered).some((places) => places.length > 0)) {
      const line = commandLine(context.env.platform, ['plan', 'sync'], { message, ...decider.answered });
      context.env.stdout.write(`${context.messages.screens.asking.command}\n  ${line}\n`);
    }
    return code;
  },
});

/** The upstream branch. @param before what is done first if there is none, unless no branch is checked out */
async function upstreamOf(
  { context, git }: SyncDesk,
  before: () => Promise<unknown> = async () => {},
): Promise<Upstream> {
  const words = context.messages.screens.sync.states;
  const found = must(context, await findUpstream(git, context.env.disk));
  if (!('none' in found)) return found;
  // Without a branch a commit would be lost.
  if (found.none === 'detached') throw new Failure(EXIT.failed, words.detached());
  await before();
  if (found.none === 'no-remote') throw new Failure(EXIT.failed, words.noRemote());
  throw new Failure(
    EXIT.failed,
    words.severalRemotes(found.remotes.join(context.messages.comma), found.remotes[0] ?? ''),
  );
}

function tell({ env, options, screen, errorScreen }: Context, view: SyncView): ExitCode {
  const isOpen = view.state === 'conflicts';
  if (options.json) env.stdout.write(syncJson(view));
  else if (isOpen) env.stderr.write(`${renderSync(view, env.platform, errorScreen)}\n`);
  else env.stdout.write(`${renderSync(view, env.platform, screen)}\n`);
  return isOpen ? EXIT.findings : EXIT.fine;
}
