import { PLAN_FILE } from '../core/file/path.js';
import type { Rule, RuleOf } from './rule.js';
import { KnownNames } from './search/known-names.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'lint-settings': {
      near: { name: string; nearest: string };
      far: { name: string };
      fixed: { name: string };
    };
  }
}

/** What plan.yaml changes under `lint` are rules that exist, and none that must always hold. */
export function lintSettings(rules: () => readonly Rule[]): RuleOf<'lint-settings'> {
  return {
    id: 'lint-settings',
    level: 'error',
    fixed: true,
    *check({ planFile }) {
      const known = new KnownNames(rules().map(({ id }) => id));
      for (const [name, setting] of Object.entries(planFile.lint ?? {})) {
        const rule = rules().find(({ id }) => id === name);
        const place = { file: PLAN_FILE, path: ['lint', name], key: true };
        if (!rule) yield known.unknown(place, name);
        else if (rule.fixed && setting?.level !== rule.level) {
          yield { variant: 'fixed', place, args: { name } };
        }
      }
    },
  };
}
