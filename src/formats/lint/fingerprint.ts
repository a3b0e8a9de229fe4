import { createHash } from 'node:crypto';
import type { Finding } from '../../core/finding.js';

/**
 * What a forge identifies a finding by from one commit to the next: made of the file, the rule with its arguments and
 * the text of the line. The line number is not part of it, so lines added above do not change it. Findings that are
 * equal in all of this are numbered in their order.
 * @returns one fingerprint for each finding; no two are equal
 */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
  const times = new Map<string, number>();
  return findings.map(({ file, rule, variant, args, source }) => {
    const what = JSON.stringify([file, rule, variant, Object.entries(args).sort(), source.trim()]);
    const before = times.get(what) ?? 0;
    times.set(what, before + 1);
    return createHash('sha256').update(`${what}${before}`).digest('hex');
  });
}
