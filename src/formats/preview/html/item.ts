import type { SourceDocument } from '../../../core/document/document.js';
import type { Target } from '../../../core/task.js';
import type { Stretch } from '../../../core/view/import/marked-text.js';
import type { DoubtView, ImportTargetView, ImportTaskView } from '../../../core/view/import/task-view.js';
import { exactBound, inUnit } from '../../../messages/exact-bound.js';
import { doubtWords } from '../../../messages/import-words.js';
import type { Messages } from '../../../messages/index.js';
import { element, escaped, escapedLines } from '../../html/escape.js';

/** A task of the page: its head, who and when, its text with what was read of it marked, and its targets. */
export function itemHtml(
  view: ImportTaskView,
  countedIn: SourceDocument['countedIn'],
  isDoubtful: boolean,
  messages: Messages,
): string {
  const { importPreview } = messages.screens;
  const { stretches, targets, doubts } = view;
  const list = targets.map((target) => element('li', targetHtml(target, messages))).join('\n');
  const parts = [
    element('h3', `${view.task.id}&ensp;${escaped(view.task.fields.title)} ${noteHtml(view, countedIn, messages)}`),
    fieldsHtml(view, messages),
    element('p', stretches.map((stretch) => stretchHtml(stretch, messages)).join(''), 'text'),
    targets.length === 0 ? element('p', escaped(importPreview.noTargets), 'note') : element('ol', list),
    ...doubts.map((doubt) => doubtHtml('p', doubt, messages)),
  ];
  const inside = parts.filter((part) => part !== '').join('\n');
  return element('article', `\n${inside}\n`, isDoubtful ? 'doubtful' : '');
}

function noteHtml({ task, item, section }: ImportTaskView, countedIn: SourceDocument['countedIn'], messages: Messages) {
  const { importPreview } = messages.screens;
  const notes = [
    ...(item === String(task.id) ? [] : [importPreview.item(item)]),
    section,
    importPreview.place[countedIn](task.place),
    ...(task.isTitleMade ? [importPreview.titleMade] : []),
  ];
  return element('span', escaped(messages.brackets(notes.join(messages.comma))), 'note');
}

function fieldsHtml(view: ImportTaskView, messages: Messages): string {
  const { fields: words, colon } = messages.screens.importPreview;
  const { fields } = view.task;
  const { commitment } = fields;
  const told = [
    [words.lead, view.leads.join(messages.comma)],
    [words.responsible, view.responsible.join(messages.comma)],
    [words.support, view.support.join(messages.comma)],
    [words.leader, view.leaders.join(messages.comma)],
    [words.due, fields.due ?? ''],
    [words.dueNote, fields.due_note ?? ''],
    [words.unclear, fields.unclear ?? ''],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [`${label}${colon}${text}`]));
  if (commitment !== undefined) told.push(messages.words.commitment[commitment]);
  return told.length === 0 ? '' : element('p', escaped(told.join(messages.semicolon)));
}

/** A stretch of the text, marked with what it became; a target with its number. */
function stretchHtml({ text, kind, target, reason }: Stretch, { screens }: Messages): string {
  const own = escapedLines(text);
  if (kind === null) return own;
  const { marks } = screens.importPreview;
  if (kind === 'target') {
    const number = target === null ? '' : element('sub', String(target + 1));
    return `<mark class="target" title="${escaped(marks.target(target === null ? null : target + 1))}">${own}${number}</mark>`;
  }
  const isLost = reason === 'not_understood';
  const title = kind === 'missed' ? (isLost ? marks.notUnderstood : marks.missed) : marks[kind];
  return `<mark class="${isLost ? 'lost' : kind}" title="${escaped(title)}">${own}</mark>`;
}

function targetHtml({ target, whole, doubts }: ImportTargetView, messages: Messages): string {
  const { fields, colon, partOf } = messages.screens.importPreview;
  const { per, show } = messages.screens;
  const field = (label: string, text: string | undefined) => (text === undefined ? [] : [`${label}${colon}${text}`]);
  const { commitment, baseline } = target;
  const words = [
    ...(whole === null ? [] : [partOf(whole.number)]),
    ...(typeof target.per === 'string' ? [per[target.per]] : []),
    ...field(fields.due, target.due),
    ...field(fields.dueNote, target.due_note),
    ...(target.milestones ?? []).map(({ name, due = '' }) => `${show.milestone(name)} ${due}`),
    ...(commitment === undefined ? [] : [messages.words.commitment[commitment]]),
    ...(baseline === undefined ? [] : [`${fields.baseline}${colon}${inUnit(baseline.value, target)}`]),
    ...field(fields.definition, target.definition),
    ...field(fields.unclear, target.unclear),
  ];
  const head = `${element('strong', escaped(target.name))}${colon}${escaped(boundText(target, messages))}`;
  const rest = words.length === 0 ? '' : escaped(messages.semicolon + words.join(messages.semicolon));
  return head + rest + doubts.map((doubt) => doubtHtml('div', doubt, messages)).join('');
}

/** The bound as it will be kept; what the document writes otherwise stands before it. */
function boundText(target: Target, messages: Messages): string {
  const words = exactBound(target, messages);
  return target.shown === undefined ? words : target.shown + messages.brackets(words);
}

function doubtHtml(name: string, doubt: DoubtView, messages: Messages): string {
  return element(name, escaped(doubtWords(doubt, messages)), 'check');
}
