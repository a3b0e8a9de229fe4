import type { BehindRow } from '../core/view/behind-view.js';
import type { ReportingView } from '../core/view/page/reporting-view.js';
import type { ShowView } from '../core/view/page/show-view.js';
import type { PlanPageView } from '../core/view/plan-page/view.js';
import type { TargetState, TargetView } from '../core/view/target-view.js';
import type { TaskRow } from '../core/view/task-row.js';
import { amendmentWords } from './amendment.js';
import { fullShortfalls } from './behind/shortfall.js';
import { boundWords, perWords, valueWords, withUnit } from './bound.js';
import { progressChart } from './chart/progress-chart.js';
import { thresholds } from './ledger/guide.js';
import { milestoneOf, readingWords } from './reading.js';
import { answerLine } from './show/answer.js';
import { fieldsOf } from './show/fields.js';
import { reportingLine } from './show/reporting.js';
import { lastPeriodLine } from './since/last-period.js';
import { answerLines } from './status/answer.js';
import { rankingLine } from './status/ranking.js';
import { amendedWords, baselineText, stateText, stateWord, targetDueText } from './target-lines.js';
import { lightReasonWords } from './terminal/light-reason.js';
import { shareOf } from './terminal/number.js';
import type { Screen } from './terminal/screen.js';

/** The words of the screens for the page of a plan. @param screen one without a width and colours */
export function planPageWords(view: PlanPageView, screen: Screen) {
  const { messages } = screen;
  const { plan, status } = view;
  const { total, answer } = status;
  const { show } = messages.screens;
  const sentence = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== '').join(messages.semicolon);
  return {
    answer: answerLines(status, screen)[0] ?? '',
    changed: answer.changed === null || total.counted === 0 ? '' : lastPeriodLine(answer.changed, screen),
    progress: progressChart(view.course, messages),
    thresholds: thresholds(plan.policy, messages),
    ranking: rankingLine(view.counties, { by: 'county', scope: status.scope }, screen),
    share: (share: Parameters<typeof shareOf>[0]) => shareOf(share, messages.brackets),
    reason: ({ light, reasons }: Pick<TaskRow, 'light' | 'reasons'>) =>
      sentence(reasons.map((reason) => lightReasonWords(light, reason, screen))),
    shortfall: (row: BehindRow) => fullShortfalls(row, messages),
    stands: (task: ShowView) => answerLine(task, screen),
    fields: (task: ShowView) => taskFields(task, screen),
    bound: (target: TargetView) =>
      sentence([
        boundWords(target.target, screen),
        amendedWords(target, screen),
        perWords(target.target, plan, screen),
      ]),
    target: (target: TargetView) => stateText(target, screen),
    notes: (target: TargetView) => notesOf(target, screen),
    state: (state: TargetState) => stateWord(state, screen),
    quantity: withUnit,
    value: (value: Parameters<typeof valueWords>[0], target: TargetView['target']) => valueWords(value, target, screen),
    reading: ({ reading, value }: TargetView['readings'][number], target: TargetView['target']) =>
      [...milestoneOf(reading, target, screen), readingWords(value, reading, target, screen)].join(' '),
    reporting: (one: ReportingView) => reportingLine(one, true, screen),
    extension: ({ name, milestoneName, from, to, approver, note }: ShowView['extensions'][number]) =>
      sentence([
        name ?? undefined,
        milestoneName === null ? undefined : show.milestone(milestoneName),
        show.extension(from, to, approver),
        note,
      ]),
    amendment: (entry: ShowView['amendments'][number]['entry'], { task }: ShowView) =>
      sentence([
        amendmentWords(entry, task, plan, screen),
        entry.approver && show.approvedBy(entry.approver),
        entry.note,
      ]),
    change: ({ from, to, approver, note }: ShowView['history'][number]) =>
      sentence([
        show.change(messages.words.status[from], messages.words.status[to]),
        approver && show.approvedBy(approver),
        note,
      ]),
  };
}

/** The fields of a task, without what stands in its row or in a list of its own. */
function taskFields(view: ShowView, screen: Screen): [string, string][] {
  const { fields, latestReport } = screen.messages.screens.show;
  const elsewhere = [fields.status, fields.light, latestReport];
  return fieldsOf(view, screen).filter(([label, text]) => text !== '' && !elsewhere.includes(label));
}

/** The fields of a target with their labels. */
function notesOf(view: TargetView, screen: Screen): [string, string][] {
  const { show } = screen.messages.screens;
  const { target } = view;
  const notes: [string, string | undefined][] = [
    [show.fields.due, targetDueText(view, screen)],
    [show.definition, target.definition],
    [show.fields.unclear, target.unclear],
    [show.fields.commitment, target.commitment && screen.messages.words.commitment[target.commitment]],
    ['', target.baseline && baselineText(target, screen)],
  ];
  return notes.flatMap(([label, text]): [string, string][] => (text === undefined ? [] : [[label, text]]));
}
