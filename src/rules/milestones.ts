import type { DiagnosticOf } from '../core/diagnostic.js';
import { countingPlaces } from '../core/file/counting.js';
import type { Target, Task } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    milestones: {
      kind: { name: string };
      id: { id: string };
      unknown: { id: string; name: string };
      extension: { id: string; name: string };
    };
  }
}

/** Milestones stand at deliveries; each has an id of its own, by which readings and extensions find it. */
export const milestones: RuleOf<'milestones'> = {
  id: 'milestones',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) yield* ofTarget(file, target, index);
      yield* ofExtensions(file, task);
    }
  },
};

function* ofTarget(file: string, target: Target, index: number): Generator<DiagnosticOf<'milestones'>> {
  const at = ['targets', index];
  const list = target.milestones ?? [];
  if (list.length > 0 && target.deliver === undefined) {
    yield { variant: 'kind', place: { file, path: [...at, 'milestones'], key: true }, args: { name: target.name } };
  }
  const seen = new Set<string>();
  for (const [place, { id }] of list.entries()) {
    if (seen.has(id)) yield { variant: 'id', place: { file, path: [...at, 'milestones', place, 'id'] }, args: { id } };
    seen.add(id);
  }
  for (const [place, { milestone: id }] of countingPlaces(target.readings)) {
    if (id === undefined || seen.has(id)) continue;
    const path = [...at, 'readings', place, 'milestone'];
    yield { variant: 'unknown', place: { file, path }, args: { id, name: target.name } };
  }
}

function* ofExtensions(file: string, { targets = [], extensions }: Task): Generator<DiagnosticOf<'milestones'>> {
  for (const [index, { target: of, milestone: id }] of countingPlaces(extensions)) {
    const target = targets.find((one) => one.id === of);
    // An unknown target has a finding of its own.
    if (id === undefined || !target) continue;
    if (target.milestones?.some((one) => one.id === id)) continue;
    const place = { file, path: ['extensions', index, 'milestone'] };
    yield { variant: 'extension', place, args: { id, name: target.name } };
  }
}
