import type { Finding } from '../core/finding.js';
import { findingWords } from '../messages/index.js';
import { prose } from './prose.js';
import type { Screen } from './screen.js';
import { clean, widthOf } from './text.js';

/** Longest part of a line that is shown around the place of a finding, in columns. */
const LONGEST_EXCERPT = 200;
/** Shortest; on a terminal that has no room even for this the line is longer than the terminal is wide. */
const SHORTEST_EXCERPT = 8;
/** So many characters before a place, and behind it, are looked at: a line can have 200,000. */
const NEAR = 1000;

/** Findings as a person reads them: place, rule, the line with carets under what is meant, the reason and the advice. */
export function renderFindings(findings: readonly Finding[], screen: Screen): string {
  return findings.map((finding) => renderFinding(finding, screen)).join('\n\n');
}

function renderFinding(finding: Finding, screen: Screen): string {
  const { style, messages } = screen;
  const { message, advice } = findingWords(finding, messages);
  const paint = finding.level === 'error' ? style.red : style.yellow;
  const place = `${clean(finding.file)}:${finding.line}:${finding.column}`;
  const lines = [
    prose(`${style.bold(place)}  ${paint(messages.words.level[finding.level])}  ${style.dim(finding.rule)}`, screen),
    ...excerpt(finding, screen),
    prose(message, screen, '  '),
    prose(`${messages.screens.lint.advice}${messages.screens.lint.colon}${advice}`, screen, '  '),
  ];
  return lines.join('\n');
}

function excerpt(finding: Finding, screen: Screen): string[] {
  if (finding.source.trim() === '') return [];
  const number = String(finding.line);
  const room = (screen.width ?? LONGEST_EXCERPT) - number.length - 6;
  const { before, rest } = around(finding, Math.max(SHORTEST_EXCERPT, Math.min(LONGEST_EXCERPT, room)));
  const caret = `${' '.repeat(number.length)} | ${' '.repeat(widthOf(before))}${screen.style.red('^'.repeat(widthIn(finding, rest)))}`;
  return [`  ${screen.style.dim(`${number} | `)}${`${before}${rest}`.trimEnd()}`, `  ${caret}`];
}

/** How wide the range is in what is shown of its first line: at least one column, as where something is missing. */
function widthIn({ line, column, endLine, endColumn, source }: Finding, rest: string): number {
  const range = source.slice(
    column - 1,
    endLine === line ? Math.min(endColumn - 1, column - 1 + NEAR) : column - 1 + NEAR,
  );
  return Math.max(1, Math.min(widthOf(clean(range)), widthOf(rest.trimEnd())));
}

/** The part of the line before the place and from it on, so short that both fit; a tab counts as one space. */
function around(finding: Finding, room: number): { before: string; rest: string } {
  const index = finding.column - 1;
  let before = clean(finding.source.slice(Math.max(0, index - NEAR), index));
  while (widthOf(before) > room / 2) before = before.slice(Math.ceil(before.length / 4));
  let rest = clean(finding.source.slice(index, index + NEAR));
  while (widthOf(before) + widthOf(rest) > room) rest = rest.slice(0, Math.floor((rest.length * 3) / 4));
  return { before, rest };
}
