import { orgIds, singleOrgId } from '../../cli/plan-names.js';
import type { WhoKey } from '../../core/assignment.js';
import { usageFailure } from '../../core/failure.js';
import { isUnseen } from '../../core/person.js';
import type { Plan } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { catalogs } from '../../messages/index.js';
import type { WhoOptions } from './options.js';

/** The new values of fields: null to remove a field; an absent field stays. */
export type Who = { [K in WhoKey]?: string | [string, ...string[]] | null };

/** Who does a task, from the options as they were typed. @throws wrong usage if a unit is not known */
export function whoOf(context: Context, plan: Plan, { lead, leader, responsible, support }: WhoOptions): Who {
  const single = (name: string) => singleOrgId(context, plan, name);
  const any = (name: string) => orgIds(context, plan, [name])[0] ?? name;
  return {
    ...(lead === undefined ? {} : { lead: oneOrMore(namesOf(lead, BETWEEN_UNITS, single)) }),
    ...(responsible === undefined ? {} : { responsible: namesOf(responsible, BETWEEN_UNITS, any) }),
    ...(support === undefined ? {} : { support: namesOf(support, BETWEEN_UNITS, any) }),
    ...(leader === undefined
      ? {}
      : { leader: oneOrMore(namesOf(leader, BETWEEN_LEADERS, (name) => leaderOf(context, name))) }),
  };
}

/** Whether a text is `none`, or the word for "not set" in any language. */
function isNone(text: string): boolean {
  const unset = Object.values(catalogs).flatMap(({ screens }) => [screens.common.unset, screens.common.none]);
  return ['none', ...unset].includes(text.trim());
}

/** What stands between units that are typed in one option; a post may have a `、` in it (党组书记、局长). */
const BETWEEN_UNITS = /[,，、;；]/;
const BETWEEN_LEADERS = /[,，;；]/;

/**
 * Names as they were typed: in several options, or in one with signs between.
 * @param written what is written for a name, and an error for one that cannot be
 * @returns null for the word for "none"
 */
function namesOf(
  typed: readonly string[],
  between: RegExp,
  written: (name: string) => string,
): [string, ...string[]] | null {
  const names = typed.flatMap((text) => text.split(between)).map((name) => name.trim());
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0 && isNone(only)) return null;
  const [first = '', ...more] = names.filter(Boolean);
  const one = written(first);
  return [one, ...new Set(more.map(written).filter((other) => other !== one))];
}

/** A list of one as that one alone: so a lead and a leader are written. */
function oneOrMore(names: [string, ...string[]] | null): string | [string, ...string[]] | null {
  return names?.length === 1 ? names[0] : names;
}

function leaderOf(context: Context, name: string): string {
  if (!isUnseen(name)) return name;
  throw usageFailure(context.messages.errors.missingValue('--leader <name>', 'plan assign'));
}
