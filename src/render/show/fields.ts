import { isMoved } from '../../core/due.js';
import type { Waiting } from '../../core/standing/waiting.js';
import { toNumeral } from '../../core/text/numeral.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import type { TaskRow } from '../../core/view/task-row.js';
import { typedStatus } from '../../messages/typed-status.js';
import { lightReasonWords } from '../terminal/light-reason.js';
import { number, percent } from '../terminal/number.js';
import { lightWord, type Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** The fields of a task's page, each with its label, in the order in which they are asked for; an empty one is left out. */
export function fieldsOf(view: ShowView, screen: Screen): [string, string][] {
  const { messages } = screen;
  const { show, common } = messages.screens;
  const { task, row, weight, sources, basis } = view;
  const { section, status, light, reasons } = row;
  const { fields } = show;
  const names = (orgs: readonly string[]) => orgs.map(clean).join(messages.comma);
  const numeral = messages.numeral === 'chinese' ? toNumeral(section.number) : String(section.number);
  return [
    [fields.lead, names(row.leads.map(({ name }) => name)) || common.unset],
    [fields.leader, names(row.leaders)],
    [fields.responsible, names(view.responsible)],
    [fields.support, names(view.support)],
    [show.latestReport, latestReportText(view, screen)],
    [fields.waiting, waitingText(view.waiting, row.id, screen)],
    [fields.due, dueText(view, screen)],
    [fields.start, task.start ?? ''],
    [fields.progress, progressText(view, screen)],
    [fields.status, messages.words.status[status]],
    [
      fields.light,
      `${lightWord(light, screen)}  ${reasons.map((one) => lightReasonWords(light, one, screen)).join(messages.semicolon)}`,
    ],
    [fields.commitment, row.commitment ? messages.words.commitment[row.commitment] : ''],
    [fields.weight, weight === 1 ? '' : String(weight)],
    [fields.section, show.section(numeral, clean(section.title))],
    [fields.scope, clean(task.scope ?? '')],
    [fields.unclear, clean(task.unclear ?? '')],
    [fields.related, (task.related ?? []).join(messages.comma)],
    [fields.text, clean(task.text ?? '')],
    ...sources.map(({ document, item }): [string, string] => [
      fields.source,
      show.source(clean(document), clean(String(item))),
    ]),
    [fields.basis, clean(basis ?? '')],
    [fields.file, clean(view.file)],
  ];
}

function dueText({ task, row: { due, overdue }, daysLeft }: ShowView, screen: Screen): string {
  const { show } = screen.messages.screens;
  const words = [
    due.current,
    ...(isMoved(due) ? [show.extendedFrom(due.original)] : []),
    ...(overdue === null ? [] : [screen.style.red(show.daysOver(overdue))]),
    ...(daysLeft === null ? [] : [show.daysLeft(daysLeft)]),
    ...(task.due === undefined ? [show.inheritedDue] : []),
    ...(task.due_note ? [clean(task.due_note)] : []),
  ];
  return words.join(screen.messages.semicolon);
}

function progressText({ row, progress: known }: ShowView, screen: Screen): string {
  const { show } = screen.messages.screens;
  const { progress, expected } = row;
  const { coverage, isTakenAsDone, lackingBaseline } = known;
  if (progress === null && coverage.of === 0) return show.nothingToCheck;
  const words = [
    progress === null ? show.noProgress(percent(expected)) : show.progress(percent(progress), percent(expected)),
    coverage.of > 0 && show.coverage(coverage.count, coverage.of),
    isTakenAsDone && show.takenAsDone,
    lackingBaseline.length > 0 && show.lackingBaseline(lackingBaseline.map(clean).join(screen.messages.comma)),
    worstText(row, screen),
  ];
  return words.filter((word) => typeof word === 'string').join(screen.messages.semicolon);
}

/** The gap of the worst target, with its own numbers if they are not those of the task. */
function worstText({ worst, progress, expected }: TaskRow, screen: Screen): string | null {
  if (worst === null) return null;
  const { show, standing } = screen.messages.screens;
  const gap = show.gap(worst.gap);
  const { percents } = worst;
  if (percents === null && worst.progress === progress && worst.expected === expected) return gap;
  const paced = percents
    ? standing.valued(`${number(percents.value, 2)}%`, `${number(percents.expected, 2)}%`, gap)
    : standing.paced(percent(worst.progress), percent(worst.expected), gap);
  return standing.worst(clean(worst.target.name), paced);
}

/** Problems and next steps of the newest report that has any; empty if none has. */
export function latestReportText({ latestReport }: ShowView, { messages }: Screen): string {
  if (latestReport === null) return '';
  const { report, said } = messages.screens.show;
  const { colon } = messages.screens.lint;
  const told = (['problems', 'next'] as const).flatMap((key) => {
    const text = latestReport[key];
    return text === undefined ? [] : [report[key] + colon + clean(text).replace(/[。.]+$/, '')];
  });
  return said(latestReport.period, clean(latestReport.unit ?? ''), told.join(messages.semicolon));
}

/** What a task waits for, in words. */
export function waitingText(waiting: Waiting, id: number, screen: Screen): string {
  const words = screen.messages.screens.show.waiting;
  switch (waiting.kind) {
    case 'targets':
      return words.targets(waiting.targets.map(({ target }) => clean(target.name)).join(screen.messages.comma));
    case 'verify':
      return words.verify(waiting.submitters.map(clean).join(screen.messages.comma));
    case 'recordStart':
      return words.recordStart(`plan set ${id} ${typedStatus(screen.messages, 'in_progress')}`);
    case 'suspended':
    case 'cancelled':
      return words[waiting.kind](clean(waiting.reason));
    default:
      return words[waiting.kind];
  }
}
