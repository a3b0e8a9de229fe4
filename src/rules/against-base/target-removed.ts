import type { DiagnosticOf } from '../../core/diagnostic.js';
import { matchTargets } from '../../core/diff/match.js';
import { counting } from '../../core/file/counting.js';
import type { RuleOf } from '../rule.js';
import { diagnosticsAt } from './comparison/asked-for.js';
import type { Base } from './comparison/base.js';
import { type Changed, changedTargets, changedTasks } from './comparison/changed.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'target-removed': {
      removed: { name: string; id: string };
      renamed: { name: string; id: string; now: string };
      milestone: { name: string; id: string; target: string };
    };
  }
}

/** A target of the revision must still exist, with the same id and with the milestones that readings name. */
export const targetRemoved: RuleOf<'target-removed'> = {
  id: 'target-removed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base }) {
    for (const changed of changedTasks(base)) {
      yield* removedTargets(changed);
      yield* removedMilestones(changed);
      for (const { asked, ...diagnostic } of renamedTargets(base, changed)) if (!asked) yield diagnostic;
    }
  },
};

function* removedTargets({ file, before, after }: Changed): Generator<DiagnosticOf<'target-removed'>> {
  // The line of the source stands behind the targets of every task.
  const path = [after.targets === undefined ? 'source' : 'targets'];
  for (const pair of matchTargets(before, after)) {
    if (!pair.before || pair.after) continue;
    const { id, name } = pair.before;
    yield { variant: 'removed', place: { file, path, key: true }, args: { name, id } };
  }
}

/** A milestone that readings name must still exist: they would say nothing any more. */
function* removedMilestones(changed: Changed): Generator<DiagnosticOf<'target-removed'>> {
  for (const { file, path, before, after } of changedTargets(changed)) {
    const kept = new Set((after.milestones ?? []).map(({ id }) => id));
    for (const { id, name } of before.milestones ?? []) {
      if (kept.has(id) || !counting(before.readings).some(({ milestone }) => milestone === id)) continue;
      const own = after.milestones === undefined ? [...path, 'id'] : [...path, 'milestones'];
      yield { variant: 'milestone', place: { file, path: own, key: true }, args: { name, id, target: after.name } };
    }
  }
}

/** The targets with a new id, and whether lint asked for it at the revision, as for two targets with the same id. */
export function* renamedTargets(
  base: Base | null,
  changed: Changed,
): Generator<DiagnosticOf<'target-removed', 'renamed'> & { asked: boolean }> {
  for (const { file, path, from, fromPath, before, after } of changedTargets(changed)) {
    if (before.id === after.id) continue;
    const args = { name: after.name, id: before.id, now: after.id };
    const asked = base !== null && diagnosticsAt(base, from, fromPath, ['target-id-unique']).length > 0;
    yield { variant: 'renamed', place: { file, path: [...path, 'id'] }, args, asked };
  }
}
