import { orgIds } from '../../cli/plan-names.js';
import { usageFailure } from '../../core/failure.js';
import { orgById } from '../../core/org/directory.js';
import { orgName, type Plan } from '../../core/plan.js';
import { halfWidth } from '../../core/target/amount.js';
import { parseQuantity } from '../../core/target/quantity.js';
import { commandLine, type Word } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { wrongAmount } from './bound.js';

/** What stands between shares in one word; a comma may also stand in a number, so a name and a sign must follow. */
const BETWEEN = /[,，、;；\s]+(?=[^,，、;；\s=＝]+\s*[=＝])/;

/** What takes a share away. */
const NONE = ['none', 'null', '无', '取消'];

/**
 * Shares as they were typed, each a unit, `=` and a number; null takes a share away.
 * @param unit the unit of the target
 * @param again the command line that gives each member of a group the same share
 * @throws wrong usage if one is none, a unit stands twice or is a group
 */
export function sharesIn(
  context: Context,
  plan: Plan,
  typed: readonly string[],
  unit: string | undefined,
  again: (shares: readonly string[]) => string,
): Record<string, number | null> {
  const words = context.messages.screens.target.share;
  const named = new Map<string, string>();
  const shares = typed
    .flatMap((text) => text.split(BETWEEN))
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [, name = '', value = ''] = /^([^=＝]+)[=＝](.+)$/s.exec(text.trim()) ?? [];
      if (name.trim() === '' || value.trim() === '') throw usageFailure(words.malformed(clean(text)));
      const org = holderOf(context, plan, name.trim(), value.trim(), again);
      const first = named.get(org);
      if (first !== undefined) {
        throw usageFailure(words.twice(clean(first), clean(name.trim()), clean(orgName(plan, org))));
      }
      named.set(org, name.trim());
      return [org, shareOf(context, plan, org, value, unit)] as const;
    });
  return Object.fromEntries(shares);
}

/** The unit that holds a share. A group is refused, with the command that names its members. */
function holderOf(
  context: Context,
  plan: Plan,
  name: string,
  value: string,
  again: (shares: readonly string[]) => string,
): string {
  const [id = name] = orgIds(context, plan, [name]);
  const members = orgById(plan, id)?.members;
  if (members === undefined) return id;
  const each = members.map((one) => `${orgName(plan, one)}=${value}`);
  throw usageFailure(context.messages.screens.target.share.group(clean(name), again(each)));
}

function shareOf(context: Context, plan: Plan, org: string, typed: string, unit: string | undefined): number | null {
  if (NONE.includes(halfWidth(typed).trim().toLowerCase())) return null;
  const quantity = parseQuantity(typed, unit ?? null);
  if ('refused' in quantity) throw wrongAmount(context, 'share', typed, quantity.refused, unit ?? null);
  if (quantity.points || (unit === undefined && quantity.unit !== null)) {
    throw wrongAmount(context, 'share', typed, 'unit', unit ?? null);
  }
  if (quantity.value >= 0) return quantity.value;
  const words = context.messages.screens.target.share;
  throw usageFailure(words.negative(clean(orgName(plan, org)), clean(typed.trim())));
}

/** Shares as they are typed. */
export function shareWords(shares: Readonly<Record<string, number | null>>): string[] {
  return Object.entries(shares).map(([org, share]) => `${org}=${share ?? 'none'}`);
}

/** A command line of `plan target share`. */
export function shareCommand(
  { env, options }: Context,
  words: readonly Word[],
  more: Readonly<Record<string, string | boolean | undefined>> = {},
): string {
  return commandLine(env.platform, ['plan', 'target', 'share', ...words], { ...more, plan: options.plan });
}
