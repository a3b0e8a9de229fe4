import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { copyOfPlan, diskWithin } from '../copy.js';
import { emptyFolder } from '../folders.js';
import { run } from '../run.js';
import { ask } from './json.js';

interface Rules {
  rules: { id: string; level: string; tier: string; changed: { from: string; reason: string } | null }[];
}

/** What a plan may change of the rules, in the order of the rules. */
const LINT = `lint:
  due-unclear: { level: error, reason: 年底前必须定下 }
  title-length: { level: "off", reason: 名称照抄文件 }
  lead-missing: { level: warning, reason: 已明确牵头单位 }
`;

const IDS = rules.map((rule) => rule.id);

describe('plan rules', () => {
  it('lists every rule once, with its level and when it runs', async () => {
    expect((await ask<Rules>('rules')).rules).toEqual(
      rules.map(({ id, level, tier = 'always' }) => ({ id, level, tier, changed: null })),
    );
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it.each(IDS)('explains %s: what it asks for, why, what it says and the fix', async (id) => {
    const { code, out } = await run(['rules', id]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(new RegExp(`^${id}  (错误|警告)$`));
    for (const part of ['为什么', '提示与处理办法', '处理办法：']) expect(out).toContain(part);
    expect((await ask<Rules>(`rules ${id}`)).rules.map((rule) => rule.id)).toEqual([id]);
  });

  it('needs no plan', async () => {
    const cwd = emptyFolder();
    expect((await run(['rules'], { cwd, disk: diskWithin(cwd) })).code).toBe(0);
  });

  it('shows what plan.yaml changes, and why', async () => {
    const cwd = copyOfPlan({ 'plan.yaml': (text) => text + LINT });
    const { rules: shown } = await ask<Rules>('rules', { cwd });
    const changed = shown.filter((rule) => rule.changed !== null);
    expect(changed).toEqual([
      { id: 'due-unclear', level: 'error', tier: 'always', changed: { from: 'warning', reason: '年底前必须定下' } },
      { id: 'title-length', level: 'off', tier: 'always', changed: { from: 'warning', reason: '名称照抄文件' } },
      { id: 'lead-missing', level: 'warning', tier: 'always', changed: { from: 'warning', reason: '已明确牵头单位' } },
    ]);
    const { out } = await run(['rules'], { cwd });
    expect(out).toMatch(/^title-length +关闭 +每次 /m);
    expect(out).toContain('  title-length：警告改为关闭；名称照抄文件\n');
    expect((await run(['rules', 'due-unclear'], { cwd })).out).toContain(
      '  due-unclear：警告改为错误；年底前必须定下\n',
    );
  });

  it('says which rules do not run at every lint', async () => {
    expect((await run(['rules', 'lead-missing'])).out).toContain('plan lint --strict');
    expect((await run(['rules', 'id-unique'])).out).not.toContain('--strict');
  });

  it('explains the rules also where plan.yaml is broken, and says so', async () => {
    const cwd = copyOfPlan({ 'plan.yaml': (text) => text.replace('period:', 'perod:') });
    const { code, out, err } = await run(['rules'], { cwd });
    expect(code).toBe(3);
    expect(out).toContain('id-unique');
    expect(err).toContain('plan.yaml:6:1');
  });

  it('refuses a plan that is not there', async () => {
    expect(await run(['rules', '--plan', 'nowhere'])).toMatchObject({ code: 3, out: '' });
  });

  it('refuses a rule that does not exist, and names the nearest', async () => {
    const { code, out, err } = await run(['rules', 'id-uniqe']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('id-unique');
  });
});
