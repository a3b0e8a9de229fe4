import { toNumeral } from '../../core/text/numeral.js';
import type { SinceBy, SinceGroup, SinceView, TurnRow } from '../../core/view/since-view.js';
import { TURNS } from '../../core/view/since-view.js';
import { fittingTable } from '../terminal/fitting-table.js';
import { prose } from '../terminal/prose.js';
import { lightWord, type Screen } from '../terminal/screen.js';
import { type More, moreTasks } from '../terminal/shortened.js';
import { type Column, MOST_OF_LEAD, NOTHING_UNDER, table } from '../terminal/table.js';
import { clean, cut } from '../terminal/text.js';
import { recordedLine } from './recorded.js';
import { progressText, shareText, sumsSentence } from './sums.js';

/** How many tasks and targets a line names on a terminal, and how much of a target's name, in columns. */
const MOST_TASKS = 6;
const MOST_TARGETS = 3;
const MOST_OF_NAME = 24;

/**
 * What changed since a day: the answer in a sentence, the tasks whose light turned, what else turned, and what was
 * recorded.
 * @param note what such a comparison does not see
 */
export function renderSince(view: SinceView, note: string, screen: Screen): string {
  const head = screen.style.bold(prose(sumsSentence(view, screen), screen));
  const lines = [...turnLines(view, screen), recordedLine(view, screen), note].map((line) => prose(line, screen));
  const rest = lines.join('\n');
  const { by, groups } = view;
  if (by !== null && groups !== null) return [head, '', groupTable(by, groups, screen), '', rest].join('\n');
  const count = view.worse.length + view.better.length;
  const words = screen.messages.screens.since;
  if (count === 0) return [head, '', words.noLights, rest].join('\n');
  const title = words.turned(view.worse.length, view.better.length);
  // One more: what was understood of the day stands above.
  const taken = [head, '', title, '', rest].join('\n').split('\n').length + 1;
  return [head, '', title, lightTable(view, screen, taken), '', rest].join('\n');
}

type Direction = 'worse' | 'better';

function lightTable({ worse, better }: SinceView, screen: Screen, taken: number): string {
  const { columns: heads, directions, arrow } = screen.messages.screens.since;
  const { reason } = screen.messages.words;
  const { messages } = screen;
  const rows = [
    ...worse.map((row) => ({ row, direction: 'worse' as Direction })),
    ...better.map((row) => ({ row, direction: 'better' as Direction })),
  ];
  const lead = ({ leads }: TurnRow) => leads.map(({ name }) => clean(name)).join(messages.comma);
  const columns: Column<(typeof rows)[number]>[] = [
    { header: heads.direction, cell: ({ direction }) => directions[direction] },
    { header: heads.id, align: 'right', cell: ({ row }) => String(row.id) },
    {
      header: heads.light,
      cell: ({ row: { before, now } }) =>
        `${lightWord(before.light, screen)}${arrow}${lightWord(now.light, screen)} ${reason[now.reason]}`,
    },
    {
      header: heads.lead,
      leaves: 1,
      most: MOST_OF_LEAD,
      cell: ({ row }) => lead(row) || messages.screens.common.unset,
    },
    { header: heads.title, cell: ({ row }) => clean(row.title) },
  ];
  const more: More<(typeof rows)[number]> = (rest, words) =>
    moreTasks(
      rest.map(({ row }) => row),
      words,
    );
  return fittingTable(columns, rows, screen, taken, NOTHING_UNDER, more);
}

/** What became of tasks, each with their numbers; and the targets that are met now, or no longer. */
function turnLines({ tasks, met, unmet }: SinceView, screen: Screen): string[] {
  const words = screen.messages.screens.since;
  const few = (names: readonly string[], most: number) => {
    const isLong = screen.rows !== null && names.length > most;
    return names.slice(0, isLong ? most : undefined).join(screen.messages.comma) + (isLong ? words.more : '');
  };
  const turned = TURNS.flatMap((kind) => {
    const ids = tasks[kind].map(String);
    return ids.length === 0 ? [] : [words.listed(words.tasks[kind], ids.length, few(ids, MOST_TASKS))];
  });
  const nameOf = (name: string) => (screen.rows === null ? clean(name) : cut(clean(name), MOST_OF_NAME));
  const named = (targets: SinceView['met']) =>
    few(
      targets.map(({ task, name }) => `${task} ${nameOf(name)}`),
      MOST_TARGETS,
    );
  return [
    ...(turned.length === 0 ? [] : [turned.join(words.separator)]),
    ...(met.length === 0 ? [] : [words.metTargets(met.length, named(met))]),
    ...(unmet.length === 0 ? [] : [words.unmetTargets(unmet.length, named(unmet))]),
  ];
}

function groupTable(by: SinceBy, groups: readonly SinceGroup[], screen: Screen): string {
  const { columns: heads, arrow } = screen.messages.screens.since;
  const { noData } = screen.messages.screens.status;
  const between = (tell: (sums: SinceGroup['now']) => string | number) => (group: SinceGroup) => {
    const [was, is] = [String(tell(group.before)), String(tell(group.now))];
    return was === is ? is : screen.style.bold(`${was}${arrow}${is}`);
  };
  const isBySection = groups.some(({ section }) => section !== null);
  const number: Column<SinceGroup> = {
    header: screen.messages.screens.status.columns.number,
    cell: ({ section }) => (section === null ? '' : numeral(section.number, screen)),
  };
  const columns: Column<SinceGroup>[] = [
    ...(isBySection ? [number] : []),
    { header: heads.finished, align: 'right', cell: between((sums) => sums.completion.count) },
    { header: heads.onSchedule, align: 'right', leaves: 2, cell: between((sums) => shareText(sums.onSchedule)) },
    { header: heads.red, align: 'right', cell: between((sums) => sums.byLight.red) },
    { header: heads.yellow, align: 'right', cell: between((sums) => sums.byLight.yellow) },
    { header: heads.overdue, align: 'right', leaves: 1, cell: between((sums) => sums.overdue.tasks) },
    {
      header: heads.progress,
      align: 'right',
      leaves: 3,
      cell: between((sums) => (sums.progress === null ? noData : progressText(sums))),
    },
    {
      header: screen.messages.screens.status.columns[by],
      cell: ({ name }) => (name === null ? screen.messages.screens.status.noLead : clean(name)),
    },
  ];
  return table(columns, groups, screen);
}

function numeral(value: number, { messages }: Screen): string {
  return messages.numeral === 'chinese' ? toNumeral(value) : String(value);
}
