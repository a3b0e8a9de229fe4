import type { Plan } from '../core/plan.js';
import type { RecordedView } from '../core/view/recorded-view.js';
import type { TargetStateView } from '../core/view/target-view.js';
import { typedStatus } from '../messages/typed-status.js';
import { boundWords, perWords, valueWords, withUnit } from './bound.js';
import { stateText } from './target-lines.js';
import type { Screen } from './terminal/screen.js';
import { clean } from './terminal/text.js';

/**
 * What a reading does to its target, and through the target to the task: lines below the one that says what was
 * recorded.
 */
export function effectLines(view: RecordedView, plan: Plan, screen: Screen): string[] {
  const { record } = screen.messages.screens;
  return [
    `  ${standingWords(view.target, plan, screen)}`,
    ...(view.unit === null ? [] : unitLines(view, view.unit, screen)),
    ...(view.decides || view.unit !== null ? [] : [`  ${record.overruled}`]),
    ...differenceLines(view, screen),
    ...(view.fellBack ? [`  ${record.fellBack}`] : []),
    ...(view.isReady
      ? [`  ${record.ready(`plan set ${view.task} ${typedStatus(screen.messages, 'submitted')}`)}`]
      : []),
  ];
}

/** Whose value it is, how many units have reported, and what the target is judged by. */
function unitLines(view: RecordedView, unit: NonNullable<RecordedView['unit']>, screen: Screen): string[] {
  const { record } = screen.messages.screens;
  const { target } = view.target.standing;
  const name = clean(unit.name);
  const own = unit.newer === null ? (unit.isFirst ? record.firstOf(name) : null) : record.newerOf(name, unit.newer);
  const city = unit.city ? ([valueWords(unit.city, target, screen), unit.city.asOf] as const) : null;
  const decided = {
    each: null,
    none: record.notAdded,
    units: city === null ? record.byUnits : record.nowByUnits(...city),
    city: city === null ? null : record.byCity(...city),
  }[unit.by];
  const words = [own, record.reported(unit.count, unit.of), decided].filter((word) => word !== null);
  return [`  ${words.join(screen.messages.semicolon)}`];
}

/** How the city's value and the sum of the units differ. */
function differenceLines({ difference, target: { standing } }: RecordedView, screen: Screen): string[] {
  if (difference === null) return [];
  const { target } = standing;
  const { city, date, sum, count, of } = difference;
  const apart = withUnit(Number(Math.abs(city - sum).toPrecision(12)), target);
  const words = [withUnit(city, target), date, withUnit(sum, target), apart] as const;
  return [`  ${screen.messages.screens.record.differs(...words, count, of)}`];
}

function standingWords(view: TargetStateView, plan: Plan, screen: Screen): string {
  const { messages } = screen;
  const { target } = view.standing;
  const words = [boundWords(target, screen), perWords(target, plan, screen), stateText(view, screen)];
  return messages.screens.record.target(words.filter((word) => word !== '').join(messages.semicolon));
}
