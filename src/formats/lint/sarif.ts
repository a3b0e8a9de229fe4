import type { Finding } from '../../core/finding.js';
import type { Messages } from '../../messages/index.js';
import type { RuleText } from '../../messages/rule-text.js';
import { ruleUrl } from '../rule-url.js';
import { fingerprintsOf } from './fingerprint.js';
import { type LintFormat, type LintResult, sayingOf } from './result.js';

const ROOT = '%SRCROOT%';

/**
 * The Static Analysis Results Interchange Format 2.1.0, which code scanning of GitHub and others accepts:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Columns count UTF-16 units, as in all positions of this program.
 */
export const sarif: LintFormat = {
  paths: 'repository',
  write(report, messages, language) {
    const fingerprints = fingerprintsOf(report.findings);
    const run = {
      tool: { driver: { name: 'plan', version: report.version, language, rules: rulesOf(report, messages) } },
      language,
      originalUriBaseIds: { [ROOT]: { description: { text: messages.lint.root } } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true }],
      results: report.findings.map((finding, index) => ({
        ruleId: finding.rule,
        ruleIndex: report.rules.findIndex(({ id }) => id === finding.rule),
        level: finding.level,
        message: { text: sayingOf(finding, messages) },
        locations: [{ physicalLocation: placeOf(finding) }],
        partialFingerprints: { 'finding/v1': fingerprints[index] },
        properties: { fixable: finding.fixable },
      })),
    };
    const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
    return `${JSON.stringify({ version: '2.1.0', $schema, runs: [run] }, null, 2)}\n`;
  },
};

function rulesOf({ rules }: LintResult, messages: Messages): object[] {
  const texts: Readonly<Record<string, RuleText>> = messages.rules;
  return rules.map(({ id, level }) => ({
    id,
    ...describe(texts[id], messages),
    helpUri: ruleUrl(id),
    defaultConfiguration: { level },
  }));
}

/** The text of `plan rules <id>`. */
function describe(text: RuleText | undefined, { screens: { lint } }: Messages): object {
  if (!text) return {};
  const cases = Object.entries(text.message).map(([variant, message]) => {
    const advice = text.advice[variant] ?? text.advice['default'] ?? '';
    return `${message}\n${lint.advice}${lint.colon}${advice}`;
  });
  return {
    shortDescription: { text: text.title },
    fullDescription: { text: text.why },
    help: { text: [text.why, ...cases].join('\n\n') },
  };
}

function placeOf({ file, line, column, endLine, endColumn, source }: Finding): object {
  const range = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: ROOT },
    region: { ...range, ...(source === '' ? {} : { snippet: { text: source } }) },
  };
}

/** A path as a relative URI: all but letters, digits and a few marks are percent-encoded. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
