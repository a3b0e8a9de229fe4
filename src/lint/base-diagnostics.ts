import type { Diagnostic } from '../core/diagnostic.js';
import { type Leaf, textsOf } from '../core/file/leaves.js';
import { folderOf } from '../core/file/path.js';
import { sectionOfFolder } from '../core/file/section-folder.js';
import type { KeyPath } from '../core/finding.js';
import { toPlan } from '../core/plan.js';
import type { BaseDiagnostic, BaseFiles } from '../rules/against-base/comparison/base.js';
import type { Rule, RuleContext } from '../rules/rule.js';
import { EVERY_LINT, selectRules } from './selection.js';

/**
 * Left out: an entry after the day of the lint may be in the past at the next lint, and of the evidence files of the
 * revision only the names are known.
 */
const LEFT_OUT: Readonly<Record<string, string>> = { 'record-future': 'recorded', 'evidence-file': 'changed' };

/**
 * What every lint finds in the changed files as they were at the revision, by the settings of the revision.
 * @param asOf the day of the lint
 */
export function diagnosticsOfBase(base: BaseFiles, asOf: string | null): BaseDiagnostic[] {
  const { planFile } = base;
  if (!planFile || base.tasks.length === 0) return [];
  const plan = toPlan(planFile);
  const texts = new Map(base.tasks.map(({ file, task }) => [file, textsOf(task)]));
  const context: RuleContext = {
    plan,
    planFile,
    fileDiagnostics: [],
    asOf,
    base: null,
    tasks: base.tasks.flatMap(({ file, task }) => {
      const section = sectionOfFolder(plan, folderOf(file));
      return section ? [{ file, section, task, isPlain: () => false }] : [];
    }),
    textOf: (file) => (texts.get(file) ?? []).map(({ value }) => value.replaceAll('\n', ' ')).join('\n'),
    writtenAt: () => null,
    hasMark: () => false,
    evidence: (path) => (base.evidence.has(path) ? { kind: 'file', sha256: null } : { kind: 'missing' }),
  };
  return selectRules(planFile.lint, EVERY_LINT, null).flatMap(({ rule }) => diagnosticsBy(rule, context, texts));
}

function diagnosticsBy(
  rule: Rule,
  context: RuleContext,
  texts: ReadonlyMap<string, readonly Leaf<string>[]>,
): BaseDiagnostic[] {
  const isLeftOut = ({ variant }: Diagnostic) => variant !== undefined && LEFT_OUT[rule.id] === variant;
  return [...rule.check(context)].flatMap((diagnostic) => {
    const { file, offset, path = pathAt(context.textOf(file), offset, texts.get(file)) } = diagnostic.place;
    return path === undefined || isLeftOut(diagnostic) ? [] : [{ rule: rule.id, file, path }];
  });
}

/** What a rule searches are the texts of a record, a line each: the way to the one at an offset. */
function pathAt(text: string, offset: number | undefined, texts: readonly Leaf<string>[] = []): KeyPath | undefined {
  return offset === undefined ? undefined : texts[text.slice(0, offset).split('\n').length - 1]?.path;
}
