import { parseIds } from '../core/change/task-ids.js';
import { usageFailure } from '../core/failure.js';
import { nearestOf } from '../core/nearest.js';
import { parseNumeral } from '../core/numeral.js';
import type { Plan, Section } from '../core/plan.js';
import type { Context } from '../env.js';
import { catalogs } from '../messages/index.js';

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

/** The one task number that was typed; wrong usage where it is none. */
export function idOf(context: Context, text: string): number {
  const ids = parseIds([text]);
  const [id, other] = 'refused' in ids ? [] : ids;
  if (id !== undefined && other === undefined) return id;
  throw usageFailure(context.messages.errors.notAnId(text));
}

/** The task numbers that were typed; wrong usage where a word is none. */
export function idsOf(context: Context, words: readonly string[]): number[] {
  const ids = parseIds(words);
  const { errors } = context.messages;
  if ('refused' in ids) throw usageFailure(errors.badIds[ids.refused](ids.word));
  if (ids.length === 0) throw usageFailure(errors.missingArgument('id', 'plan set'));
  return ids;
}
