import type { Finding } from '../core/finding.js';
import { findingWords } from '../messages/index.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { clean, widthOf } from './terminal/text.js';

/** Maximum width of the part of a line that is shown around the place of a finding, in columns. */
const LONGEST_EXCERPT = 200;
/** Minimum width of that part; on a terminal without even this room the line is wider than the terminal. */
const SHORTEST_EXCERPT = 8;
/** How many characters before and after a place are looked at, because a line can have 200,000. */
const NEAR = 1000;

/** Findings for people: place, rule, the line with carets under the range, the reason and the advice. */
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

/**
 * The width of the range in the shown part of its first line; at least one column, also if something is missing there.
 */
function widthIn({ line, column, endLine, endColumn, source }: Finding, rest: string): number {
  const range = source.slice(
    column - 1,
    endLine === line ? Math.min(endColumn - 1, column - 1 + NEAR) : column - 1 + NEAR,
  );
  return Math.max(1, Math.min(widthOf(clean(range)), widthOf(rest.trimEnd())));
}

/** The parts of the line before the place and from the place on, cut so that both fit; a tab counts as one space. */
function around(finding: Finding, room: number): { before: string; rest: string } {
  const index = finding.column - 1;
  let before = clean(finding.source.slice(Math.max(0, index - NEAR), index));
  while (widthOf(before) > room / 2) before = before.slice(Math.ceil(before.length / 4));
  let rest = clean(finding.source.slice(index, index + NEAR));
  while (widthOf(before) + widthOf(rest) > room) rest = rest.slice(0, Math.floor((rest.length * 3) / 4));
  return { before, rest };
}
