import type { DiagnosticOf } from '../../core/diagnostic.js';
import { isEqual } from '../../core/equal.js';
import type { RuleContext, RuleOf } from '../rule.js';
import { diagnosticsAt, isAskedFor } from './comparison/asked-for.js';
import { changedLists } from './comparison/changed.js';
import { isClockFix } from './comparison/clock-fix.js';
import { differences } from './comparison/difference.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'record-rewritten': {
      rewritten: { list: string; entry: number; by: string; at: string; what: string };
      moved: { list: string };
    };
  }
}

/** An entry of the revision must stay as it was, in the same order. */
export const recordRewritten: RuleOf<'record-rewritten'> = {
  id: 'record-rewritten',
  level: 'error',
  tier: 'base',
  stops: false,
  *check(context) {
    for (const { asked, ...diagnostic } of rewrites(context)) if (!asked) yield diagnostic;
  },
};

/** The rewritten entries, and whether lint asked for the change at the revision. */
export function* rewrites(context: RuleContext): Generator<DiagnosticOf<'record-rewritten'> & { asked: boolean }> {
  const { base } = context;
  if (!base) return;
  for (const { file, from, list, path, fromPath, match } of changedLists(base)) {
    for (const { before, after, beforeIndex, index } of match.changed) {
      if (isClockFix(context, file, before, after)) continue;
      const args = { list, entry: beforeIndex + 1, by: before.by, at: before.at, what: differences(before, after) };
      const asked = isAskedFor(base, from, [...fromPath, beforeIndex], changedIn(before, after));
      yield { variant: 'rewritten', place: { file, path: [...path, index] }, args, asked };
    }
    const asked = diagnosticsAt(base, from, fromPath, ['history-order']).length > 0;
    if (match.reordered) yield { variant: 'moved', place: { file, path }, args: { list }, asked };
  }
}

function changedIn(before: object, after: object): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !isEqual(Reflect.get(before, key), Reflect.get(after, key)));
}
