import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const cwd = copyOfPlan({
  'plan.yaml': (text) =>
    text.replace('orgs:\n', 'orgs:\n  - { id: 三县, aliases: [三个县], members: [boluo, huidong, longmen] }\n'),
});
const vars = { LANG: 'zh_CN.UTF-8' };

describe('plan org list', () => {
  it('shows what each unit does, and groups with their members; plan org does the same', async () => {
    const { code, out } = await run(['org', 'list'], { cwd, vars });
    expect(code).toBe(0);
    expect(out).toContain('11 个单位，1 个单位组\n');
    expect(out).toMatch(/^三县 +三县 +博罗县、惠东县、龙门县；又称三个县；还没有任务用到$/m);
    expect((await run(['org'], { cwd, vars })).out).toBe(out);
    expect((await run(['单位', '列表'], { cwd, vars })).out).toBe(out);
  });

  it('shows units of a kind alone, by its name or its id', async () => {
    const { out } = await run(['org', 'list', '--kind', '开发区'], { cwd, vars });
    expect(out).toMatch(/大亚湾[\s\S]*仲恺/);
    expect(out).not.toMatch(/博罗|三县/);
    expect((await run(['org', 'list', '--kind', 'zone'], { cwd, vars })).out).toBe(out);
  });

  it('counts as plan status --by org does', async () => {
    const list = JSON.parse((await run(['org', 'list', '--json'], { cwd })).out);
    const status = JSON.parse((await run(['status', '--by', 'org', '--json'], { cwd })).out);
    const rows = new Map(list.units.map((unit: { id: string }) => [unit.id, unit]));
    expect(status.groups.length).toBeGreaterThan(5);
    for (const { key, leads, responsible, noData, onSchedule } of status.groups) {
      expect(rows.get(key)).toMatchObject({
        leads: leads.tasks,
        responsible: responsible.tasks,
        noData,
        shares: onSchedule.of,
      });
    }
  });

  it('says how to begin where there are none', async () => {
    const empty = copyOfPlan({ 'plan.yaml': (text) => text.replace(/orgs:\n[\s\S]*?\n(?=\S)/, '') });
    const { out } = await run(['org'], { cwd: empty, vars });
    expect(out).toContain('plan org add <单位> --kind <类别>');
  });
});
