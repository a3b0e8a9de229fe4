import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';
import { expectRefused } from './refused.js';

const vars = { LANG: 'zh_CN.UTF-8' };
const planIn = (cwd: string) => readFileSync(join(cwd, 'plan.yaml'), 'utf8');

describe('plan org rename', () => {
  it('changes the name, keeps the old one, and is done when it is run again', async () => {
    const cwd = copyOfPlan();
    const before = planIn(cwd);
    const ran = await run(['org', 'rename', '人事', '人事与教师工作科'], { cwd, vars });
    expect(ran).toEqual({
      code: 0,
      out: '单位“人事科”改名为“人事与教师工作科”，“人事科”仍可使用；标识不变\n',
      err: '',
    });
    const after = planIn(cwd);
    expect(after).toBe(before.replace('name: 人事科', 'name: 人事与教师工作科, aliases: [人事科]'));
    const again = await run(['org', 'rename', '人事科', '人事与教师工作科'], { cwd, vars });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('已经如此') });
    expect(planIn(cwd)).toBe(after);
    expect((await run(['list', '--lead', '人事科', '--json'], { cwd })).code).toBe(0);
  });

  it('does not write the id as an alias', async () => {
    const cwd = copyOfPlan({
      'plan.yaml': (text) => text.replace('orgs:\n', 'orgs:\n  - { id: 办公室, kind: office }\n'),
    });
    const { out } = await run(['org', 'rename', '办公室', '综合科'], { cwd, vars });
    expect(out).toContain('“办公室”仍可使用');
    expect(planIn(cwd)).toContain('  - { id: 办公室, name: 综合科, kind: office }\n');
  });

  it.each([
    [['人事科', '博罗县'], 1, '“博罗县”已是单位“博罗县”（标识 boluo）的标识、名称或简称'],
    [['没有的科', '甲'], 2, '没有单位“没有的科”'],
    [['惠', '甲'], 2, '“惠”可以指几个单位'],
  ])('refuses %j', async (typed, code, said) => {
    const cwd = copyOfPlan();
    await expectRefused(cwd, code, said, () => run(['org', 'rename', ...typed], { cwd, vars }));
  });
});
