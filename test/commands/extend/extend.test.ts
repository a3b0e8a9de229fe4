import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const OVERDUE = '05-services/027-school-canteens.yaml';
const EXTENDED = '05-services/026-energy-saving.yaml';
const AT = '2020-11-30T09:00:00+08:00';
const REASONS = ['-m', '汛期停工', '--approver', '郑十一'];

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

async function extend(cwd: string, ...argv: string[]) {
  return run(['extend', ...argv, '--by', '张三'], { cwd });
}

describe('plan extend', () => {
  it('adds one extension, and says what it does to what is overdue', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, OVERDUE);
    const { code, out, err } = await extend(cwd, '27', '2020-12-31', ...REASONS);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      '27 学校食堂“明厨亮灶”改造：时限由 2020-11-15 延至 2020-12-31，郑十一批准\n' +
        '  原已逾期 15 天，延期之后不再逾期，还有 31 天\n' +
        '  按原定时限计，逾期 15 天\n' +
        '  逾期的目标由 2 项减为 0 项\n',
    );
    expect(parse(textOf(cwd, OVERDUE))).toEqual({
      ...parse(before),
      extensions: [{ from: '2020-11-15', to: '2020-12-31', note: '汛期停工', approver: '郑十一', by: '张三', at: AT }],
    });
  });

  it('extends one target, by id, name or number', async () => {
    for (const target of ['waste-bases', '垃圾分类处理基地', '1']) {
      const cwd = copyOfPlan();
      const { code, out } = await extend(cwd, '26', '2021-03-31', '--target', target, ...REASONS);
      expect(code).toBe(0);
      expect(out).toContain('26 校园垃圾分类和机关节能公示“垃圾分类处理基地”：时限由 2020-12-31 延至 2021-03-31');
      expect(out).toContain('没有逾期，还有 121 天');
      expect(parse(textOf(cwd, EXTENDED)).extensions.at(-1).target).toBe('waste-bases');
    }
  });

  it('says when it is still overdue', async () => {
    const { out } = await extend(copyOfPlan(), '27', '2020-11-20', ...REASONS);
    expect(out).toContain('延期之后仍逾期 10 天\n  按原定时限计，逾期 15 天');
  });

  it('names all that is missing in one message, and the command that would work', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, OVERDUE);
    const none = await extend(cwd, '27', '2020-12-31');
    expect({ code: none.code, out: none.out }).toEqual({ code: 1, out: '' });
    expect(none.err).toBe(
      '27 学校食堂“明厨亮灶”改造：还不能延期：没有写理由、没有写批准人\n' +
        '  这样写：plan extend 27 2020-12-31 -m 理由 --approver 姓名 --by 张三\n',
    );
    const early = await extend(cwd, '27', '2020-11-01', '-m', '汛期停工', '--target', '2');
    expect(early.code).toBe(1);
    expect(early.err).toContain('2020-11-01 早于现在的时限 2020-11-15');
    expect(early.err).toContain('没有写批准人');
    expect(early.err).toContain('plan extend 27 日期 --target complaints -m 汛期停工 --approver 姓名');
    expect(textOf(cwd, OVERDUE)).toBe(before);
  });

  it('points to targets with dates of their own, which do not move with their task', async () => {
    const own = (text: string) => text.replace('unit: 件\n', 'unit: 件\n    due: "2020-08-31"\n');
    const cwd = copyOfPlan({ [OVERDUE]: own });
    const moved = await extend(cwd, '27', '2021-01-31', ...REASONS);
    expect(moved.code).toBe(0);
    expect(moved.out).toContain(`，不随任务延期；也要延期的，运行：plan extend 27 2021-01-31 --target complaints `);
    const same = await extend(cwd, '27', '2021-01-31', ...REASONS);
    expect({ code: same.code, out: same.out }).toEqual({ code: 1, out: '' });
    expect(same.err).toContain('时限已经是 2021-01-31，没有改动\n');
    expect(same.err).toMatch(
      /另有时限 2020-08-31，已逾期 91 天，不随任务延期；也要延期的，运行：plan extend 27 2021-01-31 --target complaints /,
    );
  });

  it('asks before a date more than a year after the end of the plan', async () => {
    const cwd = copyOfPlan();
    const { code, err } = await extend(cwd, '27', '2022-01-01', ...REASONS);
    expect(code).toBe(1);
    expect(err).toContain('新的时限 2022-01-01 比计划期末 2020-12-31 晚一年以上');
    expect(err).toContain('--confirm 照录：plan extend 27 2022-01-01 ');
    expect((await extend(cwd, '27', '2022-01-01', ...REASONS, '--confirm')).code).toBe(0);
    expect(textOf(cwd, OVERDUE)).toContain('confirmed: true');
  });

  it('skips a date that is in force already', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, EXTENDED);
    const { code, out } = await extend(cwd, '26', '2020-12-31', ...REASONS);
    expect({ code, out }).toEqual({
      code: 0,
      out: '26 校园垃圾分类和机关节能公示：时限已经是 2020-12-31，没有改动\n',
    });
    expect(textOf(cwd, EXTENDED)).toBe(before);
  });

  it.each([
    [['27', '2020-02-30']],
    [['27', '12月']],
    [['27']],
    [['999', '2020-12-31']],
    [['26,27', '2020-12-31']],
    [['27', '2020-12-31', '--target', 'nobody']],
  ])('ends with 2 on %j', async (argv) => {
    const { code, out, err } = await extend(copyOfPlan(), ...argv, ...REASONS);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('only shows the difference with --dry-run', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd, OVERDUE);
    const { out } = await extend(cwd, '27', '2020-12-31', ...REASONS, '--dry-run');
    expect(out).toContain('+extensions:\n+  - { from: "2020-11-15", to: "2020-12-31"');
    expect(textOf(cwd, OVERDUE)).toBe(before);
  });
});

describe('plan extend --milestone', () => {
  const BUILDING = '03-senior-high/015-course-platform.yaml';
  const MILESTONES =
    '    milestones:\n      - { id: begun, name: 开工, due: "2020-03-31" }\n      - { id: roofed, name: 主体封顶, due: "2020-08-31" }\n      - { id: finished, name: 竣工 }\n';
  const withMilestones = () =>
    copyOfPlan({ [BUILDING]: (text) => text.replace(/( {4}deliver: \S+\n)/, `$1${MILESTONES}`) });

  it('moves the date of one milestone of the only target', async () => {
    const cwd = withMilestones();
    const { code, out, err } = await extend(cwd, '15', '2020-10-31', '--milestone', '主体封顶', ...REASONS);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('·主体封顶”：时限由 2020-08-31 延至 2020-10-31');
    expect(textOf(cwd, BUILDING)).toMatch(/to: "2020-10-31", target: \S+, milestone: roofed, note: /);
    const unknown = await extend(cwd, '15', '2020-10-31', '--milestone', '装修', ...REASONS);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('没有节点“装修”；有：1 begun 开工、2 roofed 主体封顶、3 finished 竣工');
    const none = await extend(cwd, '27', '2020-12-31', '--target', '1', '--milestone', '装修', ...REASONS);
    expect(none.err).toContain('没有节点；请去掉 --milestone');
  });

  it('is pointed to where the task or the target is extended', async () => {
    const cwd = withMilestones();
    const { out } = await extend(cwd, '15', '2021-06-30', ...REASONS);
    expect(out).toContain(
      '节点“主体封顶”另有时限 2020-08-31，已逾期 91 天，不随任务延期；也要延期的，运行：plan extend 15 2021-06-30 ',
    );
    expect(out).toContain(' --milestone roofed ');
    expect(out).toContain('节点“开工”另有时限 2020-03-31');
    expect(out).not.toContain('竣工');
  });
});
