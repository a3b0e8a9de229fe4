import { compareFindings, type Finding } from '../core/finding.js';
import { type Context, type Rule, rules } from '../rules/index.js';
import type { Disk } from '../store/disk.js';
import type { Loaded } from '../store/load.js';
import { Positions } from '../store/positions.js';

/**
 * Everything that the rules find in a plan, in a fixed order. Where plan.yaml cannot be read, only what reading found.
 * @param asOf the day against which "in the future" is judged
 */
export function findingsOf(disk: Disk, loaded: Loaded, asOf: string): Finding[] {
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
export function readingFindings(disk: Disk, loaded: Loaded): Finding[] {
  return locateReading(loaded, new Positions(disk, loaded.dir));
}

function locateReading(loaded: Loaded, positions: Positions): Finding[] {
  return loaded.problems.map((problem) => positions.locate(problem, problem.rule, 'error')).sort(compareFindings);
}

function runRule(rule: Rule, context: Context, positions: Positions): Finding[] {
  return [...rule.check(context)].map((report) => positions.locate(report, rule.id, rule.level));
}
