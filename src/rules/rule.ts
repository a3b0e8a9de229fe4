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
  /** What the plan is compared with, or null if with nothing. Rules of the tier `base` run only if it is not null. */
  base: Base | null;
  /** The text of a file, without a byte order mark; empty if it is unavailable. */
  textOf(file: string): string;
  /** A value as it stands in a file, or null if that is unavailable. */
  writtenAt(file: string, path: KeyPath): string | null;
  /** Whether a file begins with a byte order mark. */
  hasMark(file: string): boolean;
  /** Looks at an evidence file, and computes its digest if asked to. `withheld`: it exists, but is not checked out. */
  evidence(path: string, withDigest: boolean): EvidenceFile | { kind: 'withheld' };
}

/**
 * When a rule runs: at every lint (the default), only with `--strict` or by its name, or only if the plan is compared
 * with an earlier revision.
 */
export type Tier = 'always' | 'strict' | 'base';

/** What a rule is, whatever it looks for. */
interface RuleTraits {
  level: Level;
  /** `always` if absent. */
  tier?: Exclude<Tier, 'always'>;
  /** true if a file that breaks it is left out of every answer: neither plan.yaml nor `--rule` silences such a rule. */
  fixed?: true;
  /**
   * false if a finding must not refuse a change of one file: the rule looks at several files, or judges the state of
   * the work (a finished task falls behind again) and not the text.
   */
  stops?: false;
}

/** A lint rule; it yields diagnostics, never prose. Its texts are in the message catalogs under its id. */
export interface RuleOf<R extends RuleId> extends RuleTraits {
  id: R;
  check(context: RuleContext): Iterable<DiagnosticOf<R>>;
}

/** Any rule, for code that runs rules. */
export interface Rule extends RuleTraits {
  id: RuleId;
  check(context: RuleContext): Iterable<Diagnostic>;
}
