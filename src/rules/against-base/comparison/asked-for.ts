import type { RuleId } from '../../../core/diagnostic.js';
import type { KeyPath } from '../../../core/finding.js';
import type { Base, BaseDiagnostic } from './base.js';

/** Keys that must change together: those of a value of the wrong kind, those of another file. */
const TOGETHER: readonly (readonly string[])[] = [
  ['value', 'numerator', 'denominator', 'done'],
  ['path', 'sha256'],
  ['from', 'to'],
];

/**
 * Whether lint asked for a change of an entry at the revision: it had a finding about the whole entry, or about each
 * changed key. An explaining note may always be added.
 * @param path the path to the entry at the revision
 * @param keys the changed keys of the entry
 */
export function isAskedFor(base: Base, file: string, path: KeyPath, keys: readonly string[]): boolean {
  const diagnostics = diagnosticsAt(base, file, path);
  if (diagnostics.some((diagnostic) => diagnostic.path.length === path.length)) return true;
  const named = new Set(diagnostics.map((diagnostic) => String(diagnostic.path[path.length])));
  if (named.size === 0) return false;
  const allowed = new Set([...named, ...TOGETHER.filter((keys) => keys.some((key) => named.has(key))).flat(), 'note']);
  return keys.every((key) => allowed.has(key));
}

/** The diagnostics at a place of the revision or within it; only those of `rules` if given. */
export function diagnosticsAt(base: Base, file: string, path: KeyPath, rules?: readonly RuleId[]): BaseDiagnostic[] {
  return base.diagnostics.filter(
    (diagnostic) =>
      diagnostic.file === file &&
      path.every((step, index) => diagnostic.path[index] === step) &&
      (rules === undefined || rules.includes(diagnostic.rule)),
  );
}
