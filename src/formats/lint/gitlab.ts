import type { Level } from '../../core/finding.js';
import { fingerprintsOf } from './fingerprint.js';
import { type LintFormat, sayingOf } from './result.js';

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor' };

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const gitlab: LintFormat = {
  paths: 'repository',
  write({ findings }, messages) {
    const fingerprints = fingerprintsOf(findings);
    const issues = findings.map((finding, index) => ({
      // GitLab shows it on one line.
      description: sayingOf(finding, messages).replaceAll('\n', ' '),
      check_name: finding.rule,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[finding.level],
      location: { path: finding.file, lines: { begin: finding.line } },
    }));
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};
