import { createHash } from 'node:crypto';
import type { Finding } from '../../core/finding.js';

/**
 * What a forge tells findings apart by, from one commit to the next: made of the file, the rule with its arguments and
 * the text of the line, but not of the line's number, so that it stays where lines above come and go. Findings that
 * are alike in all that are numbered in their order.
 * @returns one for each finding, each but once
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
