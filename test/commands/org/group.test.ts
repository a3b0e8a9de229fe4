import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { type Around, run } from '../../run.js';
import { expectRefused } from './refused.js';

const planIn = (cwd: string) => readFileSync(join(cwd, 'plan.yaml'), 'utf8');
const group = (cwd: string, typed: readonly string[], around: Around = {}) =>
  run(['org', 'group', ...typed], { cwd, vars: { LANG: 'zh_CN.UTF-8' }, ...around });
const line = (members: string) => `  - { id: 三县, members: [${members}] }\n`;

describe('plan org group', () => {
  it('makes a group and changes its members, saying what changed', async () => {
    const cwd = copyOfPlan();
    const before = planIn(cwd);
    expect(await group(cwd, ['三县', '博罗', '惠东，龙门'])).toEqual({
      code: 0,
      out: '已登记单位组“三县”：博罗县、惠东县、龙门县\n',
      err: '',
    });
    expect(planIn(cwd).replace(line('boluo, huidong, longmen'), '')).toBe(before);
    expect((await group(cwd, ['三县', '龙门', '博罗', '惠东'])).out).toContain('已经如此');
    expect((await group(cwd, ['三县', '--add', '惠阳', '--remove', '惠东'])).out).toBe(
      '单位组“三县”：加入惠阳区；移出惠东县；现有 3 个成员\n',
    );
    expect(planIn(cwd)).toContain(line('boluo, longmen, huiyang'));
    expect((await group(cwd, ['三县', '--remove', '惠东'])).out).toContain('已经如此');
    expect((await group(cwd, ['三县', '博罗', '龙门', '惠阳', '惠城'])).out).toBe(
      '单位组“三县”：加入惠城区；现有 4 个成员\n',
    );
    expect((await run(['lint'], { cwd })).err).toBe('');
  });

  it('does not let members go by a list that leaves them out, unless that is confirmed', async () => {
    const cwd = copyOfPlan();
    await group(cwd, ['三县', '博罗', '惠东', '龙门']);
    const before = planIn(cwd);
    const { code, err } = await group(cwd, ['三县', '惠阳']);
    expect(code).toBe(1);
    expect(err.replaceAll('\n', '')).toContain('这样写会移出博罗县、惠东县、龙门县；只是加入单位的，用 --add');
    expect(err).toContain('plan org group 三县 惠阳 --confirm');
    expect(planIn(cwd)).toBe(before);
    expect((await group(cwd, ['三县', '惠阳', '--confirm'])).code).toBe(0);
    expect(planIn(cwd)).toContain(line('huiyang'));
  });

  it.each([
    [['三县'], 1, '单位组“三县”至少要有一个成员'],
    [['三县', '--remove', '博罗'], 1, '没有单位组“三县”'],
    [['博罗县', '惠东'], 1, '“博罗县”（标识 boluo）是单位，不是单位组'],
    [['三县', '没有的'], 2, '没有单位“没有的”'],
    [['三县', '三县'], 2, '单位组“三县”不能以自己为成员'],
    [['各县', '各区'], 2, '“各区”是单位组，这里要写一个单位；其成员有：huicheng 惠城区'],
  ])('refuses %j', async (typed, code, said) => {
    const cwd = copyOfPlan({
      'plan.yaml': (text) => text.replace('orgs:\n', 'orgs:\n  - { id: 各区, members: [huicheng] }\n'),
    });
    await expectRefused(cwd, code, said, () => group(cwd, typed));
  });
});
