import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';

const PLAN =
  'format: 1\nid: water-2020\ntitle: 某县要点\nperiod: { start: "2020-01-01", end: "2020-12-31" }\nsections: []\n';

/** The preview of the import of some items, with the width of the terminal that errors go to. */
function look(items: number, errorWidth: number | null, ...options: string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'progress-'));
  writeFileSync(join(cwd, 'plan.yaml'), PLAN);
  const lines = Array.from({ length: items }, (_, index) => `${index + 1}.检查水库。`);
  writeFileSync(join(cwd, '要点.txt'), `某县要点\n一、防汛\n${lines.join('\n')}\n`);
  return run(['import', '要点.txt', '--dry-run', ...options], { cwd, errorWidth });
}

describe('the progress of a long import', () => {
  it('stands on the terminal that errors go to, and is gone at the end', async () => {
    const { out, err } = await look(600, 80);
    const shown = ['\u001b[2m', '\u001b[22m'].reduce((text, colour) => text.replaceAll(colour, ''), err);
    const steps = shown.replaceAll('\u001b[K', '|').split('\r');
    expect(steps[1]).toBe(`读出任务 ${'▱'.repeat(20)} 0%|`);
    expect(steps.at(-2)).toBe(`读出任务 ${'▰'.repeat(19)}▱ 99%|`);
    expect(steps.at(-1)).toBe('|');
    expect(steps.slice(1, -1).every((step) => step.endsWith('|'))).toBe(true);
    expect(out).toContain('600 项任务');
  });

  it('is not shown of short work, in a pipe or to a program', async () => {
    expect((await look(20, 80)).err).toBe('');
    expect((await look(600, null)).err).toBe('');
    expect((await look(600, 80, '--json')).err).toBe('');
  });
});
