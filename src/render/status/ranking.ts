import type { StatusView } from '../../core/view/status-view.js';
import type { UnitRow, UnitsView } from '../../core/view/units-view.js';
import { scopeWords } from '../scope.js';
import { percent, shareOf } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** How many units are named at a place, and of those that have not reported. */
const MOST = 3;

/** The answer to the question how units rank: who is first and last, and who has not reported. */
export function rankingLine(
  { units }: UnitsView,
  { by, scope }: Pick<StatusView, 'by' | 'scope'>,
  screen: Screen,
): string {
  const { ranking: words } = screen.messages.screens.units;
  const of = scopeWords(scope, screen.messages).trim();
  const holders = units.filter(({ onSchedule }) => onSchedule.of > 0);
  if (holders.length === 0) return words.none(of, by === 'county');
  const kind = by === 'county' ? words.counties(holders.length) : words.units(holders.length);
  return words.all(of, kind, [...placesOf(holders, screen), silent(holders, screen)].join(words.separator));
}

/** Who is first, and who is last if not all share a place. */
function placesOf(units: readonly UnitRow[], screen: Screen): string[] {
  const { ranking: words } = screen.messages.screens.units;
  const ranks = units.flatMap(({ rank }) => rank ?? []);
  if (ranks.length === 0) return [words.nobody];
  const last = Math.max(...ranks);
  const at = (place: number, say: typeof words.first) => {
    const placed = units.filter(({ rank }) => rank === place);
    return say(namesOf(placed, screen), placed.length, onScheduleOf(placed, screen));
  };
  return [at(1, words.first), ...(last > 1 ? [at(last, words.last)] : [])];
}

/** What decides a place first: where several units share it, their percentage, for their counts may differ. */
function onScheduleOf(units: readonly UnitRow[], { messages }: Screen): string {
  const { onSchedule = { count: 0, of: 0 } } = units[0] ?? {};
  const share = units.length === 1 ? shareOf(onSchedule, messages.brackets) : percent(onSchedule.count / onSchedule.of);
  return messages.screens.units.ranking.onSchedule(share);
}

function namesOf(units: readonly UnitRow[], { messages }: Screen): string {
  const names = units
    .slice(0, MOST)
    .map(({ name }) => clean(name))
    .join(messages.comma);
  return units.length > MOST ? messages.screens.units.ranking.more(names, units.length) : names;
}

/** Who has not reported some of its shares, the most first. */
function silent(units: readonly UnitRow[], { messages }: Screen): string {
  const { ranking: words } = messages.screens.units;
  const owing = units.filter(({ noData }) => noData > 0).toSorted((a, b) => b.noData - a.noData);
  if (owing.length === 0) return words.allReported;
  const named = owing
    .slice(0, MOST)
    .map((unit) => words.owes(clean(unit.name), `${unit.noData}/${unit.onSchedule.of}`));
  const listed = named.join(messages.comma);
  return owing.length > MOST ? words.silentMore(listed, owing.length) : words.silent(listed);
}
