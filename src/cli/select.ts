import { parseIds } from '../core/change/task-ids.js';
import { nearestOf } from '../core/nearest.js';
import { parseNumeral } from '../core/numeral.js';
import type { Plan, Section } from '../core/plan.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { catalogs } from '../messages/index.js';
import { renderFindings } from '../render/findings.js';
import { numberInName } from '../store/read/task-file.js';
import { leftOut, type OpenPlan } from '../workspace/open.js';
import type { Context } from './command.js';
import { EXIT, Failure, usageFailure } from './failure.js';

/** Takes the values of an option that may be repeated. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The values of a repeatable option; undefined where it was not given. */
export function valuesOf(option: unknown): string[] | undefined {
  return Array.isArray(option) ? option.map(String) : undefined;
}

/** The sections that are named by number (5, 五) or id. */
export function sectionsOf(context: Context, plan: Plan, names: readonly string[]): Section[] {
  return names.map((name) => {
    const number = parseNumeral(name);
    const found = plan.sections.find(
      (section) => section.number === number || section.id === name || section.title === name,
    );
    if (found) return found;
    const known = plan.sections.map((section) => `${section.number} ${section.id}`).join(', ');
    throw usageFailure(context.messages.errors.unknownSection(name, known));
  });
}

/** The ids of organisations that are named by id or name. */
export function orgIds(context: Context, plan: Plan, names: readonly string[]): string[] {
  return names.map((name) => {
    const found = plan.orgs.find((org) => org.id === name || org.name === name);
    if (found) return found.id;
    const known = plan.orgs.map((org) => `${org.id} ${org.name}`).join(', ');
    const near = nearestOf(
      name,
      plan.orgs.flatMap((org) => [org.id, org.name]),
    );
    throw usageFailure(context.messages.errors.unknownOrg(name, near, known || context.messages.screens.common.none));
  });
}

/** The ids of lead units; `none` stands for tasks without one. */
export function leadIds(context: Context, plan: Plan, names: readonly string[]): (string | null)[] {
  const unset = ['none', ...Object.values(catalogs).map((messages) => messages.screens.common.unset)];
  return names.map((name) => (unset.includes(name) ? null : (orgIds(context, plan, [name])[0] ?? null)));
}

/** One of a group of the field's words, taken as identifier or as the word of any language. */
export function wordOf<K extends string>(
  context: Context,
  option: string,
  group: 'status' | 'light' | 'commitment',
  value: string,
): K {
  const ids = Object.keys(context.messages.words[group]);
  const found = ids.find(
    (id) => id === value || Object.values(catalogs).some((messages) => wordIn(messages.words[group], id) === value),
  );
  if (found !== undefined) return found as K;
  const allowed = ids.map((id) => withWord(id, wordIn(context.messages.words[group], id))).join(', ');
  throw usageFailure(context.messages.errors.badChoice(option, value, allowed));
}

/** An identifier and its word, unless they are the same. */
function withWord(id: string, word: string): string {
  return word.replaceAll(' ', '_') === id ? id : `${id} ${word}`;
}

function wordIn(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id;
}

/** One of a list of identifiers; wrong usage where it is none of them. */
export function choiceOf<K extends string>(context: Context, option: string, value: unknown, allowed: readonly K[]): K {
  const found = allowed.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw usageFailure(context.messages.errors.badChoice(option, String(value), allowed.join(', ')));
}

/** The tasks with a number; more than one where two files share it. */
export function tasksById(context: Context, opened: OpenPlan, text: string): TaskStanding[] {
  const { errors } = context.messages;
  if (!/^\d{1,6}$/.test(text)) throw usageFailure(errors.notAnId(text));
  const found = [...opened.standings, ...opened.uncounted].filter(({ task }) => task.id === Number(text));
  if (found.length > 0) return found;
  const [first, last] = [opened.standings[0], opened.standings.at(-1)];
  const unknown = errors.unknownTask(text, first && last ? errors.taskRange(first.task.id, last.task.id) : '');
  if (opened.problems.length === 0) throw usageFailure(unknown);
  // The task may stand in a file that cannot be read: by its name, or else in any of them.
  const own = opened.problems.filter(({ file }) => numberInName(file) === Number(text));
  const head = own.length > 0 ? errors.answer.brokenTask(text) : `${unknown}\n\n${leftOut(context, opened)}`;
  const findings = renderFindings(own.length > 0 ? own : opened.problems, context.errorScreen);
  throw new Failure(EXIT.failed, `${head}\n\n${findings}`);
}

/** A whole number above 0 that was typed as an option's value; undefined where it was not given. */
export function countOption(context: Context, option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^0*[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw usageFailure(context.messages.errors.badCount(option, value));
}

/** The one task number that was typed; wrong usage where it is none. */
export function idOf(context: Context, text: string): number {
  const ids = parseIds([text]);
  const [id, other] = 'refused' in ids ? [] : ids;
  if (id !== undefined && other === undefined) return id;
  throw usageFailure(context.messages.errors.notAnId(text));
}
