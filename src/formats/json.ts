import type { Finding } from '../core/finding.js';
import { ruleUrl } from './rule-url.js';

/** Version of everything that `--json` prints; it grows only when a field changes its meaning or is removed. */
export const SCHEMA_VERSION = 2;

/**
 * The JSON of a command: identifiers only, never translated; what is absent is null or [].
 * @param leftOut findings of the files that could not be read
 */
export function toJson(kind: string, asOf: string | null, leftOut: readonly Finding[], body: object): string {
  const document = { schemaVersion: SCHEMA_VERSION, kind, asOf, ...body, leftOut: leftOut.map(findingJson) };
  return `${JSON.stringify(document, withoutDust, 2)}\n`;
}

/**
 * Numbers without the error of binary fractions: 0.7999999999999972 is 0.8. Whole numbers have no such error, and it
 * is not in the first 15 digits, so a long value of a reading keeps its digits.
 */
export function withoutDust(_key: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isInteger(value) || value === Number(value.toPrecision(15))) return value;
  return Number(value.toPrecision(12));
}

/** A finding as JSON: its place, its arguments and where its rule is explained, without words. */
export function findingJson(finding: Finding): object {
  const { rule, variant, level, file, line, column, endLine, endColumn, fixable, args } = finding;
  return { rule, variant, level, file, line, column, endLine, endColumn, fixable, args, url: ruleUrl(rule) };
}
