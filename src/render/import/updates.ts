import type { BegunProposal } from '../../core/import/table/begun.js';
import type { OwnEdits } from '../../core/import/table/own/untaken.js';
import type { Unrecorded } from '../../core/import/table/records.js';
import type { ChangeView, TableUpdatesView, TaskUpdateView } from '../../core/view/table-updates-view.js';
import { taskLabel } from '../task-label.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** How many numbers of tasks a line names. */
const MOST_MISSING = 20;
/** Longest part of a report, and of a row, that is shown. */
const SHOWN = 60;

/**
 * What a table would change of the plan's tasks: old and new side by side, what is only listed, rows without a task.
 * @param isAccepted whether the changes of a task that replace another value are accepted
 */
export function renderTableUpdates(
  view: TableUpdatesView,
  isAccepted: (id: number) => boolean,
  screen: Screen,
): string {
  const parts = partsOfUpdates(view, isAccepted, screen);
  return [...(parts === '' ? [] : [parts]), prose(totalsOf(view, screen), screen)].join('\n');
}

function partsOfUpdates(view: TableUpdatesView, isAccepted: (id: number) => boolean, screen: Screen): string {
  const { importTable: words } = screen.messages.screens;
  const units = view.orgs.map(({ name, count, isDoubtful }) =>
    (isDoubtful ? words.doubtfulUnit : words.newUnit)(clean(name), count),
  );
  const lines = [
    ...view.tasks.flatMap((task) => taskLines(task, view.period, isAccepted(task.id), screen)),
    ...(view.doubtful.length === 0 ? [] : [words.doubtful(view.doubtful.length), ...doubtfulLines(view, screen)]),
    ...(view.unmatched.length === 0
      ? []
      : [words.unmatched(view.unmatched.length), ...view.unmatched.map((row) => `  ${rowWords(row, screen)}`)]),
    ...(units.length === 0 ? [] : [words.newUnits(units.join(screen.messages.comma))]),
    ...(view.unchanged === 0 ? [] : [words.unchanged(view.unchanged)]),
  ];
  return lines.map((line) => prose(line, screen)).join('\n');
}

/** What was edited beside the tasks of a ledger of this program, or removed from it, and is not taken. */
export function renderOwnEdits({ sheets, missing }: OwnEdits, screen: Screen): string[] {
  const { untaken: words } = screen.messages.screens.importTable;
  const lines = sheets.map(({ sheet, task, cell }) => {
    const { head, written, shown, way, place } = cell;
    const [why, text] = written === '' ? (['cell_cleared', shown] as const) : (['cell_edited', written] as const);
    const what = words[why](clean(head), shortened(text), words.way[way]());
    return words.sheet(clean(sheet), place, task, what);
  });
  const ids = missing.slice(0, MOST_MISSING).join(screen.messages.comma);
  const shown = missing.length > MOST_MISSING ? `${ids}…` : ids;
  if (missing.length > 0) lines.push(words.missing(missing.length, shown));
  return lines.map((line) => prose(line, screen));
}

/** What of a table was not written: what is only listed, what nobody accepted, rows without a task. */
export function renderNotWritten(
  { tasks, doubtful, unmatched }: TableUpdatesView,
  isAccepted: (id: number) => boolean,
  screen: Screen,
): string[] {
  const nothing = {
    orgs: [],
    unchanged: 0,
    period: null,
    counts: { fields: 0, replaced: 0, reports: 0, readings: 0, statuses: 0 },
  };
  const left = tasks.flatMap((task) => {
    const changes = isAccepted(task.id) ? [] : task.changes.filter(({ replaces }) => replaces);
    const isLeft = changes.length + task.listed.length > 0;
    return isLeft ? [{ ...task, changes, report: null, readings: [], status: null }] : [];
  });
  if (left.length + doubtful.length + unmatched.length === 0) return [];
  return [partsOfUpdates({ ...nothing, tasks: left, doubtful, unmatched }, isAccepted, screen)];
}

/** What a ledger tells of new tasks, and what of it is only listed. */
export function renderBegun({ counts, listed }: BegunProposal, screen: Screen): string {
  const { importTable: words } = screen.messages.screens;
  const parts = (['reports', 'readings', 'statuses'] as const).flatMap((part) =>
    counts[part] === 0 ? [] : [words.part[part](counts[part])],
  );
  const lines = [
    ...(parts.length === 0 ? [] : [words.begun(parts.join(screen.messages.comma))]),
    ...listed.flatMap((task) => [taskLabel(task), ...task.listed.map((one) => `  ${listedWords(one, screen)}`)]),
  ];
  return lines.map((line) => prose(line, screen)).join('\n');
}

function totalsOf({ tasks, counts }: TableUpdatesView, { messages }: Screen): string {
  const { importTable: words } = messages.screens;
  const parts = (['fields', 'replaced', 'reports', 'readings', 'statuses'] as const).flatMap((part) =>
    counts[part] === 0 ? [] : [words.part[part](counts[part])],
  );
  return parts.length === 0 ? words.nothing() : words.totals(tasks.length, parts.join(messages.comma));
}

function taskLines(view: TaskUpdateView, period: string | null, isAccepted: boolean, screen: Screen): string[] {
  const { messages } = screen;
  const { importTable: words, show } = messages.screens;
  const how = view.by === 'wording' ? words.update.by.wording(view.similarity) : words.update.by[view.by]();
  const { report, status } = view;
  const said = report && (['progress', 'problems', 'next'] as const).filter((part) => report[part] !== undefined);
  const lines = [
    ...(clean(view.row.text) === clean(view.title) ? [] : [words.update.rowText(shortened(view.row.text))]),
    ...view.changes.map((change) => changeWords(change, view.id, isAccepted, screen)),
    ...(said ?? []).map((part) =>
      words.update.report(period ?? '', `${show.report[part]} ${shortened(report?.[part] ?? '')}`),
    ),
    ...view.readings.map(({ name, value, unit, asOf }) =>
      words.update.reading(clean(name), `${value} ${clean(unit)}`, asOf),
    ),
    ...(status === null
      ? []
      : [words.update.status(messages.words.status[status.from], messages.words.status[status.to])]),
    ...view.listed.map((one) => listedWords(one, screen)),
  ];
  return [words.update.head(screen.style.bold(taskLabel(view)), how), ...lines.map((line) => `  ${line}`)];
}

function changeWords(change: ChangeView, id: number, isAccepted: boolean, { messages, style }: Screen): string {
  const { importTable: words, show } = messages.screens;
  const { key, replaces } = change;
  const field = key === 'due_note' ? words.update.due_note : show.fields[key];
  const [from, to] = [change.from, change.to].map((names) => names.map(clean).join(messages.comma));
  if (!replaces) return words.update.set(field, style.green(to ?? ''));
  const [before, after] = [style.red(from ?? ''), style.green(to ?? '')];
  return isAccepted ? words.update.accepted(field, before, after) : words.update.replace(field, before, after, id);
}

function listedWords(listed: Unrecorded, { messages }: Screen): string {
  const { listed: words, untaken } = messages.screens.importTable;
  const { status, requirement } = messages.words;
  const text = shortened(listed.text);
  switch (listed.why) {
    case 'status_needs':
      return words.status_needs(
        text,
        status[listed.to],
        listed.missing.map((need) => requirement[need]).join(messages.comma),
      );
    case 'status_illegal':
      return words.status_illegal(text, status[listed.from], status[listed.to]);
    case 'status_derived':
    case 'status_unknown':
      return words[listed.why](text);
    case 'value_doubtful':
      return words.value_doubtful(text, clean(listed.target));
    case 'cell_edited':
    case 'cell_cleared':
      return untaken[listed.why](clean(listed.head), text, untaken.way[listed.way]());
    case 'report_refused':
      return words.report_refused[listed.reason]();
  }
}

function doubtfulLines({ doubtful }: TableUpdatesView, screen: Screen): string[] {
  const { importTable: words } = screen.messages.screens;
  return doubtful.flatMap(({ row, why, candidates }) => {
    const tasks = candidates.map((one) => words.candidate(taskLabel(one), one.similarity)).join(screen.messages.comma);
    return [`  ${rowWords(row, screen)}`, `    ${words.doubtfulWhy[why](tasks)}`];
  });
}

function rowWords({ place, number, text }: TableUpdatesView['unmatched'][number], { messages }: Screen): string {
  return messages.screens.importTable.row(place, clean(number ?? ''), shortened(text));
}

function shortened(text: string): string {
  const line = clean(text);
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
