import { dirname, join } from 'node:path';
import type { Level, Report } from '../core/finding.js';
import type { FileKind } from '../core/merge/shape.js';
import { type PlanFile, sectionOfFolder, toPlan } from '../core/plan.js';
import { EVERY_LINT, selectRules } from '../rules/selection.js';
import type { ReadDisk } from '../store/disk.js';
import { PLAN_FILE } from '../store/read/find.js';
import { readPlanFile } from '../store/read/load.js';
import { readTaskText } from '../store/read/task-file.js';
import { validatePlan } from '../store/read/validate.js';
import { parseRecord } from '../store/yaml/syntax.js';
import { contextOfFile } from './findings.js';

/** What is wrong with a merged file, before lines and columns are known. */
export interface Fault {
  rule: string;
  level: Level;
  report: Report;
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
 * of plan.yaml as it lies in the working tree. Where that cannot be read nothing is found here; lint will tell.
 */
export function addedFaults(disk: ReadDisk, merging: Merging, text: string, sides: readonly string[]): Fault[] {
  const known = new Set(sides.flatMap((side) => faultsOf(disk, merging, side)).map(withoutPlace));
  return faultsOf(disk, merging, text).filter((fault) => !known.has(withoutPlace(fault)));
}

function withoutPlace({ rule, report }: Fault): string {
  return JSON.stringify([rule, report.variant, report.args]);
}

function faultsOf(disk: ReadDisk, merging: Merging, text: string): Fault[] {
  return merging.kind === 'plan' ? planFaults(disk, merging, text) : taskFaults(disk, merging, text);
}

function planFaults(disk: ReadDisk, { cwd, path }: Merging, text: string): Fault[] {
  const parsed = parseRecord(PLAN_FILE, text.replace(/^\uFEFF/, ''));
  const read = 'problems' in parsed ? parsed : validatePlan(PLAN_FILE, parsed.record);
  if ('problems' in read) return read.problems.map(asFault);
  return ruleFaults(disk, join(cwd, dirname(path)), read.value, PLAN_FILE, text, []);
}

function taskFaults(disk: ReadDisk, { cwd, path }: Merging, text: string): Fault[] {
  const [, folder = '', name = ''] = /([^/]*)\/([^/]*)$/.exec(path) ?? [];
  const file = `${folder}/${name}`;
  const read = readTaskText(file, text.replace(/^\uFEFF/, ''));
  if ('problems' in read) return read.problems.map(asFault);
  const dir = join(cwd, dirname(dirname(path)));
  const plan = readPlanFile(disk, dir);
  const section = 'value' in plan ? sectionOfFolder(toPlan(plan.value), folder) : null;
  if (!('value' in plan) || !section) return [];
  const tasks = [{ file, section, task: read.value, isPlain: () => false }];
  return ruleFaults(disk, dir, plan.value, file, text, tasks);
}

function ruleFaults(
  disk: ReadDisk,
  dir: string,
  planFile: PlanFile,
  file: string,
  text: string,
  tasks: Parameters<typeof contextOfFile>[5],
): Fault[] {
  const context = contextOfFile(disk, dir, planFile, file, text, tasks);
  const errors = selectRules(planFile.lint, EVERY_LINT, null).filter(({ level }) => level === 'error');
  return errors.flatMap(({ rule, level }) =>
    [...rule.check(context)].map((report) => ({ rule: rule.id, level, report })),
  );
}

function asFault({ rule, ...report }: Report & { rule: string }): Fault {
  return { rule, level: 'error', report };
}
