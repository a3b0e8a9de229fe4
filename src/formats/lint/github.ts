import { countOf } from '../../core/few.js';
import type { Finding } from '../../core/finding.js';
import type { Messages } from '../../messages/index.js';
import { type LintFormat, sayingOf } from './result.js';

/** How many annotations of one level GitHub shows per step; the others appear only in the log. */
const SHOWN = 10;

/**
 * Workflow commands of GitHub Actions, which become annotations on lines. Errors come first, because only the first
 * annotations are shown. The last line is no command and has the full count.
 */
export const github: LintFormat = {
  paths: 'repository',
  write({ findings, files }, messages) {
    const errors = findings.filter((finding) => finding.level === 'error');
    const warnings = findings.filter((finding) => finding.level !== 'error');
    const commands = [...errors, ...warnings].map((finding) => command(finding, messages));
    const { screens, lint } = messages;
    const count = screens.lint.summary(files.length, countOf(errors), countOf(warnings));
    const isCut = Math.max(errors.length, warnings.length) > SHOWN;
    return [...commands, isCut ? lint.shownOnly(count, SHOWN) : count].map((line) => `${line}\n`).join('');
  },
};

function command(finding: Finding, messages: Messages): string {
  const { level, file, line, column, endLine, endColumn, rule } = finding;
  // The runner accepts no columns if a range has several lines.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: rule });
  const place = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${level} ${place}::${escapeData(sayingOf(finding, messages))}`;
}

/** A message escaped for the runner: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
