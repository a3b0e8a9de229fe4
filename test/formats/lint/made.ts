import type { Finding } from '../../../src/core/finding.js';
import type { LintResult } from '../../../src/formats/lint/index.js';
import { rules } from '../../../src/rules/index.js';

/** A finding; what a test does not name is that of an unknown key. */
export function found(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'unknown-key',
    variant: 'near',
    level: 'error',
    file: 'plan/01-a/001-b.yaml',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    source: '    leed: office',
    fixable: false,
    args: { key: 'leed', nearest: 'lead' },
    ...over,
  };
}

export function resultOf(findings: readonly Finding[], files = ['plan/plan.yaml', 'plan/01-a/001-b.yaml']): LintResult {
  return { findings, files, asOf: '2020-11-30', rules, fixing: null, version: '1.2.3' };
}

/** What breaks a format that does not escape: its marks, line ends, terminal escapes, halves of characters. */
export const NASTY = [
  '100%, a:b',
  'a\r\nb\nc',
  '::error::x',
  ']]>&<b a="c">\'',
  'x\u0000\u001b[31m\u0085\uFFFE\uFFFF\uD800',
  '😀 新增',
  '[a](1) {0}',
];

/** Findings whose every text is nasty, of both levels. */
export const nasty: readonly Finding[] = NASTY.flatMap((text, index) =>
  (['error', 'warning'] as const).map((level) =>
    found({
      level,
      file: `plan/01 甲/${text}.yaml`,
      line: index + 1,
      endLine: index + 1,
      source: text,
      args: { key: text, nearest: text },
    }),
  ),
);
