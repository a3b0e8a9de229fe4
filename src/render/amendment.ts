import { isWho } from '../core/assignment.js';
import { orgName, type Plan } from '../core/plan.js';
import type { Amendment, PromiseAmendment, Task, WhoAmendment } from '../core/task.js';
import { withUnit } from './bound.js';
import type { Screen } from './terminal/screen.js';
import { clean } from './terminal/text.js';

/** What an amendment changes, in words: its target, what is amended, the values before and after. */
export function amendmentWords(amendment: Amendment, task: Task, plan: Plan, screen: Screen): string {
  const { assign } = screen.messages.screens;
  const { taskKey } = screen.messages.words;
  const named = targetName(amendment, task);
  const [from, to] = isWho(amendment)
    ? [whoWords(amendment, 'from', plan, screen), whoWords(amendment, 'to', plan, screen)]
    : [valueWords(amendment, 'from', task, plan, screen), valueWords(amendment, 'to', task, plan, screen)];
  const { fields } = screen.messages.screens.show;
  const field = isWho(amendment) ? fields[amendment.key] : taskKey[amendment.key];
  const changed = assign.change(field, from, to);
  return named === null ? changed : `${clean(named)}  ${changed}`;
}

function targetName(amendment: Amendment, task: Task): string | null {
  if (isWho(amendment) || amendment.target === undefined) return null;
  return task.targets?.find(({ id }) => id === amendment.target)?.name ?? amendment.target;
}

function whoWords({ key, ...values }: WhoAmendment, side: 'from' | 'to', plan: Plan, screen: Screen): string {
  const names = [values[side] ?? []].flat().map((name) => clean(key === 'leader' ? name : orgName(plan, name)));
  return names.join(screen.messages.comma) || screen.messages.screens.common.unset;
}

function valueWords(amendment: PromiseAmendment, side: 'from' | 'to', task: Task, plan: Plan, screen: Screen): string {
  const { words, comma, screens } = screen.messages;
  const target = task.targets?.find(({ id }) => id === amendment.target) ?? { id: '', name: '' };
  switch (amendment.key) {
    case 'commitment': {
      const commitment = amendment[side];
      return commitment === null ? screens.common.unset : words.commitment[commitment];
    }
    case 'allocation':
      return Object.entries(amendment[side])
        .map(([org, share = null]) => {
          const value = share === null ? screens.common.none : withUnit(share, target);
          return `${clean(orgName(plan, org))} ${value}`;
        })
        .join(comma);
    case 'between': {
      const [low, high] = amendment[side];
      return `${withUnit(low, target)}–${withUnit(high, target)}`;
    }
    default:
      return withUnit(amendment[side], target);
  }
}
