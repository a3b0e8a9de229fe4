import { compareFindings, type Finding, type KeyPath } from '../core/finding.js';
import { type PlanFile, toPlan } from '../core/plan.js';
import { type Context, type Rule, rules } from '../rules/index.js';
import type { ReadDisk } from '../store/disk.js';
import type { Loaded } from '../store/load.js';
import { Positions } from '../store/positions.js';
import type { Problem } from '../store/problem.js';
import { readTaskText, type TaskSource } from '../store/task-file.js';

/**
 * Everything that the rules find in a plan, in a fixed order. Where plan.yaml cannot be read, only what reading found.
 * @param asOf the day against which "in the future" is judged
 */
export function findingsOf(disk: ReadDisk, loaded: Loaded, asOf: string): Finding[] {
  const positions = new Positions(disk, loaded.dir);
  if (!loaded.plan) return locateReading(loaded, positions);
  const context: Context = {
    plan: loaded.plan.plan,
    planFile: loaded.plan.file,
    reading: loaded.problems,
    asOf,
    tasks: loaded.tasks.map((entry) => ({
      ...entry,
      isPlain: (path, value) => positions.isPlain(entry.file, path, value),
    })),
  };
  return rules.flatMap((rule) => runRule(rule, context, positions)).sort(compareFindings);
}

/** What reading found, as findings: the errors that every command names. */
export function readingFindings(disk: ReadDisk, loaded: Loaded): Finding[] {
  return locateReading(loaded, new Positions(disk, loaded.dir));
}

/** Problems of one file, as findings. */
export function problemFindings(disk: ReadDisk, dir: string, problems: readonly Problem[]): Finding[] {
  const positions = new Positions(disk, dir);
  return problems.map((problem) => positions.locate(problem, problem.rule, 'error')).sort(compareFindings);
}

/**
 * The errors that a change of a task's file would add, by the rules that look at that file alone.
 * @param text the file as it would become
 */
export function addedErrors(disk: ReadDisk, dir: string, plan: PlanFile, source: TaskSource, text: string): Finding[] {
  const before = errorsOfFile(disk, dir, plan, source, source.text);
  const known = new Set(before.map(withoutPlace));
  return errorsOfFile(disk, dir, plan, source, text).filter((finding) => !known.has(withoutPlace(finding)));
}

/** The errors of a task's file, as it would become, by the rules that look at that file alone. */
export function errorsOfFile(
  disk: ReadDisk,
  dir: string,
  planFile: PlanFile,
  source: Pick<TaskSource, 'file' | 'section'>,
  text: string,
): Finding[] {
  const { file, section } = source;
  const positions = new Positions(disk, dir, new Map([[file, text.replace(/^\uFEFF/, '')]]));
  const parsed = readTaskText(file, text.replace(/^\uFEFF/, ''));
  if ('problems' in parsed) return parsed.problems.map((problem) => positions.locate(problem, problem.rule, 'error'));
  const isPlain = (path: KeyPath, value: string) => positions.isPlain(file, path, value);
  const tasks = [{ file, section, task: parsed.value, isPlain }];
  const context = { plan: toPlan(planFile), planFile, reading: [], asOf: '', tasks };
  const stopping = rules.filter((rule) => rule.level === 'error' && rule.stops !== false);
  return stopping.flatMap((rule) => runRule(rule, context, positions)).sort(compareFindings);
}

function withoutPlace({ rule, variant, args }: Finding): string {
  return JSON.stringify([rule, variant, args]);
}

function locateReading(loaded: Loaded, positions: Positions): Finding[] {
  return loaded.problems.map((problem) => positions.locate(problem, problem.rule, 'error')).sort(compareFindings);
}

function runRule(rule: Rule, context: Context, positions: Positions): Finding[] {
  return [...rule.check(context)].map((report) => positions.locate(report, rule.id, rule.level));
}
