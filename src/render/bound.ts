import { orgName, type Plan } from '../core/plan.js';
import { isPercent } from '../core/target/bound.js';
import { goalOf } from '../core/target/goal.js';
import type { TargetValue } from '../core/target/latest-value.js';
import type { Target } from '../core/task.js';
import { exactBound } from '../messages/exact-bound.js';
import { number, numberBeside } from './terminal/number.js';
import type { Screen } from './terminal/screen.js';
import { clean } from './terminal/text.js';

/** A target's bound in words: as the document writes it, if the file says how; else 不少于 25 所, 制定出台. */
export function boundWords(target: Target, screen: Screen): string {
  return target.shown === undefined ? exactBoundWords(target, screen) : clean(target.shown);
}

/** The same from its number alone, for example to compare two bounds. */
export function exactBoundWords(target: Target, screen: Screen): string {
  return exactBound(target, screen.messages);
}

/** A number in the target's unit: 12 所, 48%. @param limit a number that rounding must not make it seem to reach */
export function withUnit(value: number, target: Target, limit: number | null = null): string {
  if (isPercent(target)) return `${numberBeside(value, limit, 2)}%`;
  const unit = target.unit === undefined ? '' : clean(target.unit);
  return `${numberBeside(value, limit)}${unit === '' ? '' : ' '}${unit}`;
}

/** A value in the target's unit, with its parts if it is a ratio; a delivery in words. */
export function valueWords(latest: TargetValue, target: Target, screen: Screen): string {
  if (typeof latest.value === 'boolean') {
    const { done, notDone } = screen.messages.screens;
    const word = screen.messages.words.deliver[target.deliver ?? 'action'];
    return latest.value ? done(word) : notDone(word);
  }
  const value = withUnit(latest.value, target, goalOf(target));
  if (latest.numerator === null || latest.denominator === null) return value;
  return value + screen.messages.brackets(`${number(latest.numerator)}/${number(latest.denominator)}`);
}

/** Which organisations or periods must each meet a target; empty if the city as a whole must meet it. */
export function perWords(target: Target, plan: Pick<Plan, 'orgs'>, screen: Screen): string {
  const words = screen.messages.screens.per;
  if (target.per === undefined) return '';
  if (typeof target.per === 'string') return words[target.per];
  return words.orgs(target.per.map((id) => clean(orgName(plan, id))).join(screen.messages.comma));
}
