import { compareText } from '../../core/compare-text.js';
import { countOf } from '../../core/few.js';
import type { Finding } from '../../core/finding.js';
import { clean } from '../../core/text/printable.js';
import type { Messages } from '../../messages/index.js';
import { type LintFormat, sayingOf } from './result.js';

/**
 * JUnit's XML as CI servers read it: one test case per file, which fails if the file has errors. That one failure lists
 * all findings of the file, because some servers take only one failure per case. A file with only warnings passes.
 */
export const junit: LintFormat = {
  paths: 'repository',
  write({ findings, files }, messages) {
    // A finding may be about a folder, or about a file that does not belong to the plan.
    const cases = new Map<string, Finding[]>(files.map((file) => [file, []]));
    for (const finding of findings) {
      const own = cases.get(finding.file) ?? [];
      own.push(finding);
      cases.set(finding.file, own);
    }
    const failures = [...cases.values()].filter((own) => own.some(isError)).length;
    const counts = attributes({ name: 'plan lint', tests: cases.size, failures, errors: 0 });
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites ${counts}>`,
      `  <testsuite ${counts}>`,
      ...[...cases].sort(([a], [b]) => compareText(a, b)).map(([file, own]) => testCase(file, own, messages)),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function testCase(file: string, findings: readonly Finding[], messages: Messages): string {
  const head = `    <testcase ${attributes({ name: file, classname: 'plan.lint', time: 0 })}`;
  if (findings.length === 0) return `${head}/>`;
  const errors = countOf(findings.filter(isError));
  const text = escapeXml(findings.map((finding) => entry(finding, messages)).join('\n\n'));
  const message = messages.lint.count(errors, countOf(findings) - errors);
  const body =
    errors > 0
      ? `<failure ${attributes({ message, type: 'error' })}>${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `${head}>\n      ${body}\n    </testcase>`;
}

function isError({ level }: Finding): boolean {
  return level === 'error';
}

function entry(finding: Finding, messages: Messages): string {
  const { file, line, column, level, rule } = finding;
  return `${clean(file)}:${line}:${column} ${messages.words.level[level]} ${rule}\n${sayingOf(finding, messages)}`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(String(value)).replace(/\s/g, reference)}"`)
    .join(' ');
}

/** A space character in an attribute as a character reference, so that readers do not normalise it. */
function reference(space: string): string {
  return space === ' ' ? space : `&#${space.charCodeAt(0)};`;
}

/** Characters that XML 1.0 does not allow, not even escaped. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
