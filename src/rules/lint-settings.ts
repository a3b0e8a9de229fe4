import type { Rule } from './rule.js';
import { unknownName } from './unknown.js';

/** What plan.yaml changes under `lint` are rules that exist, and none that must always hold. */
export function lintSettings(rules: () => readonly Rule[]): Rule {
  return {
    id: 'lint-settings',
    level: 'error',
    fixed: true,
    *check({ planFile }) {
      for (const [name, setting] of Object.entries(planFile.lint ?? {})) {
        const rule = rules().find(({ id }) => id === name);
        const place = { file: 'plan.yaml', path: ['lint', name], key: true };
        if (!rule) {
          const known = rules().map(({ id }) => id);
          yield unknownName(place, name, known);
        } else if (rule.fixed && setting?.level !== rule.level) {
          yield { variant: 'fixed', place, args: { name } };
        }
      }
    },
  };
}
