import { createHash } from 'node:crypto';
import { percent } from '../../core/text/percent.js';
import type { PlanPageView } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { behindHtml } from './behind.js';
import { calendarHtml } from './calendar.js';
import { countiesHtml } from './counties.js';
import { legendHtml } from './legend.js';
import { items } from './parts.js';
import { progressHtml } from './progress.js';
import { EARLY, SCRIPT } from './script.js';
import { groupsHtml, sectionsHtml } from './sections.js';
import { STYLE } from './style.js';
import { summaryHtml } from './summary.js';
import { tasksHtml } from './tasks.js';
import type { PageWords } from './words.js';

/** What a page tells of itself. */
export interface PageHead {
  language: string;
  /** The commit that it shows, or null if the plan is in no repository. */
  commit: string | null;
  /** The version of this program. */
  version: string;
  /** How many files of the plan could not be read, and are in no number. */
  leftOut: number;
}

/** A plan as one page that needs nothing else: it opens without a network, and runs nothing but its own script. */
export function pageHtml(view: PlanPageView, words: PageWords, head: PageHead, messages: Messages): string {
  const { planPage } = messages.screens;
  const title = `${view.plan.title} ${planPage.asOf(view.asOf)}`;
  const parts = partsOf(view, words, messages);
  return [
    '<!DOCTYPE html>',
    `<html lang="${head.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escaped(title)}</title>`,
    `<script>${EARLY}</script>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escaped(planPage.skip)}</a>`,
    headerHtml(view, head, parts, messages),
    '<main id="main" tabindex="-1">',
    ...parts.map(({ html }) => html),
    '</main>',
    `<footer><p>${escaped(planPage.offline)}</p></footer>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

interface Part {
  id: keyof Messages['screens']['planPage']['parts'];
  html: string;
}

function partsOf(view: PlanPageView, words: PageWords, messages: Messages): Part[] {
  const hasTasks = view.tasks.length > 0;
  const ofTasks: Part[] = [
    { id: 'course', html: progressHtml(view, words, messages) },
    { id: 'sections', html: sectionsHtml(view, messages) },
    { id: 'behind', html: behindHtml(view, words, messages) },
    { id: 'counties', html: countiesHtml(view, words, messages) },
    { id: 'leaders', html: groupsHtml('leaders', view.leaders, view, messages) },
    { id: 'leads', html: groupsHtml('leads', view.leads, view, messages) },
    { id: 'calendar', html: calendarHtml(view, messages) },
    { id: 'tasks', html: tasksHtml(view, words, messages) },
  ];
  return [
    { id: 'summary', html: summaryHtml(view, words, messages) },
    ...(hasTasks ? ofTasks : []),
    { id: 'legend', html: legendHtml(words, messages) },
  ];
}

function headerHtml(
  { plan, asOf, status }: PlanPageView,
  { commit, version, leftOut }: PageHead,
  parts: readonly Part[],
  messages: Messages,
): string {
  const { planPage } = messages.screens;
  const { months, expected, begun } = status;
  const links = parts.map(({ id }) => `<li><a href="#${id}">${escaped(planPage.parts[id])}</a></li>`);
  const day = [
    ...(plan.organization === null ? [] : [plan.organization]),
    planPage.asOf(asOf),
    begun ? planPage.expected(percent(expected), `${months.passed}/${months.of}`) : planPage.begins(plan.period.start),
  ];
  return [
    '<header>',
    `<h1>${escaped(plan.title)}</h1>`,
    `<p class="when">${items(day)}</p>`,
    ...(leftOut === 0 ? [] : [`<p class="left-out">${escaped(planPage.leftOut(leftOut))}</p>`]),
    `<p class="made">${escaped(planPage.made(commit?.slice(0, 10) ?? null, version))}</p>`,
    `<button type="button" class="js" id="theme" hidden>${escaped(planPage.filter.theme)}</button>`,
    `<nav aria-label="${escaped(planPage.contents)}"><ul>${links.join('')}</ul></nav>`,
    '</header>',
  ].join('\n');
}

/** What a browser lets the page do: draw with its own style and run its own script. */
function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(STYLE)}`,
    `script-src ${hash(EARLY)} ${hash(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
