import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { csvLine } from '../../formats/sheet/csv.js';
import type { RecordOptions } from './options.js';
import type { PlannedWish } from './planned-task.js';

/** More commands than this are said as one that reads a sheet. */
const MOST_COMMANDS = 9;

/** The commands that record the same: one for each reading, or one that reads them as a sheet if there are many. */
export function sameAgain(
  { env, messages, options: { plan } }: Context,
  recorded: readonly PlannedWish[],
  { message, by, commit }: Pick<RecordOptions, 'message' | 'by' | 'commit'>,
): string {
  const { walk } = messages.screens;
  if (recorded.length <= MOST_COMMANDS) {
    const lines = recorded.map(({ wish, target, reading }) =>
      commandLine(
        env.platform,
        ['plan', 'record', wish.id, target.id, wish.amount],
        { org: reading.org, milestone: reading.milestone, on: reading.as_of },
        { message, by, commit, confirm: reading.confirmed, plan },
      ),
    );
    return [walk.commands, ...lines.map((line) => `  ${line}`)].join('\n');
  }
  const rows = recorded.map(({ wish, target, reading }) =>
    csvLine([
      wish.id,
      target.id,
      reading.org ?? '',
      reading.milestone ?? '',
      wish.amount,
      reading.as_of,
      reading.confirmed === true ? walk.confirmed : '',
    ]),
  );
  const sheet = [csvLine(walk.sheet), ...rows];
  const options = { by, commit, plan };
  if (env.platform === 'win32') {
    const command = commandLine(env.platform, ['plan', 'record'], { from: 'record.csv', ...options });
    return [walk.saved, `  ${command}`, ...sheet].join('\n');
  }
  const command = commandLine(env.platform, ['plan', 'record'], { ...options });
  return [walk.commands, `${command} --from - <<'END'`, ...sheet, 'END'].join('\n');
}
