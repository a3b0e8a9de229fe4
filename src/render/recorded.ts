import type { Plan } from '../core/plan.js';
import type { RecordedView } from '../core/view/recorded-view.js';
import type { TargetStateView } from '../core/view/target-view.js';
import { boundWords, perWords } from './bound.js';
import { stateText } from './target-lines.js';
import type { Screen } from './terminal/screen.js';

/**
 * What a reading does to its target, and through the target to the task: lines below the one that says what was
 * recorded.
 */
export function effectLines(view: RecordedView, plan: Plan, screen: Screen): string[] {
  const { record } = screen.messages.screens;
  return [
    `  ${standingWords(view.target, plan, screen)}`,
    ...(view.decides ? [] : [`  ${record.overruled}`]),
    ...(view.fellBack ? [`  ${record.fellBack}`] : []),
    ...(view.isReady ? [`  ${record.ready(`plan set ${view.task} submitted`)}`] : []),
  ];
}

function standingWords(view: TargetStateView, plan: Plan, screen: Screen): string {
  const { messages } = screen;
  const { target } = view.standing;
  const words = [boundWords(target, screen), perWords(target, plan, screen), stateText(view, screen)];
  return messages.screens.record.target(words.filter((word) => word !== '').join(messages.semicolon));
}
