import { orgName, type Plan } from '../../core/plan.js';
import type { Listed, ListedReason } from '../../core/returns/claim.js';
import type { FileRefusal, FileView, RecordedValue, ReturnsView } from '../../core/returns/summary.js';
import { valueOfReading } from '../../core/target/latest-value.js';
import { valueWords } from '../bound.js';
import { doubtWords } from '../doubt.js';
import { taskLabel } from '../task-label.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** What the words about forms need beside the view. */
export interface ReturnsScreen {
  screen: Screen;
  plan: Plan;
  /** What was refused of a value that somebody typed, a line for each reason. */
  refusalWords(reason: Extract<ListedReason, { why: 'refused' }>): readonly string[];
  /** The command line that records what is listed all the same, or null if none does. */
  commandFor(listed: Listed): string | null;
}

/** What would be recorded of forms, each value in a line, and what is listed. */
export function returnsPreview(view: ReturnsView, words: ReturnsScreen): string[] {
  const { returns } = words.screen.messages.screens;
  return [
    ...view.files.flatMap((file) => [
      headOf(file, words, returns.will),
      ...file.values.map((value) => `  ${valueLine(value, words)}`),
      ...file.reports.map(({ task, title, period }) => `  ${returns.report(taskLabel({ id: task, title }), period)}`),
      ...listedLines(view, file, words),
    ]),
    ...endLines(view, words, returns.totalWill),
  ];
}

/** What was recorded of forms, a line for each unit, and what is listed. */
export function returnsSummary(view: ReturnsView, words: ReturnsScreen): string[] {
  const { returns } = words.screen.messages.screens;
  return [
    ...view.files.flatMap((file) => [headOf(file, words, returns.did), ...listedLines(view, file, words)]),
    ...endLines(view, words, returns.total),
  ];
}

function headOf(file: FileView, { screen }: ReturnsScreen, told: (counts: string) => string): string {
  const { messages } = screen;
  const { returns } = messages.screens;
  const name = file.name === null ? file.file : returns.file(file.file, clean(file.name));
  if (file.refused !== null) return returns.line(name, returns.refusedFile);
  const counts = returns.counts(file.values.length, file.reports.length, file.evidence);
  const blocking = file.listed.filter(({ reason }) => reason.why !== 'deleted').length;
  const remarks = file.listed.length - blocking;
  const parts = [
    file.isHeld ? returns.held(blocking) : counts === '' ? returns.nothing : told(counts),
    ...(file.same > 0 ? [returns.same(file.same)] : []),
    ...(file.left > 0 ? [returns.left(file.left)] : []),
    ...(remarks > 0 ? [returns.remarked(remarks)] : []),
  ];
  return returns.line(name, parts.join(messages.semicolon));
}

function valueLine({ task, title, claim, target, reading }: RecordedValue, { screen, plan }: ReturnsScreen): string {
  const { returns } = screen.messages.screens;
  const name = clean(claim.name);
  const whose = claim.org === null ? returns.city(name) : returns.org(clean(orgName(plan, claim.org)), name);
  const value = valueOfReading(target, reading);
  const said = value === null ? claim.amount : valueWords(value, target, screen);
  const line = returns.value(taskLabel({ id: task, title }), whose, said, claim.asOf);
  return reading.confirmed === true ? line + returns.confirmed : line;
}

function listedLines(view: ReturnsView, { refused, listed }: FileView, words: ReturnsScreen): string[] {
  if (refused !== null) return [`  ${fileWords(refused, words)}`];
  return listed.flatMap((one) => listedWords(view, one, words).map((line) => `  ${line}`));
}

function fileWords(refused: FileRefusal, { screen, plan }: ReturnsScreen): string {
  const words = screen.messages.screens.returns.refused;
  switch (refused.why) {
    case 'unread':
      return refused.words;
    case 'other_plan':
      return words.other_plan(clean(refused.plan), plan.id);
    case 'unknown_org':
      return words.unknown_org(clean(refused.org));
    case 'ahead':
      return words.ahead(refused.commit);
    default:
      return words[refused.why]();
  }
}

/** What is listed of a form, with its place, a line for each reason. */
export function listedWords(view: ReturnsView, listed: Listed, words: ReturnsScreen): string[] {
  const { returns } = words.screen.messages.screens;
  const { row, task, name } = listed;
  const where = [row > 0 ? returns.row(row) : '', task === null ? '' : String(task), clean(name)].filter(
    (one) => one !== '',
  );
  return reasonWords(view, listed.reason, words).map((line) => returns.line(where.join(' '), line));
}

function reasonWords(view: ReturnsView, reason: ListedReason, words: ReturnsScreen): readonly string[] {
  const { messages } = words.screen;
  const { listed } = messages.screens.returns;
  switch (reason.why) {
    case 'refused':
      return words.refusalWords(reason);
    case 'doubt':
      return reason.doubts.map((doubt) => doubtWords(doubt, messages));
    case 'report':
      return reason.reasons.map((one) => listed.report[one](reason.period));
    default:
      return [oneReason(view, reason, words)];
  }
}

type Single = Exclude<ListedReason, { why: 'refused' | 'doubt' | 'report' }>;

function oneReason(view: ReturnsView, reason: Single, { screen, plan }: ReturnsScreen): string {
  const { messages } = screen;
  const { listed, none } = messages.screens.returns;
  const { heads, yes, no } = messages.screens.returnForm;
  const known = (last: { value: number | boolean; asOf: string } | null) =>
    last === null
      ? none
      : `${typeof last.value === 'boolean' ? (last.value ? yes : no) : last.value}${messages.brackets(last.asOf)}`;
  switch (reason.why) {
    case 'moved':
      return listed.moved(clean(reason.shown));
    case 'twice':
      return listed.twice(reason.other);
    case 'two_returns':
      return listed.two_returns(view.files[reason.other]?.file ?? '');
    case 'other_unit':
      return listed.other_unit(clean(orgName(plan, reason.org)));
    case 'shut':
      return listed.shut(messages.words.status[reason.status]);
    case 'not_asked':
    case 'wrong_cell':
    case 'formula':
      return listed[reason.why](heads[reason.cell]);
    case 'no_number':
    case 'percent':
      return listed[reason.why](clean(reason.text));
    case 'day':
      return messages.errors.dates.day[reason.refused.refused](heads.date, clean(reason.text), reason.refused.example);
    case 'unseen':
      return listed.unseen(heads[reason.cell], reason.code);
    case 'second_text':
      return listed.second_text(heads[reason.cell], reason.other);
    case 'changed':
      return listed.changed(known(reason.shown), known(reason.now));
    case 'evidence':
      return listed.evidence(reason.words);
    default:
      return listed[reason.why]();
  }
}

/** The totals, who has not sent a form, and the commands for what is right although it is listed. */
function endLines(
  { files, missing }: ReturnsView,
  { screen, commandFor }: ReturnsScreen,
  total: (files: number, counts: string, tasks: number) => string,
): string[] {
  const { messages } = screen;
  const { returns } = messages.screens;
  const [values, reports] = [files.flatMap((file) => file.values), files.flatMap((file) => file.reports)];
  const tasks = new Set([...values, ...reports].map(({ task }) => task));
  const evidence = files.reduce((sum, file) => sum + file.evidence, 0);
  const names = missing.map(({ name }) => clean(name)).join(messages.comma);
  const commands = files.flatMap(({ listed }) => listed.flatMap((one) => commandFor(one) ?? []));
  return [
    total(files.length, returns.counts(values.length, reports.length, evidence), tasks.size),
    missing.length > 0 ? returns.missing(missing.length, names) : returns.all,
    ...(commands.length > 0 ? [returns.how, ...new Set(commands.map((command) => `  ${command}`))] : []),
  ];
}
