import type { Diagnostic, DiagnosticOf, FileDiagnostic, RuleId } from '../core/diagnostic.js';
import type { EvidenceFile } from '../core/evidence-file.js';
import type { KeyPath, Level } from '../core/finding.js';
import type { Plan, PlanFile, Section } from '../core/plan.js';
import type { Task } from '../core/task.js';
import type { Base } from './against-base/comparison/base.js';

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
export interface RuleContext {
  plan: Plan;
  planFile: PlanFile;
  tasks: readonly TaskFile[];
  /** What the store found wrong while reading, each under the id of the rule that explains it. */
  fileDiagnostics: readonly FileDiagnostic[];
  /** The day against which "in the future" is judged, or null if only what is written counts. */
  asOf: string | null;
  /** What the plan is compared with, or null if with nothing. Rules of the tier `base` run only where it is there. */
  base: Base | null;
  /** The text of a file, without a byte order mark; empty if it cannot be had. */
  textOf(file: string): string;
  /** A value as it stands in a file, or null if that cannot be had. */
  writtenAt(file: string, path: KeyPath): string | null;
  /** Whether a file begins with a byte order mark. */
  hasMark(file: string): boolean;
  /** Looks at the file of a piece of evidence; its digest is reckoned only where it is asked for. `withheld`: it is there, but not checked out. */
  evidence(path: string, withDigest: boolean): EvidenceFile | { kind: 'withheld' };
}

/**
 * When a rule runs: at every lint (where none is named), only with `--strict` or by its name, or only where the plan is
 * compared with an earlier revision.
 */
export type Tier = 'always' | 'strict' | 'base';

/** What a rule is, whatever it looks for. */
interface RuleTraits {
  level: Level;
  /** `always` where it is not named. */
  tier?: Exclude<Tier, 'always'>;
  /** true where what breaks it is left out of every answer: neither plan.yaml nor `--rule` silences such a rule. */
  fixed?: true;
  /**
   * false where a finding does not speak against a change of one file: the rule looks at several files, or judges
   * what is true (a finished task falls behind again) rather than what is written.
   */
  stops?: false;
}

/** A rule of lint as it is written: yields what is wrong as data. Its words stand in the message catalogs under its id. */
export interface RuleOf<R extends RuleId> extends RuleTraits {
  id: R;
  check(context: RuleContext): Iterable<DiagnosticOf<R>>;
}

/** Any rule, for those who run it. */
export interface Rule extends RuleTraits {
  id: RuleId;
  check(context: RuleContext): Iterable<Diagnostic>;
}
