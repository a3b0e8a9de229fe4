import type { Finding, Level } from '../../core/finding.js';
import { findingWords, type Language, type Messages } from '../../messages/index.js';

/** What lint found, for a program that reads it. */
export interface LintResult {
  /** In the order of their places; each file with `/`, from the folder that the format counts from. */
  findings: readonly Finding[];
  /** Every file that was looked at, from the same folder. */
  files: readonly string[];
  /** The day that lint looked at, YYYY-MM-DD. */
  asOf: string;
  /** All rules, in the order of `plan rules`. */
  rules: readonly { id: string; level: Level }[];
  /** Of this program. */
  version: string;
}

/** One way to write a report for a program. */
export interface LintFormat {
  /** Where paths begin: in the current folder, or at the root of the repository, where a forge counts from. */
  paths: 'here' | 'repository';
  write(result: LintResult, messages: Messages, language: Language): string;
}

/** Message and advice of a finding, a line each. */
export function sayingOf(finding: Finding, messages: Messages): string {
  const { message, advice } = findingWords(finding, messages);
  const { lint } = messages.screens;
  return `${message}\n${lint.advice}${lint.colon}${advice}`;
}
