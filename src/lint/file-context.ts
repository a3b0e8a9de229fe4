import { PLAN_FILE } from '../core/file/path.js';
import { type PlanFile, toPlan } from '../core/plan.js';
import type { RuleContext } from '../rules/index.js';
import type { ReadDisk } from '../store/disk.js';
import { evidenceFileAt } from '../store/read/evidence-file.js';
import { planProblems } from '../store/read/plan-check.js';
import { Positions } from '../store/read/positions.js';

/** What rules see of a plan in which one file alone is looked at. */
export function contextOfFile(
  disk: ReadDisk,
  dir: string,
  planFile: PlanFile,
  file: string,
  text: string,
  tasks: RuleContext['tasks'],
): RuleContext {
  const content = text.replace(/^\uFEFF/, '');
  const positions = new Positions(disk, dir, new Map([[file, content]]));
  return {
    plan: toPlan(planFile),
    planFile,
    fileDiagnostics: file === PLAN_FILE ? planProblems(planFile) : [],
    asOf: null,
    base: null,
    tasks,
    textOf: (name) => (name === file ? content : ''),
    writtenAt: (name, path) => (name === file ? positions.writtenAt(file, path) : null),
    hasMark: () => text !== content,
    evidence: (path, withDigest) => evidenceFileAt(disk, dir, path, withDigest),
  };
}
