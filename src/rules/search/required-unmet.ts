import type { DiagnosticOf } from '../../core/diagnostic.js';
import type { Plan } from '../../core/plan.js';
import { unmetTargets } from '../../core/target/unmet.js';
import type { TaskFile } from '../rule.js';

/** One diagnostic for each target that must be met and is not. */
export function requiredUnmet({ file, task }: TaskFile, plan: Plan): DiagnosticOf<'finished-unmet'>[] {
  return unmetTargets(task, plan)
    .filter(({ required }) => required)
    .map(({ index, target, why }) => ({
      variant: VARIANTS[why],
      place: { file, path: ['targets', index, 'id'] },
      args: { name: target.name, status: task.status },
    }));
}

const VARIANTS = { short: 'short', no_reading: 'no-reading', no_baseline: 'no-baseline', partial: 'partial' } as const;
