import type { RankedTarget, RankedUnit, TaskUnitsView } from '../../core/view/page/task-units-view.js';
import { targetStateView } from '../../core/view/target-view.js';
import { boundWords, valueWords, withUnit } from '../bound.js';
import { stateText, stateWord } from '../target-lines.js';
import { percent } from '../terminal/number.js';
import { prose } from '../terminal/prose.js';
import { lightWord, type Screen } from '../terminal/screen.js';
import { type Column, drawTable, leftOutLines } from '../terminal/table.js';
import { clean } from '../terminal/text.js';

/** The units of one task: who is best, who is last and who has not reported, then a table for each target. */
export function renderTaskUnits(view: TaskUnitsView, screen: Screen): string {
  const { units: words } = screen.messages.screens;
  const [first] = view.targets;
  const isSingle = view.targets.length === 1;
  const tables = view.targets.map((target) => {
    const name = [clean(target.standing.target.name), boundWords(target.standing.target, screen)];
    const drawn = drawTable(columnsOf(target, screen), target.rows, screen);
    const head = prose(name.join(screen.messages.semicolon), screen);
    const state = prose(words.city + stateText(targetStateView(target.standing), screen), screen);
    const answer = isSingle ? [] : [prose(answerOf(target, screen), screen)];
    return { lines: ['', screen.style.bold(head), ...answer, state, drawn.text], leftOut: drawn.leftOut };
  });
  const title = `${view.id}  ${clean(view.title)}`;
  return [
    ...(isSingle && first ? [prose(answerOf(first, screen), screen)] : []),
    screen.style.bold(prose(title, screen)),
    ...tables.flatMap(({ lines }) => lines),
    ...leftOutLines(
      tables.flatMap(({ leftOut }) => leftOut),
      screen,
    ),
  ].join('\n');
}

/** How many units have met a target, who is first and last, and who has not reported. */
function answerOf({ rows }: RankedTarget, screen: Screen): string {
  const { byUnit } = screen.messages.screens.show;
  const ranked = rows.filter(({ rank }) => rank !== null);
  const last = ranked.at(-1)?.rank ?? 1;
  const named = (units: readonly RankedUnit[]) =>
    units.map(({ share }) => clean(share.name)).join(screen.messages.comma);
  const at = (place: number) => {
    const placed = ranked.filter(({ rank }) => rank === place);
    return named(placed) + screen.messages.brackets(standsText(placed[0], screen));
  };
  const silent = rows.filter(({ rank }) => rank === null);
  const told = [
    ...(ranked.length === 0 ? [] : [last === 1 ? byUnit.equal(at(1)) : byUnit.best(at(1))]),
    ...(last > 1 ? [byUnit.worst(at(last))] : []),
    ...(silent.length === 0 ? [] : [byUnit.silent(named(silent))]),
  ];
  const met = rows.filter(({ share }) => share.met === true).length;
  return byUnit.answer(met, rows.length, told.join(screen.messages.semicolon));
}

/** How one unit stands: its progress, or where that is met or not its value. */
function standsText(unit: RankedUnit | undefined, screen: Screen): string {
  if (unit === undefined) return '';
  const { share } = unit;
  if (share.met === true) return stateWord(share.state, screen);
  if (share.progress !== null && share.progress > 0) return percent(share.progress);
  return share.latest === null ? '' : valueWords(share.latest, share.target, screen);
}

function columnsOf({ rows, standing: { target } }: RankedTarget, screen: Screen): Column<RankedUnit>[] {
  const { units, show } = screen.messages.screens;
  const heads = units.columns;
  const number = (value: number | null) => (value === null ? '' : withUnit(value, target));
  const share = (value: number | null) => (value === null ? '' : percent(value));
  const has = (tell: (unit: RankedUnit) => unknown, column: Column<RankedUnit>) =>
    rows.some((row) => tell(row) !== null) ? [column] : [];
  const gap = (value: number | null) => (value === null ? '' : value > 0 ? `+${value}` : String(value));
  return [
    { header: heads.rank, align: 'right', cell: ({ rank }) => (rank === null ? '-' : String(rank)) },
    ...has((one) => one.share.share, { header: heads.share, align: 'right', cell: (one) => number(one.share.share) }),
    {
      header: heads.value,
      align: 'right',
      cell: ({ share: one }) =>
        one.latest === null ? screen.style.dim(show.noData) : valueWords(one.latest, one.target, screen),
    },
    ...has((one) => one.share.progress, {
      header: heads.own,
      align: 'right',
      leaves: 4,
      cell: (one) => share(one.share.progress),
    }),
    ...has((one) => one.share.expectedValue, {
      header: show.byUnit.expected,
      align: 'right',
      leaves: 2,
      cell: (one) => number(one.share.expectedValue),
    }),
    ...has((one) => one.share.gap, { header: heads.gap, align: 'right', leaves: 5, cell: (one) => gap(one.share.gap) }),
    { header: heads.state, leaves: 1, cell: (one) => stateWord(one.share.state, screen) },
    {
      header: heads.light,
      leaves: 3,
      cell: ({ share: one }) => `${lightWord(one.light, screen)} ${screen.messages.words.reason[one.reason]}`,
    },
    { header: show.reporting.columns.recordedOn, leaves: 6, cell: ({ recordedOn }) => recordedOn ?? '' },
    { header: heads.unit, cell: ({ share: one }) => clean(one.name) },
  ];
}
