import { civilDay } from '../core/date.js';
import { changesBy } from '../core/history.js';
import type { Plan } from '../core/plan.js';
import type { Evidence, Report, Task } from '../core/task.js';
import { heading, prose } from './prose.js';
import type { Screen } from './screen.js';
import { clean, shortDigest } from './text.js';

/** The records of a task's page that were made by its day: extensions, reports, evidence, history. */
export function recordLines(task: Task, plan: Plan, asOf: string, screen: Screen): string[] {
  const { show } = screen.messages.screens;
  const made = <T extends { at: string }>(entries: readonly T[] | undefined) =>
    (entries ?? []).filter((entry) => civilDay(entry.at, plan.timezone) <= asOf);
  return [
    ...part(
      show.extensions,
      made(task.extensions).map((entry) => extensionText(entry, task, screen)),
      screen,
    ),
    ...part(
      show.reports,
      made(task.reports).flatMap((entry) => reportTexts(entry, screen)),
      screen,
    ),
    ...part(
      show.evidence,
      made(task.evidence).map((entry) => evidenceText(entry, screen)),
      screen,
    ),
    ...part(show.history, historyTexts(task, plan, asOf, screen), screen),
  ];
}

function part(title: string, texts: readonly string[], screen: Screen): string[] {
  if (texts.length === 0) return [];
  return ['', heading(title, screen), ...texts.map((text) => prose(text, screen, '  '))];
}

function extensionText(entry: NonNullable<Task['extensions']>[number], task: Task, screen: Screen): string {
  const target = task.targets?.find(({ id }) => id === entry.target);
  const words = [
    ...(entry.target ? [clean(target?.name ?? entry.target)] : []),
    screen.messages.screens.show.extension(entry.from, entry.to, clean(entry.approver)),
    clean(entry.note),
  ];
  return words.join(screen.messages.semicolon);
}

function reportTexts(entry: Report, screen: Screen): string[] {
  const words = screen.messages.screens.show.report;
  const { colon } = screen.messages.screens.lint;
  const said = (['progress', 'problems', 'next'] as const).flatMap((key) => {
    const text = entry[key];
    return text === undefined ? [] : [`  ${words[key]}${colon}${clean(text)}`];
  });
  return [`${entry.period}  ${clean(entry.by)}`, ...said];
}

function evidenceText(entry: Evidence, screen: Screen): string {
  const words = [
    screen.messages.screens.show.evidenceTypes[entry.type],
    clean(entry.title),
    clean(entry.path ?? entry.url ?? ''),
    ...(entry.date ? [entry.date] : []),
    ...(entry.sha256 ? [screen.messages.screens.show.digest(shortDigest(entry.sha256))] : []),
  ];
  return words.join('  ');
}

function historyTexts(task: Task, plan: Plan, asOf: string, screen: Screen): string[] {
  const { show } = screen.messages.screens;
  const { status } = screen.messages.words;
  return changesBy(task, asOf, plan.timezone).map((change) => {
    const words = [
      show.change(status[change.from], status[change.to]),
      ...(change.approver ? [show.approvedBy(clean(change.approver))] : []),
      ...(change.note ? [clean(change.note)] : []),
    ];
    const day = change.on ?? civilDay(change.at, plan.timezone);
    return `${day}  ${clean(change.by)}  ${words.join(screen.messages.semicolon)}`;
  });
}
