import type { ShowView } from '../../core/view/page/show-view.js';
import { worstFirst } from '../../core/view/page/worst-first.js';
import { boundWords } from '../bound.js';
import { stateText } from '../target-lines.js';
import { labelled, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean, cut, widthOf } from '../terminal/text.js';
import { answerLine } from './answer.js';
import { courseLines, milestoneLine } from './course.js';
import { latestReportText, waitingText } from './fields.js';
import { reportingLine } from './reporting.js';

/** How much of a page is shown: lines of one text, targets, and whether there is a chart. */
interface Limits {
  lines: number;
  targets: number;
  hasChart: boolean;
}

/** From much to little: the first of which all fits is taken. */
const LIMITS: readonly Limits[] = [
  { lines: 3, targets: 4, hasChart: true },
  { lines: 2, targets: 3, hasChart: true },
  { lines: 2, targets: 2, hasChart: true },
  { lines: 1, targets: 2, hasChart: true },
  { lines: 1, targets: 1, hasChart: true },
  { lines: 2, targets: 3, hasChart: false },
  { lines: 1, targets: 2, hasChart: false },
];

/**
 * What a chief asks of a task, on one screen: how it stands, its course, who leads it, its targets, who reported, what
 * stands in the way and what comes next; and how to see the rest.
 * @param room how many lines there are
 */
export function essentialPage(view: ShowView, screen: Screen, room: number): string {
  let text = '';
  for (const limits of LIMITS) {
    text = pageWithin(limits, view, screen);
    if (text.split('\n').length <= room) break;
  }
  return text;
}

function pageWithin(limits: Limits, view: ShowView, screen: Screen): string {
  const { show } = screen.messages.screens;
  const fields = fieldsOf(limits, view, screen).filter(([, text]) => text !== '');
  const labelWidth = Math.max(...fields.map(([label]) => widthOf(label))) + 2;
  const command = `plan show ${view.row.id} --all`;
  return [
    screen.style.bold(prose(`${view.row.id}  ${clean(view.row.title)}`, screen)),
    prose(answerLine(view, screen), screen),
    ...(limits.hasChart ? chartOf(view, screen) : []),
    '',
    ...fields.map(([label, text]) => shortened(labelled(label, text, labelWidth, screen), limits.lines, screen)),
    screen.style.dim(prose(show.rest(command), screen)),
  ].join('\n');
}

/** The course of the target that is furthest behind, else of the first that has one, else its milestones. */
function chartOf({ course, row, targets }: ShowView, screen: Screen): string[] {
  const shown = course.find(({ target }) => target.id === row.worst?.target.id) ?? course[0];
  if (shown !== undefined) return ['', ...courseLines(shown, screen)];
  const milestones = targets.flatMap((target) => milestoneLine(target, screen));
  return milestones.length === 0 ? [] : ['', ...milestones];
}

function fieldsOf({ targets: most }: Limits, view: ShowView, screen: Screen): [string, string][] {
  const { messages } = screen;
  const { show, common } = messages.screens;
  const { row } = view;
  const targets = worstFirst(view.targets);
  const reporting = targets.flatMap(({ target }) => view.reporting.filter((one) => one.target === target));
  const names = (all: readonly string[]) => all.map(clean).join(messages.comma);
  const who = [
    names(row.leads.map(({ name }) => name)) || common.unset,
    ...(row.leaders.length > 0 ? [`${show.fields.leader} ${names(row.leaders)}`] : []),
  ];
  const reported = reporting.flatMap((one) => reportingLine(one, reporting.length === 1, screen) ?? []);
  const more = targets.length - most;
  const stands = targets.slice(0, most).map((target, index): [string, string] => {
    const words = [clean(target.target.name), boundWords(target.target, screen), stateText(target, screen)];
    return [index === 0 ? show.targets : '', words.filter((word) => word !== '').join(messages.semicolon)];
  });
  return [
    [show.fields.lead, who.join(messages.semicolon)],
    ...stands,
    ...(more > 0 ? [['', show.moreTargets(more)] as [string, string]] : []),
    ...reported.slice(0, most).map((text, index): [string, string] => [index === 0 ? show.reporting.title : '', text]),
    [show.latestReport, latestReportText(view, screen)],
    [show.fields.waiting, waitingText(view.waiting, row.id, screen)],
  ];
}

/** The first lines of a text; a mark says that there was more. */
function shortened(text: string, most: number, screen: Screen): string {
  const lines = text.split('\n');
  const last = lines[most - 1] ?? '';
  if (lines.length <= most || screen.width === null) return text;
  return [...lines.slice(0, most - 1), cut(`${last}...`, Math.max(4, screen.width))].join('\n');
}
