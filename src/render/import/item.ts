import type { SourceDocument } from '../../core/document/document.js';
import type { Target } from '../../core/task.js';
import type { BracketPair } from '../../core/view/import/bracket-pair.js';
import type { Stretch } from '../../core/view/import/marked-text.js';
import type { DoubtView, ImportTargetView, ImportTaskView } from '../../core/view/import/task-view.js';
import { doubtWords } from '../../messages/import-words.js';
import { boundWords, exactBoundWords, perWords } from '../bound.js';
import { baselineText } from '../target-lines.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** How what was read is marked in a text. */
export interface Marking {
  pair: BracketPair;
  countedIn: SourceDocument['countedIn'];
}

const INDENT = '    ';
const DEEPER = '       ';

/** A task: its head, who and when, its text with what was read of it marked, and a line for each target. */
export function itemLines(view: ImportTaskView, marking: Marking, screen: Screen): string[] {
  const { stretches, targets, doubts } = view;
  return [
    headLine(view, marking, screen),
    ...fieldLines(view, screen),
    prose(stretches.map((stretch) => marked(stretch, marking.pair, screen)).join(''), screen, INDENT),
    ...targets.flatMap((target, index) => targetLines(target, index, screen)),
    ...(targets.length === 0
      ? [screen.style.dim(prose(screen.messages.screens.importPreview.noTargets, screen, INDENT))]
      : []),
    ...doubts.map((doubt) => doubtLine(doubt, screen, INDENT)),
  ];
}

function headLine({ task, item, section }: ImportTaskView, { countedIn }: Marking, screen: Screen): string {
  const { importPreview } = screen.messages.screens;
  const notes = [
    ...(item === String(task.id) ? [] : [importPreview.item(clean(item))]),
    clean(section),
    importPreview.place[countedIn](task.place),
    ...(task.isTitleMade ? [importPreview.titleMade] : []),
  ];
  const { brackets, comma } = screen.messages;
  const title = screen.style.bold(`${task.id}  ${clean(task.fields.title)}`);
  return prose(title + screen.style.dim(brackets(notes.join(comma))), screen);
}

function fieldLines(view: ImportTaskView, screen: Screen): string[] {
  const { fields: words, colon } = screen.messages.screens.importPreview;
  const { comma, semicolon } = screen.messages;
  const { fields } = view.task;
  const list = (names: readonly string[]) => names.map(clean).join(comma);
  const parts = [
    [words.lead, list(view.leads)],
    [words.responsible, list(view.responsible)],
    [words.support, list(view.support)],
    [words.leader, list(view.leaders)],
    [words.due, fields.due ?? ''],
    [words.dueNote, clean(fields.due_note ?? '')],
    [words.unclear, clean(fields.unclear ?? '')],
  ].filter(([, text]) => text !== '');
  const told = parts.map(([label = '', text = '']) => `${label}${colon}${text}`);
  if (fields.commitment !== undefined) told.push(screen.messages.words.commitment[fields.commitment]);
  return told.length === 0 ? [] : [prose(told.join(semicolon), screen, INDENT)];
}

/** A stretch of the text: what was read in brackets with what it became, in the colour of its kind. */
function marked({ text, kind, target, reason }: Stretch, [open, close]: BracketPair, screen: Screen): string {
  const { marks, colon } = screen.messages.screens.importPreview;
  const { style } = screen;
  const own = clean(text);
  if (kind === null) return text.split('\n').map(clean).join('\n');
  const inside = (label: string) => `${open}${label}${colon}${own}${close}`;
  switch (kind) {
    case 'target':
      return style.green(inside(marks.target(target === null ? null : target + 1)));
    case 'missed':
      return reason === 'not_understood' ? style.red(inside(marks.notUnderstood)) : style.yellow(inside(marks.missed));
    case 'due':
      return style.cyan(inside(marks.due));
    case 'who':
      return style.blue(inside(marks.who));
    default:
      return style.bold(inside(marks.commitment));
  }
}

/** A target in one line, and a line for each doubt about it. */
function targetLines({ target, whole, doubts }: ImportTargetView, index: number, screen: Screen): string[] {
  const { importPreview } = screen.messages.screens;
  const { fields, colon, partOf } = importPreview;
  const field = (label: string, text: string | undefined) =>
    text === undefined ? [] : [`${label}${colon}${clean(text)}`];
  const words = [
    `${clean(target.name)}${colon}${boundText(target, screen)}`,
    ...(whole === null ? [] : [partOf(whole.number)]),
    ...[perWords(target, { orgs: [] }, screen)].filter((one) => one !== ''),
    ...field(fields.due, target.due),
    ...field(fields.dueNote, target.due_note),
    ...(target.milestones ?? []).flatMap(({ name, due }) => field(`${fields.milestone} ${clean(name)}`, due ?? '')),
    ...(target.commitment === undefined ? [] : [screen.messages.words.commitment[target.commitment]]),
    ...(target.baseline === undefined ? [] : [baselineText(target, screen)]),
    ...field(fields.definition, target.definition),
    ...field(fields.unclear, target.unclear),
  ];
  return [
    screen.style.green(prose(`${index + 1}. ${words.join(screen.messages.semicolon)}`, screen, INDENT)),
    ...doubts.map((doubt) => doubtLine(doubt, screen, DEEPER)),
  ];
}

/** The bound as it will be kept: what the document writes otherwise stands before it. */
function boundText(target: Target, screen: Screen): string {
  const words = boundWords(target, screen);
  return target.shown === undefined ? words : words + screen.messages.brackets(exactBoundWords(target, screen));
}

function doubtLine(doubt: DoubtView, screen: Screen, indent: string): string {
  return screen.style.yellow(prose(doubtWords(doubt, screen.messages), screen, indent));
}
