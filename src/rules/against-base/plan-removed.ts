import type { DiagnosticOf } from '../../core/diagnostic.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { RuleOf } from '../rule.js';
import type { Base } from './comparison/base.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'plan-removed': {
      renamed: { id: string; now: string };
      gone: { id: string; folder: string; now: string };
    };
  }
}

/** A plan of the revision must still exist, with the same id. */
export const planRemoved: RuleOf<'plan-removed'> = {
  id: 'plan-removed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, planFile }) {
    if (base) yield* judge(base, planFile.id);
  },
};

function* judge({ found }: Base, now: string): Generator<DiagnosticOf<'plan-removed'>> {
  const place = { file: PLAN_FILE, path: ['id'] };
  if (found.how === 'renamed') yield { variant: 'renamed', place, args: { id: found.before, now } };
  if (found.how !== 'nowhere') return;
  for (const { id, folder } of found.gone) yield { variant: 'gone', place, args: { id, folder, now } };
}
