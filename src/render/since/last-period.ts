import type { Changed } from '../../core/since/changed.js';
import type { Screen } from '../terminal/screen.js';
import { pointsBetween, signed } from './sums.js';

/** One sentence about what changed since the end of the last period; only what did is named. */
export function lastPeriodLine({ base, asOf, before, now, turns }: Changed, { messages }: Screen): string {
  const words = messages.screens.since;
  const turned = (light: 'better' | 'worse') => turns.filter((turn) => turn.light === light).length;
  const [better, worse] = [turned('better'), turned('worse')];
  const finished = now.rollup.completion.count - before.rollup.completion.count;
  const met = now.rollup.targets.met - before.rollup.targets.met;
  const points = pointsBetween(before.rollup.progress, now.rollup.progress);
  const changes = [
    ...(finished === 0 ? [] : [words.finished(signed(finished))]),
    ...(better === 0 ? [] : [words.better(better)]),
    ...(worse === 0 ? [] : [words.worse(worse)]),
    ...(met === 0 ? [] : [words.met(signed(met))]),
    ...(points === null || points === 0 ? [] : [words.progress(signed(points))]),
  ];
  const day = base.slice(0, 4) === asOf.slice(0, 4) ? base.slice(5) : base;
  return words.lastPeriod(day, changes.length === 0 ? words.unchanged : changes.join(words.separator));
}
