import type { RuleId } from '../core/diagnostic.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { Finding, KeyPath } from '../core/finding.js';
import { rules } from '../rules/index.js';
import type { ReadDisk } from '../store/disk.js';
import { fixFile } from '../store/fix/fix.js';
import { readBytes } from '../store/read/file-text.js';
import type { Loaded } from '../store/read/load.js';
import { Positions } from '../store/read/positions.js';
import { readTaskText } from '../store/read/task-file.js';
import { contextOfFile } from './file-context.js';

/** Rules about how a text is written, which reading yields: a file that was fixed breaks none of them. */
const OF_TEXT: readonly string[] = ['encoding', 'syntax'] satisfies RuleId[];

/** Whether a finding comes from reading a file, and a file that was fixed has none like it. */
function isOfText({ rule, variant }: Finding): boolean {
  return OF_TEXT.includes(rule) || (rule === 'unknown-key' && variant === 'former');
}

/** Rules about how a record is written. */
const OF_RECORD: readonly string[] = ['date-quotes', 'number-form', 'canonical-layout'] satisfies RuleId[];

/**
 * The findings, each marked if `--fix` would fix it. Every file with such a finding is fixed in memory; what the same
 * rule still finds in it afterwards is not fixable.
 */
export function withFixable(disk: ReadDisk, loaded: Loaded, found: readonly Finding[]): Finding[] {
  const files = new Map<string, (finding: Finding) => boolean>();
  const mayFix = (finding: Finding) => isOfText(finding) || OF_RECORD.includes(finding.rule);
  return found.map((finding) => {
    if (!mayFix(finding)) return finding;
    const isFixed = files.get(finding.file) ?? fixing(disk, loaded, finding.file);
    files.set(finding.file, isFixed);
    return isFixed(finding) ? { ...finding, fixable: true } : finding;
  });
}

/** Whether `--fix` would fix a finding of a file. */
function fixing(disk: ReadDisk, loaded: Loaded, file: string): (finding: Finding) => boolean {
  const read = file === PLAN_FILE || loaded.files.includes(file) ? readBytes(disk, loaded.dir, file) : null;
  const fixed = read && 'bytes' in read ? fixFile(file, read.bytes) : null;
  if (!fixed?.text || fixed.fixes.length === 0) return () => false;
  const left = new Set(stillFound(disk, loaded, file, fixed.text).map(keyOf));
  return (finding) => isOfText(finding) || !left.has(keyOf(finding));
}

/** What the rules about how a record is written find in the text of one file. */
function stillFound(disk: ReadDisk, { dir, plan, tasks }: Loaded, file: string, text: string): Kind[] {
  if (!plan) return [];
  const entry = tasks.find((one) => one.file === file);
  const parsed = entry ? readTaskText(file, text) : null;
  const positions = new Positions(disk, dir, new Map([[file, text]]));
  const isPlain = (path: KeyPath, value: string) => positions.isPlain(file, path, value);
  const record = entry && parsed && 'value' in parsed ? [{ ...entry, task: parsed.value, isPlain }] : [];
  const context = contextOfFile(disk, dir, plan.file, file, text, record);
  return rules
    .filter(({ id }) => OF_RECORD.includes(id))
    .flatMap(({ id, check }) =>
      [...check(context)]
        .filter(({ place }) => place.file === file)
        .map(({ variant = null, args = {} }) => ({ rule: id, variant, args })),
    );
}

type Kind = Pick<Finding, 'rule' | 'variant' | 'args'>;

/** Findings of a file with the same key are fixable only if none of them is left after the fix. */
function keyOf({ rule, variant, args: { more: _more, ...args } }: Kind): string {
  return JSON.stringify([rule, variant, args]);
}
