import { orgIds } from '../../cli/plan-names.js';
import { targetOf } from '../../cli/target.js';
import { isRealDate } from '../../core/date.js';
import { usageFailure } from '../../core/failure.js';
import { orgsCalled } from '../../core/org/directory.js';
import type { Plan } from '../../core/plan.js';
import type { Target, Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { catalogs } from '../../messages/index.js';
import { clean } from '../../render/terminal/text.js';
import { amountIn } from './bound.js';

type Per = NonNullable<Target['per']>;

const EACH = ['county', 'school', 'month', 'quarter'] as const;
/** What stands between names or steps in one option. */
const BETWEEN = /[,，、;；\s]+/;

/** Who must each meet a target: a kind by its word, else units and groups by their names. */
export function perIn(context: Context, plan: Plan, typed: readonly string[]): Per {
  const names = typed.flatMap((text) => text.split(BETWEEN)).filter(Boolean);
  const [only = '', ...others] = names;
  const kind =
    others.length > 0 || orgsCalled(plan, only).length > 0 ? undefined : EACH.find((one) => isEach(one, only));
  if (kind !== undefined) return kind;
  const [first = '', ...more] = new Set(orgIds(context, plan, names.length > 0 ? names : ['']));
  return [first, ...more];
}

function isEach(kind: (typeof EACH)[number], text: string): boolean {
  const words = Object.values(catalogs).map(({ screens }) => screens.target.per[kind]);
  return [kind, ...words, ...words.map((word) => `各${word}`), ...words.map((word) => `每${word}`)].includes(text);
}

/** The pace that is typed: `linear`, `none`, or steps such as `2020-06-30=10,2020-09-30=20`. */
export function paceIn(context: Context, typed: string, unit: string | null): NonNullable<Target['pace']> {
  const text = typed.trim();
  if (text === 'linear' || text === 'none') return text;
  const steps = text.split(BETWEEN).map((step) => {
    const [, by = '', value = ''] = /^([^=＝]+)[=＝](.+)$/.exec(step) ?? [];
    if (!isRealDate(by)) throw usageFailure(context.messages.screens.target.pace(clean(typed)));
    return { by, value: amountIn(context, 'pace', value, unit).value };
  });
  const [first, ...more] = steps;
  if (first === undefined) throw usageFailure(context.messages.screens.target.pace(clean(typed)));
  return [first, ...more];
}

/** The target that another one is a part of, by its id; one that is not there as it was typed. */
export function wholeIn(context: Context, task: Task, typed: string): string {
  return targetOf(context, task, typed).id;
}
