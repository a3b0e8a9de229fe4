import { daysBetween } from '../core/date.js';
import { toNumeral } from '../core/numeral.js';
import { orgName, type Plan } from '../core/plan.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { type Waiting, waitingFor } from '../core/standing/waiting.js';
import { weightOf } from '../core/task.js';
import { percent, tenths } from './number.js';
import { heading, labelled, prose } from './prose.js';
import { recordLines } from './record-lines.js';
import { lightWord, type Screen } from './screen.js';
import { targetLines } from './target-lines.js';
import { clean, widthOf } from './text.js';

/** What a task's page shows. @param file the path of its file as it is shown */
export interface ShowView {
  plan: Plan;
  asOf: string;
  standing: TaskStanding;
  file: string;
}

/** One task whole, readable like a page. */
export function renderShow(view: ShowView, screen: Screen): string {
  const { plan, asOf, standing } = view;
  const { show } = screen.messages.screens;
  const { task, targets } = standing;
  const fields = fieldsOf(view, screen).filter(([, text]) => text !== '');
  const labelWidth = Math.max(...fields.map(([label]) => widthOf(label))) + 2;
  const targetPart =
    targets.length === 0
      ? [prose(show.noTargets, screen, '  ')]
      : targets.flatMap((target, index) => targetLines(target, index + 1, plan, asOf, screen));
  return [
    screen.style.bold(prose(`${task.id}  ${clean(task.title)}`, screen)),
    '',
    ...fields.map(([label, text]) => labelled(label, text, labelWidth, screen)),
    '',
    heading(show.targets, screen),
    ...targetPart,
    ...recordLines(task, plan, asOf, screen),
  ].join('\n');
}

function fieldsOf({ plan, asOf, standing, file }: ShowView, screen: Screen): [string, string][] {
  const { messages } = screen;
  const { show, common } = messages.screens;
  const { task, section, status, light, reason } = standing;
  const { fields } = show;
  const orgs = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => clean(orgName(plan, id))).join(messages.comma);
  const numeral = messages.numeral === 'chinese' ? toNumeral(section.number) : String(section.number);
  return [
    [fields.section, show.section(numeral, clean(section.title))],
    [fields.status, messages.words.status[status]],
    [fields.light, `${lightWord(light, screen)}  ${show.reasons[reason]}`],
    [fields.waiting, waitingText(waitingFor(standing, plan.policy.separate_verifier), screen)],
    [fields.due, dueText(standing, asOf, screen)],
    [fields.start, task.start ?? ''],
    [fields.progress, progressText(standing, screen)],
    [fields.commitment, task.commitment ? messages.words.commitment[task.commitment] : ''],
    [fields.weight, weightOf(task) === 1 ? '' : String(weightOf(task))],
    [fields.lead, task.lead ? clean(orgName(plan, task.lead)) : common.unset],
    [fields.responsible, orgs(task.responsible)],
    [fields.support, orgs(task.support)],
    [fields.leader, clean(task.leader ?? '')],
    [fields.scope, clean(task.scope ?? '')],
    [fields.unclear, clean(task.unclear ?? '')],
    [fields.related, (task.related ?? []).join(messages.comma)],
    [fields.text, clean(task.text ?? '')],
    [fields.source, sourceText(standing, plan, screen)],
    [fields.file, clean(file)],
  ];
}

function sourceText({ task }: TaskStanding, plan: Plan, screen: Screen): string {
  const document = plan.documents.find((entry) => entry.id === task.source.document);
  return screen.messages.screens.show.source(clean(document?.title ?? task.source.document), task.source.item);
}

function dueText({ task, due, overdue, status }: TaskStanding, asOf: string, screen: Screen): string {
  const { show } = screen.messages.screens;
  const left = daysBetween(asOf, due.current);
  const chased = status === 'not_started' || status === 'in_progress' || status === 'submitted';
  const words = [
    due.current,
    ...(due.original === due.current ? [] : [show.extendedFrom(due.original)]),
    ...(overdue === null ? [] : [screen.style.red(show.daysOver(overdue))]),
    ...(overdue === null && chased && left >= 0 ? [show.daysLeft(left)] : []),
    ...(task.due === undefined ? [show.inheritedDue] : []),
    ...(task.due_note ? [clean(task.due_note)] : []),
  ];
  return words.join(screen.messages.semicolon);
}

function progressText({ progress, expected, gap, targets }: TaskStanding, screen: Screen): string {
  const { show, standing } = screen.messages.screens;
  if (progress === null) return show.noProgress(percent(expected), targets.length);
  const known = targets.filter((target) => target.progress !== null).length;
  const text = show.progress(percent(progress), percent(expected), known, targets.length);
  if (gap === null) return text;
  const worst = targets.find((target) => target.gap === gap);
  const own = worst !== undefined && (worst.progress !== progress || worst.expected !== expected);
  const words = show.gap(tenths(gap));
  return [text, own ? standing.gapOf(clean(worst.target.name), words) : words].join(screen.messages.semicolon);
}

function waitingText(waiting: Waiting, screen: Screen): string {
  const words = screen.messages.screens.show.waiting;
  switch (waiting.kind) {
    case 'targets':
      return words.targets(waiting.targets.map(({ target }) => clean(target.name)).join(screen.messages.comma));
    case 'verify':
      return words.verify(waiting.submitters.map(clean).join(screen.messages.comma));
    case 'suspended':
    case 'cancelled':
      return words[waiting.kind](clean(waiting.reason));
    default:
      return words[waiting.kind];
  }
}
