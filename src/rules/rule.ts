import type { KeyPath, Level, Report } from '../core/finding.js';
import type { Plan, PlanFile, Section } from '../core/plan.js';
import type { Task } from '../core/task.js';

/** A task file as rules see it. */
export interface TaskFile {
  /** Path relative to the plan folder, with `/`. */
  file: string;
  section: Section;
  task: Task;
  /** Whether the text at a path, which has this value, stands without quotes. */
  isPlain(path: KeyPath, value: string): boolean;
}

/** What rules look at: a plan as it was read, on a day. */
export interface Context {
  plan: Plan;
  planFile: PlanFile;
  tasks: readonly TaskFile[];
  /** What the store found wrong while reading, each under the id of the rule that explains it. */
  reading: readonly (Report & { rule: string })[];
  asOf: string;
}

/** A rule of lint: yields what is wrong as data. Its words stand in the message catalogs under its id. */
export interface Rule {
  id: string;
  level: Level;
  /**
   * false where a finding does not speak against a change of one file: the rule looks at several files, or judges
   * what is true (a finished task falls behind again) rather than what is written.
   */
  stops?: false;
  check(context: Context): Iterable<Report>;
}
