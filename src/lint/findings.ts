import type { Diagnostic, FileDiagnostic } from '../core/diagnostic.js';
import { Few } from '../core/few.js';
import { counting } from '../core/file/counting.js';
import { PLAN_FILE } from '../core/file/path.js';
import { compareFindings, type Finding, type KeyPath, type Level } from '../core/finding.js';
import type { PlanFile } from '../core/plan.js';
import { type BaseFiles, type Rule, type RuleContext, toBase } from '../rules/index.js';
import type { ReadDisk } from '../store/disk.js';
import { evidenceFileAt } from '../store/read/evidence-file.js';
import { isWithheld, mayHold } from '../store/read/listing.js';
import type { Loaded } from '../store/read/load.js';
import { planProblems } from '../store/read/plan-check.js';
import { readPlanText } from '../store/read/plan-source.js';
import { Positions } from '../store/read/positions.js';
import { readTaskText, type TaskSource } from '../store/read/task-file.js';
import { diagnosticsOfBase } from './base-diagnostics.js';
import { contextOfFile } from './file-context.js';
import { withFixable } from './fixable.js';
import { EVERY_LINT, type Selection, selectRules } from './selection.js';

/**
 * All findings of a plan, in a fixed order. If plan.yaml cannot be read, only those of reading the files.
 * @param asOf the day against which "in the future" is judged
 * @param selection the rules that are asked for
 * @param base what the plan is compared with, or null if with nothing
 */
export function findingsOf(
  disk: ReadDisk,
  loaded: Loaded,
  asOf: string,
  selection: Selection = EVERY_LINT,
  base: BaseFiles | null = null,
): Finding[] {
  const positions = new Positions(disk, loaded.dir, loaded.texts.byFile);
  if (!loaded.plan) return locateFiles(disk, loaded, positions);
  const { file: planFile } = loaded.plan;
  const context: RuleContext = {
    plan: loaded.plan.plan,
    planFile,
    fileDiagnostics: loaded.problems,
    asOf,
    base:
      base &&
      toBase(base, loaded.tasks, loaded.files, {
        diagnostics: diagnosticsOfBase(base, asOf),
        mayHold: (file, id) => mayHold(loaded.withheld, file, id),
      }),
    textOf: (file) => positions.textOf(file) ?? '',
    writtenAt: (file, path) => positions.writtenAt(file, path),
    hasMark: (file) => loaded.texts.marked.has(file),
    evidence: (path, withDigest) => evidenceOf(disk, loaded, path, withDigest),
    tasks: loaded.tasks.map((entry) => ({
      ...entry,
      isPlain: (path, value) => positions.isPlain(entry.file, path, value),
    })),
  };
  const selected = selectRules(planFile.lint, selection, base);
  const found = selected.flatMap(({ rule, level }) => runRule(rule, level, context, positions));
  return withFixable(disk, loaded, found).sort(compareFindings);
}

/** A file that a sparse checkout leaves out exists, but its content is unknown. */
function evidenceOf(
  disk: ReadDisk,
  { dir, withheld }: Loaded,
  path: string,
  withDigest: boolean,
): ReturnType<RuleContext['evidence']> {
  const found = evidenceFileAt(disk, dir, path, withDigest);
  return found.kind === 'missing' && isWithheld(withheld, path) ? { kind: 'withheld' } : found;
}

/** What reading found, as findings: the errors that every command names. */
export function fileFindings(disk: ReadDisk, loaded: Loaded): Finding[] {
  return locateFiles(disk, loaded, new Positions(disk, loaded.dir));
}

/** Problems of one file, as findings. */
export function problemFindings(disk: ReadDisk, dir: string, problems: readonly FileDiagnostic[]): Finding[] {
  const positions = new Positions(disk, dir);
  return problems.map((problem) => positions.locate(problem, problem.rule, 'error')).sort(compareFindings);
}

/**
 * The errors that a change of a task's file would add, by the rules that look at that file alone.
 * @param text the file as it would become
 */
export function addedErrors(disk: ReadDisk, dir: string, plan: PlanFile, source: TaskSource, text: string): Finding[] {
  // Evidence that is recorded already is left to lint: a change need not read every photo of the task again.
  const seen = new Set(counting(source.task.evidence).map(({ path }) => path));
  const after = errorsOfFile(disk, dir, plan, source, text, seen);
  if (after.length === 0) return [];
  const known = new Set(errorsOfFile(disk, dir, plan, source, source.text, seen).map(withoutPlace));
  return after.filter((finding) => !known.has(withoutPlace(finding)));
}

/**
 * The errors of a task's file, as it would become, by the rules that look at that file alone.
 * @param seen paths of evidence whose files are not looked at
 */
export function errorsOfFile(
  disk: ReadDisk,
  dir: string,
  planFile: PlanFile,
  source: Pick<TaskSource, 'file' | 'section'>,
  text: string,
  seen: ReadonlySet<string | undefined> = new Set(),
): Finding[] {
  const { file, section } = source;
  const content = text.replace(/^\uFEFF/, '');
  const positions = new Positions(disk, dir, new Map([[file, content]]));
  const parsed = readTaskText(file, content);
  if ('problems' in parsed) return parsed.problems.map((problem) => positions.locate(problem, problem.rule, 'error'));
  const isPlain = (path: KeyPath, value: string) => positions.isPlain(file, path, value);
  const tasks = [{ file, section, task: parsed.value, isPlain }];
  const whole = contextOfFile(disk, dir, planFile, file, text, tasks);
  const context: RuleContext = {
    ...whole,
    evidence: (path, withDigest) =>
      seen.has(path) ? { kind: 'file', sha256: null } : whole.evidence(path, withDigest),
  };
  return stoppingErrors(planFile, context, positions);
}

/**
 * The errors that a change of plan.yaml would add, by the rules that look at that file alone.
 * @param old the file as it is, a valid plan
 * @param text the file as it would become
 */
export function addedPlanErrors(disk: ReadDisk, dir: string, old: string, text: string): Finding[] {
  const after = errorsOfPlan(disk, dir, text);
  if (after.length === 0) return [];
  const known = new Set(errorsOfPlan(disk, dir, old).map(withoutPlace));
  return after.filter((finding) => !known.has(withoutPlace(finding)));
}

/** The errors of a plan.yaml, as it would become, by the rules that look at that file alone. */
export function errorsOfPlan(disk: ReadDisk, dir: string, text: string): Finding[] {
  const content = text.replace(/^\uFEFF/, '');
  const positions = new Positions(disk, dir, new Map([[PLAN_FILE, content]]));
  const read = readPlanText(content);
  const problems = 'problems' in read ? read.problems : planProblems(read.value);
  if ('problems' in read || problems.length > 0) {
    return problems.map((problem) => positions.locate(problem, problem.rule, 'error'));
  }
  return stoppingErrors(read.value, contextOfFile(disk, dir, read.value, PLAN_FILE, text, []), positions);
}

/** What the rules find that refuse a change. */
function stoppingErrors(planFile: PlanFile, context: RuleContext, positions: Positions): Finding[] {
  const stopping = selectRules(planFile.lint, EVERY_LINT, null).filter(
    ({ rule, level }) => level === 'error' && rule.stops !== false,
  );
  return stopping.flatMap(({ rule, level }) => runRule(rule, level, context, positions)).sort(compareFindings);
}

function withoutPlace({ rule, variant, args }: Finding): string {
  return JSON.stringify([rule, variant, args]);
}

function locateFiles(disk: ReadDisk, loaded: Loaded, positions: Positions): Finding[] {
  const found = loaded.problems.map((problem) => positions.locate(problem, problem.rule, 'error'));
  return withFixable(disk, loaded, found).sort(compareFindings);
}

function runRule(rule: Rule, level: Level, context: RuleContext, positions: Positions): Finding[] {
  const few = new Few<Diagnostic>();
  for (const diagnostic of rule.check(context)) few.add(diagnostic.place.file, () => diagnostic);
  return few.all().map((diagnostic) => positions.locate(diagnostic, rule.id, level));
}
