import type { Plan } from '../core/plan.js';
import type { TargetStanding, TaskStanding } from '../core/standing/standing.js';
import { waitingFor } from '../core/standing/waiting.js';
import { boundWords, perWords } from './bound.js';
import { percent } from './number.js';
import type { Screen } from './screen.js';
import { hasOwnPace, stateText } from './target-lines.js';

/** A reading that was added: how its task stands without it and with it. */
export interface RecordedView {
  plan: Plan;
  /** Which of the task's targets it is of. */
  index: number;
  before: TaskStanding;
  after: TaskStanding;
}

/** What a reading does to its target, and through it to the task: lines below the one that tells what was recorded. */
export function effectLines({ plan, index, before, after }: RecordedView, screen: Screen): string[] {
  const { record } = screen.messages.screens;
  const [old, target] = [before.targets[index], after.targets[index]];
  if (!old || !target) return [];
  const isReady = !isReadyToSubmit(before, plan) && isReadyToSubmit(after, plan);
  return [
    `  ${standingWords(target, plan, screen)}`,
    ...(decides(old, target) ? [] : [`  ${record.overruled}`]),
    ...(old.met === true && target.met === false ? [`  ${record.fellBack}`] : []),
    ...(isReady ? [`  ${record.ready(`plan set ${after.task.id} submitted`)}`] : []),
  ];
}

function standingWords(standing: TargetStanding, plan: Plan, screen: Screen): string {
  const { messages } = screen;
  const { target, expected, progress } = standing;
  const words = [
    boundWords(target, screen),
    perWords(target, plan, screen),
    stateText(standing, screen),
    expected === null || progress === null || hasOwnPace(standing)
      ? ''
      : messages.screens.record.expected(percent(expected)),
  ];
  return messages.screens.record.target(words.filter((word) => word !== '').join(messages.semicolon));
}

/** Whether a reading changes by what its target is judged; an older day's does not, nor one that a better one overrules. */
function decides(old: TargetStanding, target: TargetStanding): boolean {
  return JSON.stringify([old.latest, old.per]) !== JSON.stringify([target.latest, target.per]);
}

function isReadyToSubmit(standing: TaskStanding, plan: Plan): boolean {
  const { kind } = waitingFor(standing, plan.policy.separate_verifier);
  return kind === 'submit' || kind === 'evidence';
}
