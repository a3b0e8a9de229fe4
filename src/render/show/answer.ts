import { isMoved } from '../../core/due.js';
import { isFinished, isHalted } from '../../core/task.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import { withUnit } from '../bound.js';
import { lightReasonWords } from '../terminal/light-reason.js';
import { number, percent } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** How a task stands, in one sentence: its status and light, why, by how much, and until when. */
export function answerLine(view: ShowView, screen: Screen): string {
  const { answer } = screen.messages.screens.show;
  const { status, light } = view.row;
  const { words } = screen.messages;
  const painted = screen.style[light](answer.light(words.light[light]));
  return answer.standing(words.status[status]) + painted + answer.how(howText(view, screen), dueText(view, screen));
}

function howText(view: ShowView, screen: Screen): string {
  const { light, reasons, status } = view.row;
  const { waiting } = view;
  const { idle } = screen.messages.screens.show.answer;
  if (isHalted(status) && 'reason' in waiting && waiting.reason !== '') return clean(waiting.reason);
  const gap = isFinished(status) ? null : gapText(view, screen);
  // The gap says by how much it is behind; that all is well is not worth a word beside numbers.
  const measured = isFinished(status) || isHalted(status) ? null : (gap ?? progressText(view, screen));
  const said = reasons
    .filter((one) => !(gap !== null && (one === 'behind' || one === 'far_behind')))
    .filter((one) => !(measured !== null && one === 'well'))
    .map((one) =>
      one === 'not_started' ? idle[light === 'red' ? 'red' : 'yellow'] : lightReasonWords(light, one, screen),
    );
  return [...said, ...(measured === null ? [] : [measured])].join(screen.messages.semicolon);
}

/** The gap of the worst target, with its own numbers. */
function gapText({ row: { worst }, targets }: ShowView, screen: Screen): string | null {
  const { show } = screen.messages.screens;
  const of = targets.find(({ target }) => target.id === worst?.target.id);
  if (worst === null || of === undefined) return null;
  const { target, standing } = of;
  const name = targets.length > 1 ? clean(worst.target.name) : '';
  const beside = (value: unknown, progress: number) => {
    if (worst.percents) return `${number(Number(value), 2)}%`;
    const words = typeof value === 'number' ? [withUnit(value, target)] : [];
    return [...words, percent(progress)].join(screen.messages.screens.show.answer.beside);
  };
  const reached = beside(standing.latest?.value, worst.progress);
  return show.answer.gap(show.gap(worst.gap), name, reached, beside(standing.expectedValue, worst.expected));
}

function progressText({ row: { progress }, progress: { coverage } }: ShowView, { messages }: Screen): string {
  const { show } = messages.screens;
  if (coverage.of === 0) return show.nothingToCheck;
  return progress === null ? show.noData : show.answer.progress(percent(progress), coverage.count, coverage.of);
}

function dueText({ row: { due, overdue, status, completedOn }, daysLeft }: ShowView, screen: Screen): string {
  const { show } = screen.messages.screens;
  if (isFinished(status)) return completedOn === null ? '' : show.answer.completed(completedOn);
  if (isHalted(status)) return '';
  const left = daysLeft === null ? '' : show.daysLeft(daysLeft);
  const original = isMoved(due) ? show.extendedFrom(due.original) : '';
  return show.answer.due(due.current, original, overdue === null ? left : show.daysOver(overdue));
}
