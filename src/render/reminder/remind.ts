import type { ReminderCounts } from '../../core/reminder/counts.js';
import type { RemindUnit, RemindView } from '../../core/view/reminder/remind-view.js';
import { fittingTable } from '../terminal/fitting-table.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { moreUnits } from '../terminal/shortened.js';
import { type Column, NOTHING_UNDER } from '../terminal/table.js';
import { clean } from '../terminal/text.js';
import { type RemindCommands, remindText } from './remind-text.js';

/** Maximum width of the names of units: 仲恺高新技术产业开发区. */
const MOST_OF_UNIT = 22;

/** Whom to remind of what: how many, then the text for each unit; if a terminal is too low for that, a list of the units. */
export function renderRemind(view: RemindView, commands: RemindCommands, screen: Screen): string {
  const words = screen.messages.screens.remind;
  const { asOf, counts, unled, units, until } = view;
  if (units.length === 0) return prose(words.none(asOf, until), screen);
  const said =
    counts.units === 0
      ? words.onlyUnled(asOf, unled)
      : words.head(asOf, counts.units, counts.tasks, countsInWords(counts, screen));
  const top = [screen.style.bold(prose(said, screen))];
  if (counts.units > 0 && unled > 0) top.push(prose(words.unled(unled), screen));
  const texts = units.flatMap((unit) => [
    '',
    headOf(unit, screen),
    prose(remindText(unit, view, commands, screen), screen),
  ]);
  const whole = [...top, ...texts].join('\n');
  if (screen.rows === null || whole.split('\n').length < screen.rows) return whole;
  const first = units.find(({ org }) => org !== null)?.org?.name ?? 'none';
  const how = prose(words.how(commands.remind(first)), screen);
  const taken = [...top, how].join('\n').split('\n').length + 2;
  return [
    ...top,
    '',
    fittingTable(columns(units, screen), units, screen, taken, NOTHING_UNDER, moreUnits),
    '',
    how,
  ].join('\n');
}

/** The texts for the units that were asked for, and nothing else, so that they can be copied; a line for each with nothing. */
export function renderRemindTexts(
  view: RemindView,
  commands: RemindCommands,
  isUnledAsked: boolean,
  screen: Screen,
): string {
  const words = screen.messages.screens.remind;
  const hasUnled = view.units.some(({ org }) => org === null);
  const texts = view.units.map((unit) => remindText(unit, view, commands, screen));
  const quiet = [
    ...view.quiet.map(({ name }) => words.quiet(clean(name))),
    ...(isUnledAsked && !hasUnled ? [words.quietUnled] : []),
  ];
  const lines = quiet.length === 0 ? [] : [quiet.join('\n')];
  return [...texts, ...lines].map((text) => prose(text, screen)).join('\n\n');
}

function headOf({ org, leaders, counts }: RemindUnit, screen: Screen): string {
  const words = screen.messages.screens.remind;
  const names = leaders.map(clean).join(screen.messages.comma);
  const unit = org === null ? words.unledUnit : clean(org.name);
  return screen.style.bold(prose(words.unit(unit, names, counts.tasks, countsInWords(counts, screen)), screen));
}

/** How many tasks are overdue, behind, not reported, due soon; what there is none of is left out. */
function countsInWords(counts: ReminderCounts, { messages }: Screen): string {
  const words = messages.screens.remind;
  const parts = (['overdue', 'behind', 'missing', 'soon'] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : [words[kind](counts[kind])],
  );
  return parts.join(messages.comma);
}

function columns(units: readonly RemindUnit[], screen: Screen): Column<RemindUnit>[] {
  const words = screen.messages.screens.remind;
  const heads = words.columns;
  const counted = (kind: keyof ReminderCounts): Column<RemindUnit> => ({
    header: heads[kind],
    align: 'right',
    cell: ({ counts }) => (counts[kind] === 0 ? '' : String(counts[kind])),
  });
  const some = units.some(({ leaders }) => leaders.length > 0);
  const unit: Column<RemindUnit> = {
    header: heads.unit,
    most: MOST_OF_UNIT,
    cell: ({ org }) => (org === null ? words.unledUnit : clean(org.name)),
  };
  const leaders: Column<RemindUnit> = {
    header: heads.leaders,
    cell: (row) => row.leaders.map(clean).join(screen.messages.comma),
  };
  const kinds = (['tasks', 'overdue', 'behind', 'missing', 'soon'] as const).map(counted);
  return [...kinds, unit, ...(some ? [leaders] : [])];
}
