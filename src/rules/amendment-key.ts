import type { DiagnosticOf } from '../core/diagnostic.js';
import { countingPlaces } from '../core/file/counting.js';
import { boundOf } from '../core/target/bound.js';
import type { Amendment, PromiseAmendment } from '../core/task.js';
import type { RuleOf, TaskFile } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'amendment-key': {
      bound: { key: string; own: string; name: string };
      fixed: { key: string; own: string; name: string };
      orgs: { org: string; side: string };
      positive: { key: string; to: number };
    };
  }
}

/** The bound that an amendment names is that of its target; its values are such as the target can have. */
export const amendmentKey: RuleOf<'amendment-key'> = {
  id: 'amendment-key',
  level: 'error',
  *check({ tasks }) {
    for (const entry of tasks) {
      for (const [index, amendment] of countingPlaces<Amendment>(entry.task.amendments)) {
        yield* judge(entry, index, amendment);
      }
    }
  },
};

/** Bounds that cannot be amended: they hold no number. */
const FIXED: readonly string[] = ['not_below', 'deliver'];

/** Bounds that are above 0. */
const POSITIVE: readonly string[] = ['about', 'increase_by', 'multiply_by'];

function* judge({ file, task }: TaskFile, index: number, entry: Amendment): Generator<DiagnosticOf<'amendment-key'>> {
  const at = (...keys: string[]) => ({ file, path: ['amendments', index, ...keys] });
  if (entry.key === 'allocation') {
    for (const [org, side] of onOneSide(entry))
      yield { variant: 'orgs', place: at(side), args: { org, side: missing(side) } };
  }
  if (!isBound(entry)) return;
  const target = task.targets?.find(({ id }) => id === entry.target);
  if (target === undefined) return;
  const own = boundOf(target).kind;
  const args = { key: entry.key, own, name: target.name };
  if (own !== entry.key) yield { variant: FIXED.includes(own) ? 'fixed' : 'bound', place: at('key'), args };
  const { key, to } = entry;
  if (typeof to === 'number' && POSITIVE.includes(key) && to <= 0) {
    yield { variant: 'positive', place: at('to'), args: { key, to } };
  }
}

function isBound(entry: Amendment): entry is Extract<PromiseAmendment, { key: 'between' | 'at_least' }> {
  return !['commitment', 'allocation', 'lead', 'responsible', 'support', 'leader'].includes(entry.key);
}

/** The organisations that only one of `from` and `to` names, with the side that names them. */
function onOneSide({ from, to }: Extract<Amendment, { key: 'allocation' }>): [string, 'from' | 'to'][] {
  return [
    ...Object.keys(from).flatMap((org): [string, 'from'][] => (Object.hasOwn(to, org) ? [] : [[org, 'from']])),
    ...Object.keys(to).flatMap((org): [string, 'to'][] => (Object.hasOwn(from, org) ? [] : [[org, 'to']])),
  ];
}

function missing(side: 'from' | 'to'): string {
  return side === 'from' ? 'to' : 'from';
}
