import type { Plan } from '../../core/plan.js';
import type { Evidence } from '../../core/task.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import { amendmentWords } from '../amendment.js';
import { heading, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean, shortDigest } from '../terminal/text.js';

/** Extensions, amendments, reports, evidence and history up to the day of the page. */
export function recordLines(view: ShowView, plan: Plan, screen: Screen): string[] {
  const { task, extensions, amendments, reports, evidence, history } = view;
  const { show } = screen.messages.screens;
  return [
    ...block(
      show.extensions,
      extensions.map((entry) => extensionText(entry, screen)),
      screen,
    ),
    ...block(
      show.amendments,
      amendments.map(({ entry, day }) => {
        const said = [
          amendmentWords(entry, task, plan, screen),
          ...(entry.approver ? [show.approvedBy(clean(entry.approver))] : []),
          ...(entry.note ? [clean(entry.note)] : []),
        ];
        return `${day}  ${clean(entry.by)}  ${said.join(screen.messages.semicolon)}`;
      }),
      screen,
    ),
    ...block(
      show.reports,
      reports.flatMap((entry) => reportTexts(entry, screen)),
      screen,
    ),
    ...block(
      show.evidence,
      evidence.map((entry) => evidenceText(entry, screen)),
      screen,
    ),
    ...block(
      show.history,
      history.map((change) => changeText(change, screen)),
      screen,
    ),
  ];
}

function block(title: string, texts: readonly string[], screen: Screen): string[] {
  if (texts.length === 0) return [];
  return ['', heading(title, screen), ...texts.map((text) => prose(text, screen, '  '))];
}

function extensionText(entry: ShowView['extensions'][number], screen: Screen): string {
  const { show } = screen.messages.screens;
  const words = [
    ...(entry.name === null ? [] : [clean(entry.name)]),
    ...(entry.milestoneName === null ? [] : [show.milestone(clean(entry.milestoneName))]),
    show.extension(entry.from, entry.to, clean(entry.approver)),
    clean(entry.note),
  ];
  return words.join(screen.messages.semicolon);
}

function reportTexts(entry: ShowView['reports'][number], screen: Screen): string[] {
  const words = screen.messages.screens.show.report;
  const { colon } = screen.messages.screens.lint;
  const said = (['progress', 'problems', 'next'] as const).flatMap((key) => {
    const text = entry[key];
    return text === undefined ? [] : [`  ${words[key]}${colon}${clean(text)}`];
  });
  const unit = entry.unit === null ? [] : [clean(entry.unit)];
  return [[entry.period, ...unit, clean(entry.by)].join('  '), ...said];
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

function changeText({ from, to, approver, note, day, by }: ShowView['history'][number], screen: Screen): string {
  const { show } = screen.messages.screens;
  const { status } = screen.messages.words;
  const words = [
    show.change(status[from], status[to]),
    ...(approver ? [show.approvedBy(clean(approver))] : []),
    ...(note ? [clean(note)] : []),
  ];
  return `${day}  ${clean(by)}  ${words.join(screen.messages.semicolon)}`;
}
