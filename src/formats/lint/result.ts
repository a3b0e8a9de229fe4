import type { Finding, Level } from '../../core/finding.js';
import { findingWords, type Language, type Messages } from '../../messages/index.js';

/** The result of lint, for a program that reads it. */
export interface LintResult {
  /** In the order of their places; each file with `/`, from the folder that the format's `paths` names. */
  findings: readonly Finding[];
  /** Every file that was checked, from the same folder. */
  files: readonly string[];
  /** The date of the check, YYYY-MM-DD. */
  asOf: string;
  /** All rules, in the order of `plan rules`. */
  rules: readonly { id: string; level: Level }[];
  /** What `--fix` did, or null if it was not asked for. */
  fixing: FixResult | null;
  /** The version of this program. */
  version: string;
}

/** What `--fix` did, or in a dry run would do; paths as they are shown. */
export interface FixResult {
  dryRun: boolean;
  /** The files that it fixed; in a dry run with the difference, else with null. */
  fixed: readonly { file: string; fixes: readonly { kind: string; count: number }[]; diff: string | null }[];
  /** What it left for a person, and why. */
  unfixed: readonly { file: string; line: number; kind: string; reason: string }[];
}

/** One way to write a report for a program. */
export interface LintFormat {
  /** Where paths begin: in the current folder, or at the root of the repository, as forges expect. */
  paths: 'here' | 'repository';
  write(result: LintResult, messages: Messages, language: Language): string;
}

/** Message and advice of a finding, each on a line. */
export function sayingOf(finding: Finding, messages: Messages): string {
  const { message, advice } = findingWords(finding, messages);
  const { lint } = messages.screens;
  return `${message}\n${lint.advice}${lint.colon}${advice}`;
}
