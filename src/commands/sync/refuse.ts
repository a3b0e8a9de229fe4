import { EXIT, Failure } from '../../core/failure.js';
import type { Finding } from '../../core/finding.js';
import { commandLine } from '../../core/text/shell.js';
import { renderFindings } from '../../render/findings.js';
import { shownFrom, shownPath } from '../../workspace/open.js';
import type { SyncDesk } from './desk.js';
import { addedErrors, type Version } from './versions.js';

/**
 * Stops where the merge would make errors that neither side has, and says what to do about them. Nothing is changed.
 * @throws Failure
 */
export function refuseAdded(desk: SyncDesk, merged: Version, sides: readonly [ours: Version, theirs: Version]): void {
  const { context } = desk;
  const found = addedErrors(desk, merged, sides);
  if (found.length === 0) return;
  const words = context.messages.screens.sync.states;
  const lines = [words.merged(found.length), ...renumberings(desk, found, sides)];
  const shown = renderFindings(shownFrom(context, desk.dir, found), context.errorScreen);
  throw new Failure(EXIT.findings, `${lines.join('\n')}\n\n${shown}`);
}

/** Which own tasks need another number, because somebody else was faster to take theirs. */
function renumberings(desk: SyncDesk, found: readonly Finding[], [, theirs]: readonly [Version, Version]): string[] {
  const { context } = desk;
  const shared = found.filter(({ rule }) => rule === 'id-unique');
  const files = [...new Set(shared.flatMap(({ file, args }) => [file, String(args['other'] ?? '')]))];
  const own = files.filter((file) => file !== '' && !theirs.loaded?.files.includes(file));
  return own.map((file) => renumberLine(desk, shownPath(context, desk.dir, file)));
}

/** What to do about a task whose number somebody else has taken. @param file as it is shown */
function renumberLine({ context }: Pick<SyncDesk, 'context'>, file: string): string {
  const command = commandLine(context.env.platform, ['plan', 'renumber', file], { force: true });
  return context.messages.screens.sync.states.renumber(command);
}
