import { percent } from '../../core/text/percent.js';
import type { PlanPageView } from '../../core/view/plan-page/view.js';
import { LIGHTS_WORST_FIRST } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { bar, filterLink, lightHtml, section } from './parts.js';
import type { PageWords } from './words.js';

/** The chief's view: how things stand in one sentence, the lights, and the numbers that matter. */
export function summaryHtml(view: PlanPageView, words: PageWords, messages: Messages): string {
  const { planPage, status } = messages.screens;
  if (view.tasks.length === 0) {
    const text = view.status.total.tasks === 0 && isWhole(view) ? status.empty.noTasks : words.answer;
    return section('summary', planPage.parts.summary, [`<p class="answer">${escaped(text)}</p>`]);
  }
  return section('summary', planPage.parts.summary, [
    `<p class="answer">${escaped(words.answer)}</p>`,
    lights(view, messages),
    numbers(view, words, messages),
    ...notes(view, words, messages).map((note) => `<p class="note">${escaped(note)}</p>`),
  ]);
}

function isWhole({ status: { scope } }: PlanPageView): boolean {
  return Object.values(scope).every((conditions: readonly unknown[]) => conditions.length === 0);
}

function lights({ status: { total } }: PlanPageView, messages: Messages): string {
  const { lightsOf } = messages.screens.planPage;
  const items = LIGHTS_WORST_FIRST.map((light) => {
    const shown = lightHtml(light, messages, total.byLight[light]);
    return `<li class="${light}">${total.byLight[light] === 0 ? shown : filterLink({ light }, shown)}</li>`;
  });
  return `<ul class="lights" aria-label="${escaped(lightsOf)}">${items.join('')}</ul>`;
}

function numbers({ status }: PlanPageView, words: PageWords, messages: Messages): string {
  const { planPage, common, status: said } = messages.screens;
  const { numbers: labels, count } = planPage;
  const { total, expected } = status;
  const known = labels.known(total.coverage.count, total.coverage.of);
  const progress = total.progress === null ? said.noData : percent(total.progress);
  const all: [string, string][] = [
    [labels.progress, `${progress}${messages.brackets(known)}`],
    [labels.onSchedule, total.onSchedule.of === 0 ? common.none : words.share(total.onSchedule)],
    [labels.completed, words.share(total.completion)],
    [labels.closed, words.share(total.closed)],
    [labels.onTime, total.onTime.of === 0 ? common.none : words.share(total.onTime)],
    [labels.overdue, count(total.overdue.tasks)],
    [labels.overdueTargets, count(total.overdue.targets)],
    [labels.targets, `${total.targets.met}/${total.targets.total}`],
    [labels.extended, count(total.extended)],
    [labels.unclear, count(total.unclear)],
  ];
  const items = all.map(([label, text]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`);
  return `${bar(total.progress, expected)}\n<dl class="numbers">${items.join('')}</dl>`;
}

function notes({ status }: PlanPageView, { changed }: PageWords, messages: Messages): string[] {
  const { planPage } = messages.screens;
  const { nextDue, daysEnded, plan } = status;
  return [
    ...(changed === '' ? [] : [changed]),
    ...(daysEnded === null ? [] : [planPage.ended(plan.period.end, daysEnded)]),
    ...(nextDue === null ? [] : [planPage.next(nextDue.date, nextDue.days, nextDue.tasks)]),
  ];
}
