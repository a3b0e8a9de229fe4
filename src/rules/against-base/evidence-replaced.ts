import type { DiagnosticOf } from '../../core/diagnostic.js';
import { matchEntries } from '../../core/diff/match.js';
import { countingPlaces, recorded } from '../../core/file/counting.js';
import type { Evidence } from '../../core/task.js';
import type { RuleOf, TaskFile } from '../rule.js';
import type { Base } from './comparison/base.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'evidence-replaced': {
      default: { id: number; name: string; path: string };
    };
  }
}

/** The file of a piece of evidence must not be replaced: another file is recorded as new evidence. */
export const evidenceReplaced: RuleOf<'evidence-replaced'> = {
  id: 'evidence-replaced',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, tasks }) {
    if (!base || base.replaced.size === 0) return;
    for (const task of tasks) yield* judge(task, base);
  },
};

function* judge({ file, task }: TaskFile, base: Base): Generator<DiagnosticOf<'evidence-replaced'>> {
  const added = addedTo(file, base);
  for (const [index, entry] of countingPlaces(task.evidence)) {
    const { path, title } = entry;
    if (path === undefined || !base.replaced.has(path) || added.has(entry)) continue;
    yield { place: { file, path: ['evidence', index, 'path'] }, args: { id: task.id, name: title, path } };
  }
}

/** The pieces of evidence that are new in a file. */
function addedTo(file: string, { pairs }: Base): ReadonlySet<Evidence> {
  const pair = pairs.find(({ after }) => after?.file === file);
  if (!pair?.after) return new Set();
  return new Set(
    matchEntries(recorded(pair.before?.task.evidence), recorded(pair.after.task.evidence)).added.map(
      ({ entry }) => entry,
    ),
  );
}
