import type { DiagnosticOf } from '../core/diagnostic.js';
import type { KeyPath, Place } from '../core/finding.js';
import { missingOf, nextStatuses, type Past, pastsOf, type Requirement, requirementsOf } from '../core/lifecycle.js';
import type { StatusChange } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'history-legal': {
      illegal: { from: string; to: string; allowed: string };
      final: { from: string; to: string; allowed: string };
      missing: { from: string; to: string; need: string; key: string };
      verifier: { by: string; need: string };
    };
  }
}

/** Every change of status is one of the field's table, with what it needs. */
export const historyLegal: RuleOf<'history-legal'> = {
  id: 'history-legal',
  level: 'error',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      const history = task.history ?? [];
      for (const [index, past] of pastsOf(history).entries()) {
        const change = history[index];
        const path = ['history', index];
        if (change) yield* judge({ file, path }, change, past, plan.policy.separate_verifier);
      }
    }
  },
};

function* judge(
  place: Place & { path: KeyPath },
  change: StatusChange,
  before: Past,
  separateVerifier: boolean,
): Generator<DiagnosticOf<'history-legal'>> {
  const { from, to } = change;
  if (requirementsOf(from, to, before) === null) {
    const allowed = nextStatuses(from, before).join(', ');
    const variant = allowed === '' ? 'final' : 'illegal';
    yield { variant, place: { ...place, path: [...place.path, 'to'] }, args: { from, to, allowed } };
  }
  for (const need of missingOf(change, before, separateVerifier)) yield lacking(place, change, need);
}

/** The keys of history that a requirement is written under. */
const KEYS: Partial<Record<Requirement, string>> = { reason: 'note', approver: 'approver' };

function lacking(
  place: Place & { path: KeyPath },
  { from, to, by }: StatusChange,
  need: Requirement,
): DiagnosticOf<'history-legal'> {
  if (need === 'verifier') {
    return { variant: 'verifier', place: { ...place, path: [...place.path, 'by'] }, args: { by, need } };
  }
  return { variant: 'missing', place, args: { from, to, need, key: KEYS[need] ?? need } };
}
