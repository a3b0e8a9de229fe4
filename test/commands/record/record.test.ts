import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const COUNT = '01-preschool/004-private-conversion.yaml';
const DELIVERY = '03-senior-high/015-course-platform.yaml';
const SHARES = '01-preschool/002-preschool-places.yaml';
const EACH = '05-services/026-energy-saving.yaml';
const RATE = '02-compulsory/008-retention-rate.yaml';
const AT = '2020-11-30T09:00:00+08:00';

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const readingsOf = (cwd: string, file: string, target = 0) => parse(textOf(cwd, file)).targets[target].readings;

async function record(cwd: string, ...argv: string[]) {
  return run(['record', ...argv, '--by', '张三'], { cwd });
}

describe('plan record', () => {
  it('adds one reading, and says what it does to the target', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, COUNT);
    const { code, out, err } = await record(cwd, '4', '36', '-m', '年度核定', '--on', '2020-11-29');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      '4 引导民办幼儿园转为普惠性幼儿园40所：已记录“转为普惠性的民办幼儿园”36 所（2020-11-29）\n' +
        '  目标：达到 40 所；未达标；36 所（2020-11-29）；90%；按序时进度应达 36 所（90%）；与序时进度持平\n',
    );
    const lines = new Set(before.split('\n'));
    const added = textOf(cwd, COUNT)
      .split('\n')
      .filter((line) => !lines.has(line));
    expect(added).toEqual([`      - { as_of: "2020-11-29", value: 36, note: 年度核定, by: 张三, at: "${AT}" }`]);
  });

  it('says when everything that must be met is met, and what is above', async () => {
    const cwd = copyOfPlan();
    const { out } = await record(cwd, '5', '1,200');
    expect(out).toContain('达标；1,200 人次（2020-11-30）；100%；超额 200 人次');
    expect(out).toContain('可以提交审核：plan set 5 待审核');
    expect((await record(cwd, '5', '1250')).out).not.toContain('可以提交');
  });

  it('says when a target falls back, and when an older value changes nothing', async () => {
    const cwd = copyOfPlan();
    await record(cwd, '8', '95.2');
    const old = await record(cwd, '8', '90', '--on', '2020-07-01');
    expect(old.out).toContain('这一笔不改变目标的判断');
    const fallen = await record(cwd, '8', '94.9');
    expect(fallen.out).toContain('原已达标，现在不达标');
  });

  it.each([
    ['2', 'places', '4.7万', { value: 47_000 }, 0],
    ['2', '1', '47,500', { value: 47_500 }, 0],
    ['2', '公办幼儿园在园幼儿占比', '48%', { value: 48 }, 1],
    ['2', '3', '１２/２５', { numerator: 12, denominator: 25 }, 2],
  ])('plan record %s %s %s', async (id, target, amount, parts, index) => {
    const cwd = copyOfPlan();
    expect((await record(cwd, id, target, amount)).code).toBe(0);
    expect(readingsOf(cwd, SHARES, index).at(-1)).toEqual({ as_of: '2020-11-30', ...parts, by: '张三', at: AT });
  });

  it('takes the denominator separately, and the value of one organisation', async () => {
    const cwd = copyOfPlan();
    const { code, out } = await record(cwd, '2', 'public-share', '9000', '--of', '20000', '--org', '惠阳区');
    expect(code).toBe(0);
    expect(out).toContain('已记录惠阳区“公办幼儿园在园幼儿占比”45%（9,000/20,000）');
    expect(readingsOf(cwd, SHARES, 1).at(-1)).toMatchObject({ numerator: 9000, denominator: 20000, org: 'huiyang' });
  });

  it('takes a doubtful value only if it is confirmed, and marks it', async () => {
    const cwd = copyOfPlan();
    const { code, out, err } = await record(cwd, '8', '-5', '-m', '示例');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      '8 九年义务教育巩固率达到95%以上：有疑问，没有登记\n' +
        '  目标“九年义务教育巩固率”：-5%，小于 0\n' +
        '  请核对改正；确实无误的，加 --confirm 照录：plan record 8 retention -m 示例 --by 张三 --confirm -- -5\n',
    );
    expect((await record(cwd, '8', '-5', '-m', '示例', '--confirm')).code).toBe(0);
    expect(readingsOf(cwd, RATE).at(-1)).toEqual({
      as_of: '2020-11-30',
      value: -5,
      confirmed: true,
      note: '示例',
      by: '张三',
      at: AT,
    });
    expect((await run(['lint'], { cwd })).out).not.toContain('record-doubtful');
  });

  it('says all doubts at once, also with --dry-run and --json', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, COUNT);
    for (const more of [[], ['--dry-run'], ['--json']]) {
      const { code, out, err } = await record(cwd, '4', '-1.5', '--on', '2020-12-01', ...more);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err.split('\n').slice(1, -2)).toEqual([
        '  目标“转为普惠性的民办幼儿园”：-1.5 所，小于 0',
        '  目标“转为普惠性的民办幼儿园”：-1.5 所，有小数；以“所”计的只记整数',
        '  日期 2020-12-01 还没有到，今天是 2020-11-30',
        '  目标“转为普惠性的民办幼儿园”：-1.5 所，少于上次的 18 所（2020-10-31）；累计数不应减少',
      ]);
    }
    expect(textOf(cwd, COUNT)).toBe(before);
    const english = await record(cwd, '4', '-1.5', '--lang', 'en');
    expect(english.err).toContain(': doubtful, and not recorded');
    expect(english.err).toContain('record it all the same with --confirm: plan record 4 conversions');
  });

  it('does not mark what is confirmed without a doubt', async () => {
    const cwd = copyOfPlan();
    expect((await record(cwd, '4', '20', '--confirm')).code).toBe(0);
    expect(readingsOf(cwd, COUNT).at(-1)).not.toHaveProperty('confirmed');
  });

  it('says what the first value of a unit changes, and how the city’s value differs from the sum', async () => {
    const cwd = copyOfPlan();
    const unit = await record(cwd, '4', '5', '--org', 'boluo');
    expect(unit.out).toContain('  博罗县首次报数；应报 7 个单位，已报 1 个；');
    const city = await record(cwd, '4', '20');
    expect(city.out).toContain(
      '  注意：全市数 20 所（2020-11-30），各单位合计 5 所（应报 7 个，已报 1 个），相差 15 所\n',
    );
  });

  it('records a delivery with its evidence', async () => {
    const cwd = copyOfPlan();
    const url = 'https://example.org/platform';
    const { code, out } = await record(cwd, '15', 'done', '--evidence', url);
    expect(code).toBe(0);
    expect(out).toContain('目标：上线；达标；已上线');
    const task = parse(textOf(cwd, DELIVERY));
    expect(task.targets[0].readings).toEqual([{ as_of: '2020-11-30', done: true, by: '张三', at: AT }]);
    expect(task.evidence).toEqual([
      { type: 'link', title: 'example.org', url, supports: ['platform'], by: '张三', at: AT },
    ]);
  });

  it('records that a milestone is reached', async () => {
    const milestones = '    milestones:\n      - { id: begun, name: 开工 }\n      - { id: online, name: 上线 }\n';
    const cwd = copyOfPlan({ [DELIVERY]: (text) => text.replace(/( {4}deliver: \S+\n)/, `$1${milestones}`) });
    const { code, out } = await record(cwd, '15', 'done', '--milestone', '开工');
    expect(code).toBe(0);
    expect(out).toContain('·开工”');
    expect(readingsOf(cwd, DELIVERY)).toEqual([
      { as_of: '2020-11-30', milestone: 'begun', done: true, by: '张三', at: AT },
    ]);
    expect((await record(cwd, '15', 'done', '--milestone', '2')).code).toBe(0);
    expect((await record(cwd, '15', 'done', '--milestone', 'begun')).out).toContain('已有相同的记录');
    const unit = await record(cwd, '15', 'no', '--milestone', 'begun', '--org', 'boluo');
    expect(unit.code).toBe(1);
    expect(unit.err).toContain('节点不分单位；请去掉 --org');
    expect((await record(cwd, '15', 'done', '--milestone', 'sold')).code).toBe(2);
  });

  it('skips what is recorded already, but not new evidence for it', async () => {
    const cwd = copyOfPlan();
    await record(cwd, '15', 'done');
    const before = textOf(cwd, DELIVERY);
    const again = await record(cwd, '15', 'done');
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
    expect(again.out).toContain('已有相同的记录');
    expect(textOf(cwd, DELIVERY)).toBe(before);
    const evidence = await record(cwd, '15', 'done', '--evidence', 'evidence/001-register.txt');
    expect(evidence.out).toContain('补充佐证材料 1 件');
    expect(readingsOf(cwd, DELIVERY)).toHaveLength(1);
  });

  it.each([
    [['4', ''], '数值是空的', 'plan record 4 conversions 12'],
    [['4', 'abc'], '不是一个数', 'plan record 4 conversions 12'],
    [['4', '1,2'], '分不清是千位还是小数', 'plan record 4 conversions 12'],
    [['4', '+5'], '完成数是累计数', 'plan record 4 conversions 12'],
    [['4', '约12'], '请写一个确切的数', 'plan record 4 conversions 12'],
    [['4', '十二'], '是中文数字', 'plan record 4 conversions 12'],
    [['4', '1e3'], '普通的十进制数', 'plan record 4 conversions 12'],
    [['4', '12个'], '与目标的“所”不同', 'plan record 4 conversions 12'],
    [['4', '12345678901234567890'], '位数太多', 'plan record 4 conversions 12'],
    [['4', '12/25'], '不按比例计', 'plan record 4 conversions 12'],
    [['4', '48%'], '按数量计', 'plan record 4 conversions 12'],
    [['4', 'done'], '请写累计数', 'plan record 4 conversions 12'],
    [['8', '0.95'], '请写明百分号', 'plan record 8 retention 48%'],
    [['8', '48%/2'], '请只写一种', 'plan record 8 retention 48%'],
    [['8', '1/0'], '分母是 0', 'plan record 8 retention 48%'],
    [['8', '-1', '--of', '5'], '负数', 'plan record 8 retention 48%'],
    [['15', '12'], '只看是否交付', 'plan record 15 platform done'],
    [['15', '差不多'], '看不出是否交付', 'plan record 15 platform done'],
    [['15', 'done', '--of', '3'], '请不要写分母', 'plan record 15 platform done'],
    [['26', '4', '2'], '请用 --org 写明', 'plan record 26 inspection 2 --org huicheng'],
    [['26', '4', '2', '--org', 'boluo'], '不在要逐个达标的单位之列', 'plan record 26 inspection 2 --org huicheng'],
  ])('refuses %j, says why and what would work', async (argv, reason, works) => {
    const cwd = copyOfPlan();
    const { code, out, err } = await record(cwd, ...argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(reason);
    expect(err).toContain(`这样写：${works} --by 张三\n`);
  });

  it('says that a multiplier does not go with a unit that is one', async () => {
    const cwd = copyOfPlan({ [COUNT]: (text) => text.replace('unit: 所', 'unit: 万人') });
    expect((await record(cwd, '4', '5万')).err).toContain('换算成以“万人”计的数');
  });

  it('names all that is wrong at once', async () => {
    const { code, err } = await record(copyOfPlan(), '26', '4', '十二', '--on', '2020-12-01');
    expect(code).toBe(1);
    for (const reason of ['中文数字', '--org', '--on']) expect(err).toContain(reason);
  });

  it.each([
    [['2', '48'], '有几个目标'],
    [['24', '1'], '没有可检查的目标'],
    [['26', 'waste', '4'], '是否指 waste-bases'],
    [['26', '9', '4'], '没有目标“9”'],
    [['4', 'conversions'], '没有写完成数'],
    [['4'], '没有写完成数'],
    [['4', '1', '2', '3'], '多余的参数“3”'],
    [['4,5', '12'], '不是任务序号'],
    [['999', '12'], '999'],
    [['4', '12', '--org', 'boluu'], '是否指 boluo'],
    [['4', '12', '--on', '2020-02-30'], '--on'],
    [['4', '12', '--evidence', '../x'], 'evidence'],
  ])('ends with 2 on %j', async (argv, reason) => {
    const cwd = copyOfPlan();
    const { code, out, err } = await record(cwd, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('asks for the id where a number may be two targets', async () => {
    const cwd = copyOfPlan({ [EACH]: (text) => text.replace('name: 节能公示\n', 'name: "1"\n') });
    const { code, err } = await record(cwd, '26', '1', '4');
    expect(code).toBe(2);
    expect(err).toContain('可以指几个目标');
    expect((await record(cwd, '26', 'waste-bases', '7')).code).toBe(0);
  });

  it('only shows the difference with --dry-run', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, COUNT);
    const { code, out } = await record(cwd, '4', '20', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('+      - { as_of: "2020-11-30", value: 20, by: 张三');
    expect(textOf(cwd, COUNT)).toBe(before);
  });

  it('speaks English', async () => {
    const { out } = await run(['record', '4', '44', '--by', 'Z', '--lang', 'en'], { cwd: copyOfPlan() });
    expect(out).toContain('recorded 44 所 for');
    expect(out).toContain('met; 44 所 (2020-11-30)');
    expect(out).toContain('36 所 expected by now (90%); 10 points ahead');
  });
});
