import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { asking, NOT_STARTED, taskIn } from './answering.js';

const messages = (asked: readonly { message: string }[]) => asked.map(({ message }) => message);
const BY = ['--by', '张三'];
const CANTEENS = '05-services/027-school-canteens.yaml';

describe('plan set asks only for what is missing', () => {
  it('the status, if a task was typed: the legal ones with what each needs', async () => {
    const cwd = copyOfPlan();
    const { code, asked, out } = await asking(['set', '6', ...BY], cwd, '推进中', '已开工');
    expect(code).toBe(0);
    expect(messages(asked)).toEqual(['6 完成城镇小区配套幼儿园治理，改为', '说明（可不填）']);
    expect(asked[0]?.choices).toEqual(['推进中', '暂缓|需要理由、批准人', '终止|需要理由、批准人']);
    expect(out).toMatch(/\n {2}plan set 6 推进中 --by 张三 -m 已开工\n$/);
  });

  it('the reason and the approver, if the status was typed too', async () => {
    const cwd = copyOfPlan();
    const { code, asked, out } = await asking(['set', '6', '暂缓', ...BY], cwd, ['', '等资金'], '李四');
    expect({ code, asked: messages(asked) }).toEqual({ code: 0, asked: ['理由', '批准人'] });
    expect(taskIn(cwd, NOT_STARTED).history).toMatchObject([{ note: '等资金', approver: '李四' }]);
    expect(out).toMatch(/\n {2}plan set 6 暂缓 --by 张三 -m 等资金 --approver 李四\n$/);
    const half = await asking(['set', '6', '终止', ...BY, '-m', '不办了'], copyOfPlan(), '李四');
    expect({ code: half.code, asked: messages(half.asked) }).toEqual({ code: 0, asked: ['批准人'] });
  });

  it('the task among those that can have the status, if that alone was typed', async () => {
    const { asked } = await asking(['set', '已销号', ...BY], copyOfPlan(), null);
    expect(asked[0]?.choices?.every((choice) => choice.endsWith('|已办结'))).toBe(true);
  });

  it('a status that several tasks can all have, and says so if there is none', async () => {
    const { asked } = await asking(['set', '5', '6', ...BY], copyOfPlan(), null);
    expect(asked[0]?.choices).toEqual(['暂缓|需要理由、批准人', '终止|需要理由、批准人']);
    const none = await asking(['set', '5', '10', ...BY], copyOfPlan());
    expect(none).toMatchObject({ code: 1, out: '', asked: [], err: expect.stringContaining('现为推进中、已销号') });
  });

  it('nothing, if all was typed or it is refused anyway', async () => {
    expect(await asking(['set', '6', '推进中', ...BY], copyOfPlan())).toMatchObject({ code: 0, asked: [] });
    expect(await asking(['set', '6', '已销号', ...BY], copyOfPlan())).toMatchObject({ code: 1, asked: [] });
    expect(await asking(['set', '999', ...BY], copyOfPlan())).toMatchObject({ code: 2, asked: [] });
    expect(await asking(['set', '6', '推进', ...BY], copyOfPlan())).toMatchObject({ code: 2, asked: [] });
  });
});

describe('plan extend asks only for what is missing', () => {
  it('the task, a later date, the reason and the approver', async () => {
    const cwd = copyOfPlan();
    const dates = ['2020-02-30', '2020-11-15', '2020-01-01', '2020-12-31'];
    const { code, asked, out } = await asking(['extend', ...BY], cwd, '27 ', dates, '汛期停工', '郑十一');
    expect(code).toBe(0);
    expect(messages(asked).slice(1)).toEqual([
      '27 学校食堂“明厨亮灶”改造，延到哪一天（现在的时限是 2020-11-15）',
      '理由',
      '批准人',
    ]);
    expect(asked[1]?.wrong).toEqual([
      expect.stringContaining('2020-02-30'),
      expect.stringContaining('时限已经是 2020-11-15'),
      expect.stringContaining('早于现在的时限 2020-11-15'),
    ]);
    expect(taskIn(cwd, CANTEENS).extensions).toMatchObject([
      { to: '2020-12-31', note: '汛期停工', approver: '郑十一' },
    ]);
    expect(out).toMatch(/\n {2}plan extend 27 2020-12-31 --by 张三 -m 汛期停工 --approver 郑十一\n$/);
  });

  it('nothing for a date that is refused', async () => {
    const { code, asked } = await asking(['extend', '27', '2020-01-01', ...BY], copyOfPlan());
    expect({ code, asked }).toEqual({ code: 1, asked: [] });
    const approver = await asking(['extend', '27', '2020-12-31', '-m', '停工', ...BY], copyOfPlan(), '郑十一');
    expect(messages(approver.asked)).toEqual(['批准人']);
  });
});

describe('plan assign asks only for what is missing', () => {
  it('what is to be changed and to whom, by part of a name', async () => {
    const cwd = copyOfPlan();
    const answers = ['牵头单位', '惠城', '责任单位', '博罗', '惠东', '没有了', '分管领导', ['', '王五'], '没有了'];
    const { code, asked, out } = await asking(['assign', '6', ...BY], cwd, ...answers);
    expect(code).toBe(0);
    expect(asked[0]?.message).toBe('6 完成城镇小区配套幼儿园治理，要改哪一项');
    expect(asked[0]?.choices?.map((choice) => choice.split('|')[0])).toEqual([
      '牵头单位',
      '责任单位',
      '配合单位',
      '分管领导',
    ]);
    const { lead, responsible, leader } = taskIn(cwd, NOT_STARTED);
    expect({ lead, responsible, leader }).toEqual({
      lead: 'huicheng',
      responsible: ['boluo', 'huidong'],
      leader: '王五',
    });
    expect(out).toMatch(
      /\n {2}plan assign 6 --by 张三 --lead 惠城区 --responsible 博罗县 --responsible 惠东县 --leader 王五\n$/,
    );
    expect(await run(['assign', '6', '--lead', '惠城区', ...BY], { cwd })).toMatchObject({ code: 0 });
  });

  it('what is typed as the option takes it: several units at once, an alias, nobody', async () => {
    const cwd = copyOfPlan();
    const answers = ['配合单位', 'boluo、惠东县', '没有了', '没有了'];
    expect((await asking(['assign', '6', ...BY], cwd, ...answers)).code).toBe(0);
    expect(taskIn(cwd, NOT_STARTED).support).toEqual(['boluo', 'huidong']);
    const none = await asking(['assign', '6', ...BY], cwd, '配合单位', '未明确', '没有了');
    expect(none.out).toMatch(/--support 未明确\n$/);
    expect(taskIn(cwd, NOT_STARTED).support).toBeUndefined();
  });

  it('the task', async () => {
    const { asked, code, err } = await asking(['assign'], copyOfPlan(), '6 ', null);
    expect({ code, err }).toEqual({ code: 3, err: 'plan: 已取消，什么都没有改动\n' });
    expect(asked).toHaveLength(2);
  });
});

describe('without a terminal, or with --json, nobody is asked', () => {
  it.each([
    [['set', '6'], '没有写新状态'],
    [['set', '6', '暂缓'], '没有写理由、没有写批准人'],
    [['extend'], '没有写任务序号'],
    [['extend', '27'], '没有写日期'],
    [['assign'], '没有写任务序号'],
    [['undo'], '没有写任务序号'],
    [['report'], '没有写任务序号'],
    [['add'], '没有写板块'],
    [['add', '2'], '没有写任务名称'],
    [['report', '4'], '--progress'],
    [['assign', '6'], '--lead'],
  ])('%j', async (argv, said) => {
    for (const around of [{}, { interactive: true }]) {
      const typed = [...argv, ...BY, ...('interactive' in around ? ['--json'] : [])];
      const { code, out, err } = await run(typed, { cwd: copyOfPlan(), ...around });
      expect({ isRefused: code === 1 || code === 2, out }).toEqual({ isRefused: true, out: '' });
      expect(err).toContain(said);
    }
  });
});

describe('plan add asks only for what is missing', () => {
  it('the section, the title, the lead and the due date', async () => {
    const cwd = copyOfPlan();
    const answers = ['义务教育', ['', '新增学位'], '惠城', ['2020-13-01', '2020-12-01']];
    const { code, asked, out } = await asking(['add', ...BY], cwd, ...answers);
    expect(code).toBe(0);
    expect(messages(asked)).toEqual([
      '放在哪个板块',
      '任务名称',
      '牵头单位（输入名称的一部分）',
      '完成时限（可不填，不填为计划期末 2020-12-31）',
    ]);
    expect(asked[3]?.wrong).toHaveLength(1);
    expect(out).toMatch(/\n {2}plan add 2 新增学位 --by 张三 --lead 惠城区 --due 2020-12-01\n$/);
    const [file = ''] = /02-compulsory\/\S+\.yaml/.exec(out) ?? [];
    expect(taskIn(cwd, file)).toMatchObject({ title: '新增学位', lead: 'huicheng', due: '2020-12-01' });
  });

  it('what was typed is not asked for; what is optional is asked only of who is asked already', async () => {
    const all = await asking(['add', '2', '新增学位', ...BY, '--dry-run'], copyOfPlan());
    expect(all).toMatchObject({ code: 0, asked: [] });
    const some = await asking(['add', '2', '--lead', '惠城', ...BY, '--dry-run'], copyOfPlan(), '新增学位', '');
    expect(messages(some.asked)).toEqual(['任务名称', '完成时限（可不填，不填为计划期末 2020-12-31）']);
    expect(await asking(['add', '99', ...BY], copyOfPlan())).toMatchObject({ code: 2, asked: [] });
  });
});
