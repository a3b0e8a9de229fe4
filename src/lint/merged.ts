import { dirname, join } from 'node:path';
import type { Diagnostic, FileDiagnostic, RuleId } from '../core/diagnostic.js';
import type { FileKind } from '../core/file/path.js';
import { PLAN_FILE } from '../core/file/path.js';
import { sectionOfFolder } from '../core/file/section-folder.js';
import type { Level } from '../core/finding.js';
import { type PlanFile, toPlan } from '../core/plan.js';
import type { ReadDisk } from '../store/disk.js';
import { readPlanFile } from '../store/read/load.js';
import { readTaskText } from '../store/read/task-file.js';
import { validatePlan } from '../store/read/validate.js';
import { parseRecord } from '../store/yaml/parse.js';
import { contextOfFile } from './file-context.js';
import { EVERY_LINT, selectRules } from './selection.js';

/** What is wrong with a merged file, before lines and columns are known. */
export interface MergedDiagnostic extends Diagnostic {
  rule: RuleId;
  level: Level;
}

/** A file that is being merged. */
export interface Merging {
  kind: FileKind;
  /** Path of the file from the top of the repository, where git runs the driver. */
  path: string;
  cwd: string;
}

/**
 * The errors of a merged file that neither side has: by every rule that can be judged by this file alone, in the light
 * of plan.yaml as it lies in the working tree. If that cannot be read, there are none; lint reports it.
 */
export function addedDiagnostics(
  disk: ReadDisk,
  merging: Merging,
  text: string,
  sides: readonly string[],
): MergedDiagnostic[] {
  const known = new Set(sides.flatMap((side) => diagnosticsOf(disk, merging, side)).map(withoutPlace));
  return diagnosticsOf(disk, merging, text).filter((diagnostic) => !known.has(withoutPlace(diagnostic)));
}

function withoutPlace({ rule, variant, args }: MergedDiagnostic): string {
  return JSON.stringify([rule, variant, args]);
}

function diagnosticsOf(disk: ReadDisk, merging: Merging, text: string): MergedDiagnostic[] {
  return merging.kind === 'plan' ? planDiagnostics(disk, merging, text) : taskDiagnostics(disk, merging, text);
}

function planDiagnostics(disk: ReadDisk, { cwd, path }: Merging, text: string): MergedDiagnostic[] {
  const parsed = parseRecord(PLAN_FILE, text.replace(/^\uFEFF/, ''));
  const read = 'problems' in parsed ? parsed : validatePlan(PLAN_FILE, parsed.record);
  if ('problems' in read) return read.problems.map(asError);
  return ruleDiagnostics(disk, join(cwd, dirname(path)), read.value, PLAN_FILE, text, []);
}

function taskDiagnostics(disk: ReadDisk, { cwd, path }: Merging, text: string): MergedDiagnostic[] {
  const [, folder = '', name = ''] = /([^/]*)\/([^/]*)$/.exec(path) ?? [];
  const file = `${folder}/${name}`;
  const read = readTaskText(file, text.replace(/^\uFEFF/, ''));
  if ('problems' in read) return read.problems.map(asError);
  const dir = join(cwd, dirname(dirname(path)));
  const plan = readPlanFile(disk, dir);
  const section = 'value' in plan ? sectionOfFolder(toPlan(plan.value), folder) : null;
  if (!('value' in plan) || !section) return [];
  const tasks = [{ file, section, task: read.value, isPlain: () => false }];
  return ruleDiagnostics(disk, dir, plan.value, file, text, tasks);
}

function ruleDiagnostics(
  disk: ReadDisk,
  dir: string,
  planFile: PlanFile,
  file: string,
  text: string,
  tasks: Parameters<typeof contextOfFile>[5],
): MergedDiagnostic[] {
  const context = contextOfFile(disk, dir, planFile, file, text, tasks);
  const errors = selectRules(planFile.lint, EVERY_LINT, null).filter(({ level }) => level === 'error');
  return errors.flatMap(({ rule, level }) =>
    [...rule.check(context)].map((diagnostic) => ({ ...diagnostic, rule: rule.id, level })),
  );
}

function asError(diagnostic: FileDiagnostic): MergedDiagnostic {
  return { ...diagnostic, level: 'error' };
}
