import { clean, cleanLines } from '../../core/text/printable.js';
import type { LedgerColumn } from '../../core/view/ledger/column.js';
import type { LedgerReport, LedgerTask } from '../../core/view/ledger/view.js';
import type { TargetRow } from '../../core/view/target-list-view.js';
import { valueWords } from '../bound.js';
import { stateWord } from '../target-lines.js';
import { percent, number as shown } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
import { type LedgerColumnOf, orEmpty } from './column.js';
import type { Promised } from './promised.js';

type TaskColumn = LedgerColumnOf<LedgerTask>;

/** The columns of tasks, by their ids. */
export function taskColumns(promised: Promised, screen: Screen): Readonly<Record<LedgerColumn, TaskColumn>> {
  const { messages } = screen;
  const { words, comma } = messages;
  const text = (width: number, of: (task: LedgerTask) => string | null | undefined): TaskColumn => ({
    kind: 'text',
    width,
    cell: (task) => orEmpty(cleanLines(of(task) ?? '')),
  });
  const word = (width: number, of: (task: LedgerTask) => string | null): TaskColumn => ({
    kind: 'word',
    width,
    cell: (task) => orEmpty(clean(of(task) ?? '')),
  });
  const names = (units: readonly { name: string }[]) => units.map(({ name }) => clean(name)).join(comma);
  const day = (of: (task: LedgerTask) => string | null): TaskColumn => ({ kind: 'day', width: 11, cell: of });
  const share = (of: (task: LedgerTask) => number | null): TaskColumn => ({
    kind: 'share',
    width: 9,
    cell: (task) => shareCell(of(task)),
  });
  const said = (width: number, key: 'progress' | 'problems' | 'next') =>
    text(width, ({ reports }) => reportText(reports, key, screen));
  return {
    number: { kind: 'number', width: 6, cell: ({ row }) => row.id },
    section: word(10, ({ row }) => row.section.title),
    title: text(24, ({ row }) => clean(row.title)),
    scope: text(24, ({ task }) => task.scope),
    targets: text(34, ({ targets }) => targetsText(targets, promised, screen)),
    commitment: word(8, ({ row }) => row.commitment && words.commitment[row.commitment]),
    lead: word(14, ({ row }) => names(row.leads)),
    responsible: word(13, ({ responsible }) => names(responsible)),
    support: word(13, ({ support }) => names(support)),
    leader: word(9, ({ row }) => row.leaders.join(comma)),
    start: day(({ start }) => start),
    dueOriginal: day(({ row }) => row.due.original),
    due: day(({ row }) => row.due.current),
    dueNote: text(18, ({ task }) => task.due_note),
    status: word(8, ({ row }) => words.status[row.status]),
    light: { kind: 'light', width: 6, cell: ({ row: { light } }) => ({ light, word: words.light[light] }) },
    reason: text(18, (task) => reasonText(task, screen)),
    overdue: { kind: 'count', width: 8, cell: ({ row }) => row.overdue },
    progress: share(({ row }) => row.progress),
    expected: share(({ row }) => row.expected),
    gap: { kind: 'points', width: 9, cell: ({ row }) => row.gap },
    gapOf: text(18, ({ row }) => worstText(row, messages.screens.ledger.worstOf)),
    coverage: word(10, ({ row: { coverage } }) =>
      coverage.of === 0 ? null : messages.screens.ledger.countOf(coverage.count, coverage.of),
    ),
    report: said(32, 'progress'),
    problems: said(20, 'problems'),
    next: said(20, 'next'),
    evidence: text(18, ({ evidence }) => evidence.map(({ title }) => clean(title)).join('\n')),
    lastReport: day(({ lastReport }) => lastReport),
    completedOn: day(({ row }) => row.completedOn),
    source: text(18, (task) => sourceText(task, screen)),
    weight: { kind: 'count', width: 6, cell: ({ weight }) => weight },
    unclear: text(20, ({ task }) => task.unclear),
    text: text(40, ({ task }) => task.text),
  };
}

/** A share from 0 to 1, or nothing. */
export function shareCell(share: number | null): { share: number } | null {
  return share === null ? null : { share };
}

/** The targets of a task, a line each: what is promised, how firmly, and the newest value with its day. */
function targetsText(targets: readonly TargetRow[], promised: Promised, screen: Screen): string {
  const { colon } = screen.messages.screens.ledger;
  const { brackets, semicolon, words } = screen.messages;
  // Asked for once, for there may be tens of thousands.
  const [open = '', close = ''] = brackets('0').split('0');
  const lines = targets.map(({ target, standing: { latest }, state }) => {
    const firmly = target.commitment === undefined ? '' : open + words.commitment[target.commitment] + close;
    const told =
      latest === null ? stateWord(state, screen) : valueWords(latest, target, screen) + open + latest.asOf + close;
    return clean(target.name) + colon + promised(target) + firmly + semicolon + told;
  });
  return lines.length < 2 ? lines.join('') : lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** All reasons of a light; one that is behind also with the target that is, by its own numbers. */
function reasonText({ row }: LedgerTask, { messages }: Screen): string {
  const reasons = row.reasons.map((reason) => messages.words.reason[reason]);
  const isBehind = row.reasons.some((reason) => reason === 'behind' || reason === 'far_behind');
  const worst = isBehind ? worstText(row, messages.screens.ledger.worst) : '';
  return reasons.join(messages.comma) + (worst === '' ? '' : messages.brackets(worst));
}

/** The target with the worst gap, with its own progress and what is expected of it; empty if no gap is known. */
function worstText(
  { worst }: LedgerTask['row'],
  words: (name: string, progress: string, expected: string, points: string) => string,
): string {
  if (worst === null) return '';
  const { target, progress, expected, percents, gap } = worst;
  const [reached, asked] =
    percents === null
      ? [percent(progress), percent(expected)]
      : [`${shown(percents.value, 2)}%`, `${shown(percents.expected, 2)}%`];
  return words(clean(target.name), reached, asked, shown(Math.abs(gap), 1));
}

/** One part of the newest reports; if several units reported, a line each with its unit. */
function reportText(
  reports: readonly LedgerReport[],
  key: 'progress' | 'problems' | 'next',
  { messages }: Screen,
): string {
  const lines = reports.flatMap(({ unit, [key]: said }) => {
    if (said === undefined) return [];
    return [unit === null ? said : clean(unit) + messages.screens.ledger.colon + said];
  });
  return lines.join('\n');
}

function sourceText({ row: { basis }, sources }: LedgerTask, { messages }: Screen): string {
  const { ledger } = messages.screens;
  if (sources.length === 0) return basis ?? '';
  return sources.map(({ document, item }) => ledger.source(document, String(item))).join('\n');
}
