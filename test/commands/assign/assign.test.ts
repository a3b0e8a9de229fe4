import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const WITH_UNITS = '01-preschool/004-private-conversion.yaml';
const WITHOUT = '01-preschool/006-community-kindergartens.yaml';
const SIGNED = { by: '张三', at: '2020-11-30T09:00:00+08:00' };

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const taskOf = (cwd: string, file: string) => parse(textOf(cwd, file));

async function assign(cwd: string, ...argv: string[]) {
  return run(['assign', ...argv, '--by', '张三'], { cwd });
}

describe('plan assign', () => {
  it('names units and the leader, by id or name, and says what was before', async () => {
    const cwd = copyOfPlan();
    const before = taskOf(cwd, WITHOUT);
    const options = [
      '--lead',
      '学前教育科',
      '--responsible',
      '惠城区、boluo',
      '--responsible',
      '惠东县',
      '--leader',
      '周九',
    ];
    const { code, out } = await assign(cwd, '6', ...options);
    expect(code).toBe(0);
    expect(out).toBe(
      '6 完成城镇小区配套幼儿园治理：牵头单位由未明确改为学前教育科；' +
        '责任单位由未明确改为惠城区、博罗县、惠东县；分管领导由未明确改为周九\n',
    );
    expect(taskOf(cwd, WITHOUT)).toEqual({
      ...before,
      lead: 'preschool-office',
      responsible: ['huicheng', 'boluo', 'huidong'],
      leader: '周九',
      amendments: [
        { key: 'lead', from: null, to: 'preschool-office', ...SIGNED },
        { key: 'responsible', from: null, to: ['huicheng', 'boluo', 'huidong'], ...SIGNED },
        { key: 'leader', from: null, to: '周九', ...SIGNED },
      ],
    });
  });

  it('replaces a list, removes what is to be none, and changes no other line', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, WITH_UNITS);
    const { code } = await assign(
      cwd,
      '4',
      '--lead',
      'none',
      '--responsible',
      'longmen,惠城区,龙门县',
      '--leader',
      '无',
    );
    expect(code).toBe(0);
    const expected = before
      .replace('lead: preschool-office\n', '')
      .replace('responsible: [huicheng, huiyang]', 'responsible: [longmen, huicheng]')
      .replace('leader: 周九\n', '');
    const by = 'by: 张三, at: "2020-11-30T09:00:00+08:00" }';
    const recorded = [
      'amendments:',
      `  - { key: lead, from: preschool-office, to: null, ${by}`,
      `  - { key: responsible, from: [huicheng, huiyang], to: [longmen, huicheng], ${by}`,
      `  - { key: leader, from: 周九, to: null, ${by}`,
    ];
    expect(textOf(cwd, WITH_UNITS)).toBe(expected.replace('history:', `${recorded.join('\n')}\nhistory:`));
  });

  it('changes several tasks, and skips those that are so already', async () => {
    const cwd = copyOfPlan();
    const { code, out } = await assign(cwd, '4', '6', '--lead', 'preschool-office');
    expect(code).toBe(0);
    expect(out).toBe(
      '4 引导民办幼儿园转为普惠性幼儿园40所：已经如此，没有改动\n' +
        '6 完成城镇小区配套幼儿园治理：牵头单位由未明确改为学前教育科\n',
    );
  });

  it('takes several leads and leaders; one alone is no list', async () => {
    const cwd = copyOfPlan();
    const both = ['--lead', 'preschool-office，博罗县', '--leader', '周九', '--leader', '党组书记、局长'];
    expect((await assign(cwd, '6', ...both)).code).toBe(0);
    const written = 'lead: [preschool-office, boluo]\n';
    expect(textOf(cwd, WITHOUT)).toContain(written);
    expect(taskOf(cwd, WITHOUT).leader).toEqual(['周九', '党组书记、局长']);
    expect((await assign(cwd, '6', '--lead', 'boluo,boluo', '--leader', '周九')).code).toBe(0);
    expect(taskOf(cwd, WITHOUT)).toMatchObject({
      lead: 'boluo',
      leader: '周九',
      amendments: [{}, {}, { from: ['preschool-office', 'boluo'], to: 'boluo' }, { to: '周九' }],
    });
  });

  it('takes an alias, and a group only where a group may stand', async () => {
    const cwd = copyOfPlan();
    const plan = textOf(cwd, 'plan.yaml');
    const group = '  - { id: 各县区, aliases: [县区], members: [boluo, huidong] }\n';
    writeFileSync(join(cwd, 'plan.yaml'), plan.replace(/(\norgs:\n)/, `$1${group}`));
    expect((await assign(cwd, '6', '--responsible', '县区')).code).toBe(0);
    expect(textOf(cwd, WITHOUT)).toContain('responsible: [各县区]\n');
    const { code, err } = await assign(cwd, '6', '--lead', '县区');
    expect(code).toBe(2);
    expect(err).toContain('“县区”是单位组，这里要写一个单位；其成员有：boluo 博罗县、huidong 惠东县');
  });

  it('changes none where one number is no task', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, WITHOUT);
    expect((await assign(cwd, '6', '999', '--lead', 'boluo')).code).toBe(2);
    expect(textOf(cwd, WITHOUT)).toBe(before);
  });

  it('names the nearest unit if none has that name', async () => {
    const { code, out, err } = await assign(copyOfPlan(), '6', '--support', 'huicheng,boluu');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('没有单位“boluu”，是否指 boluo 博罗县');
  });

  it.each([
    [['6']],
    [[]],
    [['6', '--lead', '']],
    [['6', '--responsible', '、']],
    [['6', '--leader', ' ']],
    [['第六', '--leader', '周九']],
  ])('ends with 2 on %j', async (argv) => {
    const { code, out, err } = await assign(copyOfPlan(), ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('only shows the difference with --dry-run', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, WITH_UNITS);
    const { out } = await assign(cwd, '4', '--leader', '吴十', '--dry-run');
    expect(out).toContain('-leader: 周九\n+leader: 吴十\n');
    expect(textOf(cwd, WITH_UNITS)).toBe(before);
  });

  it('speaks English', async () => {
    const { out } = await run(['assign', '6', '--leader', 'Z', '--by', 'Z', '--lang', 'en'], { cwd: copyOfPlan() });
    expect(out).toContain(': Leader from not set to Z\n');
  });
});
