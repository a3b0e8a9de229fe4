import type { RuleId } from '../../../core/diagnostic.js';
import type { KeyPath } from '../../../core/finding.js';
import type { Base, BaseDiagnostic } from './base.js';

/** Keys that are changed together: a value that was of another kind, a file that is another one. */
const TOGETHER: readonly (readonly string[])[] = [
  ['value', 'numerator', 'denominator', 'done'],
  ['path', 'sha256'],
  ['from', 'to'],
];

/**
 * Whether lint asked at the revision for a change of an entry: it found fault with the whole of it, or with each of the
 * keys that are another now. A note that explains may always be added.
 * @param path the way to the entry at the revision
 * @param keys those of the entry that are another
 */
export function isAskedFor(base: Base, file: string, path: KeyPath, keys: readonly string[]): boolean {
  const diagnostics = diagnosticsAt(base, file, path);
  if (diagnostics.some((diagnostic) => diagnostic.path.length === path.length)) return true;
  const named = new Set(diagnostics.map((diagnostic) => String(diagnostic.path[path.length])));
  if (named.size === 0) return false;
  const allowed = new Set([...named, ...TOGETHER.filter((keys) => keys.some((key) => named.has(key))).flat(), 'note']);
  return keys.every((key) => allowed.has(key));
}

/** The diagnostics at a place of the revision or within it; only those of some rules where these are named. */
export function diagnosticsAt(base: Base, file: string, path: KeyPath, rules?: readonly RuleId[]): BaseDiagnostic[] {
  return base.diagnostics.filter(
    (diagnostic) =>
      diagnostic.file === file &&
      path.every((step, index) => diagnostic.path[index] === step) &&
      (rules === undefined || rules.includes(diagnostic.rule)),
  );
}
