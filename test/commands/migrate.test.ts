import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';

const english = { vars: { PLAN_LANG: 'en' } };

describe('plan migrate', () => {
  it.each([
    [[]],
    [['--dry-run']],
    [['--commit']],
  ])('has nothing to do in the only format there is: %j', async (options) => {
    const cwd = copyOfPlan();
    const before = fs.readdirSync(cwd, { recursive: true });
    expect(await run(['migrate', ...options], { cwd, ...english })).toEqual({
      code: 0,
      out: 'the plan is of format 1, the newest that this program knows; there is nothing to do\n',
      err: '',
    });
    expect(fs.readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  it('says so in Chinese and in JSON', async () => {
    expect((await run(['migrate'])).out).toContain('无须升级');
    const { code, out } = await run(['migrate', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'migrate',
      from: 1,
      to: 1,
      dryRun: false,
      changed: [],
      commit: null,
    });
  });

  it('stops at a plan of a newer format, at one that cannot be read, and where there is none', async () => {
    const newer = copyOfPlan({ 'plan.yaml': (text) => text.replace('format: 1', 'format: 3') });
    expect(await run(['migrate'], { cwd: newer, ...english })).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining('needs a program for format 3'),
    });
    const broken = copyOfPlan({ 'plan.yaml': (text) => text.replace('format: 1', 'format: one') });
    expect(await run(['migrate'], { cwd: broken, ...english })).toMatchObject({ code: 3, out: '' });
    const elsewhere = join(broken, 'evidence');
    expect(await run(['migrate', '--plan', elsewhere], { cwd: broken, ...english })).toMatchObject({
      code: 3,
      out: '',
    });
  });

  it('takes no other day', async () => {
    expect((await run(['migrate', '--as-of', '2020-06-30'])).code).toBe(2);
  });
});
