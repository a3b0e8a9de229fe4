import { commandLine } from '../../core/text/shell.js';
import type { SharedTask, SharedView, SyncView } from '../../core/view/sync-view.js';
import { planWords } from '../diff/field.js';
import { type DiffScreen, diffScreen } from '../diff/screen.js';
import { changeWords, wholeWords } from '../diff/words.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';
import { conflictWords } from './conflict.js';

const INDENT = '  ';
/** How many tasks are told one by one, and how many changes of each. */
const TOLD = 30;
const CHANGES = 6;

/** What a sync did: the answer first, then who changed what. */
export function renderSync(view: SyncView, platform: string, screen: Screen): string {
  const { sync } = screen.messages.screens;
  if (view.state === 'conflicts') return conflictLines(view, platform, screen).join('\n');
  const { sent, received, review } = view;
  const lines = [screen.style.bold(prose(answerOf(view, screen), screen))];
  if (received.count > 0) lines.push(...sharedLines(sync.received, received, view, screen));
  if (sent.count > 0) lines.push(...sharedLines(sync.sent, sent, view, screen));
  if (review !== null) {
    lines.push(
      prose(
        review.page === null ? sync.review.ask(clean(review.branch), clean(view.branch)) : sync.review.page,
        screen,
      ),
    );
    if (review.page !== null) lines.push(`${INDENT}${clean(review.page)}`);
  }
  if (view.left.length > 0) lines.push(prose(sync.left(view.left.map(clean).join(screen.messages.comma)), screen));
  return lines.join('\n');
}

function answerOf({ state, sent, received, review, branch }: SyncView, { messages }: Screen): string {
  const { answer } = messages.screens.sync;
  if (state === 'preview') return answer.preview(sent.count, received.count);
  if (review !== null) return answer.review(sent.count, received.count, clean(branch), clean(review.branch));
  return sent.count + received.count === 0 ? answer.nothing : answer.done(sent.count, received.count);
}

function sharedLines(title: string, shared: SharedView, { plan, asOf }: SyncView, screen: Screen): string[] {
  if (plan === null) return [];
  const { messages } = screen;
  const words = diffScreen(messages, plan, asOf);
  // A plan that is new as a whole is not told task by task.
  const isNew = shared.plan.some(({ kind }) => kind === 'plan');
  const told = isNew ? [] : shared.tasks.slice(0, TOLD);
  const rest = isNew ? 0 : shared.tasks.length - told.length;
  const { diff, lint, sync } = messages.screens;
  return [
    title,
    ...(shared.plan.length === 0
      ? []
      : [
          line(
            diff.plan +
              lint.colon +
              fewOf(
                shared.plan.map((change) => planWords(change, words)),
                screen,
              ),
            screen,
          ),
        ]),
    ...told.map((task) => line(taskWords(task, words, screen), screen)),
    ...(rest > 0 ? [line(sync.more(rest), screen)] : []),
  ];
}

function line(text: string, screen: Screen): string {
  return prose(text, screen, INDENT);
}

function taskWords({ task, people }: SharedTask, words: DiffScreen, { messages }: Screen): string {
  const { diff, lint, sync } = messages.screens;
  const standing = task.after ?? task.before;
  const label = standing === null ? clean(task.file) : `${standing.task.id} ${clean(standing.task.title)}`;
  const who = people.length === 0 ? '' : sync.who(people.map(clean).join(messages.comma));
  const said =
    standing === null
      ? [diff.incomparable]
      : task.fate === 'changed'
        ? task.changes.map((change) => changeWords(change, standing.task, words))
        : wholeWords(standing, task.fate === 'added', words);
  return label + who + lint.colon + fewOf(said, words);
}

function fewOf(said: readonly string[], { messages }: Pick<Screen, 'messages'>): string {
  const rest = said.length - CHANGES;
  const told = said.slice(0, CHANGES).join(messages.semicolon);
  return rest > 0 ? told + messages.screens.sync.moreChanges(rest) : told;
}

function conflictLines({ conflicts, plan, commit }: SyncView, platform: string, screen: Screen): string[] {
  const { sync } = screen.messages.screens;
  const lines = [prose(sync.conflict.answer(conflicts.length, commit !== null), screen)];
  for (const conflict of conflicts) {
    const { head, ours, theirs } = conflictWords(conflict, plan, screen.messages);
    lines.push(prose(head, screen, INDENT));
    lines.push(...[ours, theirs].map((text) => prose(text, screen, INDENT + INDENT)));
    if (conflict.what === 'number') {
      lines.push(
        prose(
          sync.states.renumber(commandLine(platform, ['plan', 'renumber', conflict.file], { force: true })),
          screen,
          INDENT + INDENT,
        ),
      );
    }
  }
  const places = conflicts.filter(({ what }) => what !== 'number').map(({ place }) => place);
  if (places.length > 0) {
    const command = commandLine(platform, ['plan', 'sync'], { mine: places });
    lines.push(prose(sync.conflict.goOn, screen), `${INDENT}${command}`);
  }
  return lines;
}
