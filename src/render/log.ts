import type { LogEntry } from '../core/log.js';
import { orgName, type Plan } from '../core/plan.js';
import { valueOfReading } from '../core/target/latest-value.js';
import type { Amendment, Evidence, Extension, Reading, Report, StatusChange, Target, Task } from '../core/task.js';
import { logEntryOf } from '../core/view/log-entry.js';
import type { LogView, NumberedEvent } from '../core/view/log-view.js';
import { amendmentWords } from './amendment.js';
import { milestoneOf, readingWords } from './reading.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { type Column, table } from './terminal/table.js';
import { clean, shortDigest } from './terminal/text.js';

/** What was recorded, as a table under a line that counts it. */
export function renderLog({ events, of, task }: LogView, plan: Plan, screen: Screen): string {
  const { log } = screen.messages.screens;
  const title = task === null ? '' : `${task.id} ${clean(task.title)}  `;
  if (events.length === 0) return prose(title + log.none, screen);
  const head = screen.style.bold(prose(title + log.head(events.length, of), screen));
  return [head, '', table(columns(task !== null, plan, screen), events, screen)].join('\n');
}

function columns(isOneTask: boolean, plan: Plan, screen: Screen): Column<NumberedEvent>[] {
  const { columns: heads, kinds } = screen.messages.screens.log;
  const { colon } = screen.messages.screens.lint;
  const number: Column<NumberedEvent> = { header: heads.number, align: 'right', cell: (event) => String(event.number) };
  const id: Column<NumberedEvent> = { header: heads.id, align: 'right', cell: ({ task }) => String(task.id) };
  const titleOf = ({ task }: NumberedEvent) => (isOneTask ? '' : clean(task.title) + colon);
  return [
    ...(isOneTask ? [number] : []),
    { header: heads.day, cell: ({ day }) => day },
    ...(isOneTask ? [] : [id]),
    { header: heads.by, leaves: 1, cell: ({ entry }) => clean(entry.by) },
    { header: heads.kind, leaves: 2, cell: ({ kind }) => kinds[kind] },
    { header: heads.what, cell: (event) => titleOf(event) + eventWords(event, plan, screen) },
  ];
}

/** What a log entry says, in words: everything except the day, the task and who recorded it. */
export function eventWords(event: LogEntry & { task: Task }, plan: Plan, screen: Screen): string {
  const words = partsOf(event, plan, screen).filter((part): part is string => part !== undefined && part !== '');
  // A sentence that is closed by itself is not closed twice.
  const open = words.map((word, index) => (index < words.length - 1 ? word.replace(/[。；]$/u, '') : word));
  return open.join(screen.messages.semicolon);
}

type Part = string | undefined;

function partsOf(event: LogEntry & { task: Task }, plan: Plan, screen: Screen): Part[] {
  switch (event.kind) {
    case 'change':
      return changeParts(event.entry, screen);
    case 'extension':
      return extensionParts(event.entry, event.task, screen);
    case 'amendment':
      return amendmentParts(event.entry, event.task, plan, screen);
    case 'report':
      return reportParts(event.entry, plan, screen);
    case 'reading':
      return readingParts(event.entry, event.target, plan, screen);
    case 'evidence':
      return evidenceParts(event.entry, screen);
    case 'void':
      return voidParts(event, plan, screen);
  }
}

function changeParts({ from, to, date, approver, note }: StatusChange, screen: Screen): Part[] {
  const { show, log } = screen.messages.screens;
  const { status } = screen.messages.words;
  return [
    show.change(status[from], status[to]),
    date && log.on(date),
    approver && show.approvedBy(clean(approver)),
    note && clean(note),
  ];
}

function extensionParts(entry: Extension, task: Task, screen: Screen): Part[] {
  const { from, to, target: id, note, approver } = entry;
  const target = task.targets?.find((one) => one.id === id);
  const moved = screen.messages.screens.show.extension(from, to, clean(approver));
  return [id && clean(target?.name ?? id), ...milestoneOf(entry, target, screen), moved, clean(note)];
}

function amendmentParts(amendment: Amendment, task: Task, plan: Plan, screen: Screen): Part[] {
  const { show, log } = screen.messages.screens;
  const { date, approver, note } = amendment;
  return [
    amendmentWords(amendment, task, plan, screen),
    date && log.on(date),
    approver && show.approvedBy(clean(approver)),
    note && clean(note),
  ];
}

/** What a void takes back, in the words of that entry, and why. */
function voidParts(event: Extract<LogEntry, { kind: 'void' }> & { task: Task }, plan: Plan, screen: Screen): Part[] {
  const { log } = screen.messages.screens;
  const { list, target, entry, voided, task } = event;
  const name = screen.messages.words.list[list];
  const lines = voided.map((one) =>
    log.voided(name, eventWords({ ...logEntryOf(list, one, target), task }, plan, screen)),
  );
  return [...(lines.length === 0 ? [log.voidsNothing(name)] : lines), clean(entry.note)];
}

function reportParts(entry: Report, plan: Plan, screen: Screen): Part[] {
  const { show, lint } = screen.messages.screens;
  const said = (key: 'progress' | 'problems' | 'next') => {
    const text = entry[key];
    return text && show.report[key] + lint.colon + clean(text);
  };
  const unit = entry.org === undefined ? '' : `  ${clean(orgName(plan, entry.org))}`;
  return [entry.period + unit, said('progress'), said('problems'), said('next')];
}

function readingParts(entry: Reading, target: Target, plan: Plan, screen: Screen): Part[] {
  const values = [
    clean(target.name),
    ...(entry.org ? [clean(orgName(plan, entry.org))] : []),
    ...milestoneOf(entry, target, screen),
    readingWords(valueOfReading(target, entry), entry, target, screen),
  ];
  return [values.join('  '), screen.messages.screens.log.asOf(entry.as_of), entry.note && clean(entry.note)];
}

function evidenceParts({ type, title, path, url, date, sha256 }: Evidence, screen: Screen): Part[] {
  const { show } = screen.messages.screens;
  const digest = sha256 && show.digest(shortDigest(sha256));
  return [`${show.evidenceTypes[type]}  ${clean(title)}`, clean(path ?? url ?? ''), date, digest];
}
