import { describe, expect, it } from 'vitest';
import { asking } from '../../cli/answering.js';
import { run } from '../../run.js';
import { aCopy, SHARED, WITHOUT } from './target.js';

describe('plan target add', () => {
  it('writes a target in canonical form and says what its shares leave open', async () => {
    const { target, textOf, cwd } = aCopy();
    const before = textOf(WITHOUT);
    const argv = ['add', '24', '精简会议', '--at-most', '40次', '--due', '2020-11-30', '--firm'];
    const { code, out, err } = await target(...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('新增目标“精简会议”，不超过 40 次、时限 2020-11-30、确保');
    const added = [
      'targets:',
      '  - id: jing-jian-hui-yi',
      '    name: 精简会议',
      '    at_most: 40',
      '    unit: 次',
      '    commitment: firm',
      '    due: "2020-11-30"',
      '',
    ].join('\n');
    expect(textOf(WITHOUT)).toBe(before.replace('source:', `${added}source:`));
    expect((await target(...argv)).out).toContain('已有这个目标“精简会议”，不用再加');
    expect((await run(['lint', WITHOUT], { cwd })).out).toContain('0 个错误');
  });

  it('takes every key of a target', async () => {
    const { target, taskOf } = aCopy();
    const options = ['--increase-by', '1个百分点', '--baseline', '48%', '--baseline-of', '2019-12-31'];
    const more = [
      '--baseline-source',
      '年报',
      '--definition',
      '按时办结数÷应办结数',
      '--pace',
      'linear',
      '--id',
      'rate',
    ];
    await target('add', '24', '按时办结率', ...options, ...more);
    await target('add', '24', '其中：县区', '--between', '3—5', '--unit', '个', '--per', '县区', '--part-of', 'rate');
    await target('add', '24', '印发办法', '--deliver', '印发', '--strive');
    await target(
      'add',
      '24',
      '办理量',
      '--equals',
      '2,000件',
      '--share',
      '惠城=800，惠阳=1,200',
      '--pace',
      '2020-06-30=900',
    );
    expect(taskOf(WITHOUT).targets).toEqual([
      {
        id: 'rate',
        name: '按时办结率',
        increase_by: 1,
        unit: '%',
        baseline: { value: 48, as_of: '2019-12-31', source: '年报' },
        definition: '按时办结数÷应办结数',
        pace: 'linear',
      },
      { id: 'qi-zhong-xian-qu', name: '其中：县区', between: [3, 5], unit: '个', part_of: 'rate', per: 'county' },
      { id: 'yin-fa-ban-fa', name: '印发办法', deliver: 'document', commitment: 'strive' },
      {
        id: 'ban-li-liang',
        name: '办理量',
        equals: 2000,
        unit: '件',
        pace: [{ by: '2020-06-30', value: 900 }],
        allocation: { huicheng: 800, huiyang: 1200 },
      },
    ]);
  });

  it('gives a second target of the same spelling another id', async () => {
    const { target, taskOf } = aCopy();
    await target('add', '24', '建校', '--equals', '3');
    await target('add', '24', '减小', '--equals', '4');
    await target('add', '24', '12', '--equals', '5');
    expect(taskOf(WITHOUT).targets?.map(({ id }) => id)).toEqual(['jian-xiao', 'jian-xiao-2', 'target-12']);
  });

  it.each<[string, string[], number, string]>([
    ['a share below 0', ['--at-least', '9', '--share', '惠城=-1'], 2, '份额 -1 小于 0'],
    ['a sign alone', ['--at-least', '9', '--share', '='], 2, '看不出是哪个单位的多少'],
    ['a unit twice', ['--at-least', '9', '--share', '惠城=1,huicheng=2'], 2, '是同一个单位（惠城区）'],
    ['a fraction of a school', ['--at-least', '2.5所'], 1, '“所”只能按整数计'],
    ['a day that is none', ['--at-least', '9', '--due', '2020-06-31'], 2, '2020-06-31'],
    ['shares of what each must meet', ['--at-least', '9', '--per', 'county', '--share', '惠城=1'], 1, '不能再分解'],
    ['two bounds', ['--at-least', '9', '--at-most', '10'], 2, '只能写一个'],
    ['no bound', [], 2, '没有写目标要达到什么'],
    ['a Chinese numeral', ['--at-least', '九'], 2, '中文数字'],
    ['a range from high to low', ['--between', '5-3'], 1, '下限大于上限'],
    ['a rise in per cent', ['--increase-by', '1%'], 2, '分不清'],
    ['both commitments', ['--at-least', '9', '--firm', '--strive'], 2, '--firm'],
    ['a source without a baseline', ['--at-least', '9', '--baseline-source', '年报'], 2, '--baseline'],
    ['a part of nothing', ['--at-least', '9', '--part-of', 'x'], 2, '24'],
    ['an id that is none', ['--at-least', '9', '--id', '甲'], 2, '--id'],
  ])('refuses %s and writes nothing', async (_, options, code, said) => {
    const { target, textOf } = aCopy();
    const before = textOf(WITHOUT);
    const ran = await target('add', '24', '甲', ...options);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(said);
    expect(textOf(WITHOUT)).toBe(before);
  });

  it('asks before it takes a name of 2,000 characters, and never takes an id twice', async () => {
    const { target, taskOf } = aCopy();
    expect((await target('add', '24', '园'.repeat(2000), '--equals', '1')).err).toContain('名称有 2000 个字');
    await target('add', '24', '甲', '--equals', '1', '--id', 'one');
    expect((await target('add', '24', '乙', '--equals', '2', '--id', 'one')).err).toContain('已有别的目标在用');
    expect(taskOf(WITHOUT).targets).toHaveLength(1);
  });

  it('adds nothing to a closed task', async () => {
    const { target } = aCopy();
    const { code, err } = await target('add', '10', '甲', '--equals', '1');
    expect([code, err]).toEqual([1, expect.stringContaining('已销号')]);
  });
});

describe('plan target add --text', () => {
  it('writes all that a sentence promises', async () => {
    const { target, taskOf } = aCopy();
    const { code } = await target('add', '24', '--text', '新增公办幼儿园25所以上，力争11月底前');
    expect(code).toBe(0);
    expect(taskOf(WITHOUT).targets).toMatchObject([
      { name: '新增公办幼儿园', at_least: 25, unit: '所', commitment: 'strive', due: '2020-11-30' },
    ]);
  });

  it('writes nothing where one of several targets is doubtful, until that is confirmed', async () => {
    const { target, textOf, taskOf } = aCopy();
    const before = textOf(WITHOUT);
    const text = '新增学位300个，新建学校超过3所';
    const { code, err } = await target('add', '24', '--text', text);
    expect([code, textOf(WITHOUT)]).toEqual([1, before]);
    expect(err).toContain('--confirm');
    expect((await target('add', '24', '--text', text, '--confirm')).code).toBe(0);
    expect(taskOf(WITHOUT).targets).toHaveLength(2);
  });

  it('refuses a sentence that promises nothing, and options beside it', async () => {
    const { target } = aCopy();
    expect((await target('add', '24', '--text', '大力推进工作')).err).toContain('没有读出可检查的目标');
    expect((await target('add', '24', '甲', '--text', '新增学位300个')).err).toContain('不再另写');
  });

  it('shows at a terminal what it understood, and writes it after a yes', async () => {
    const { cwd, taskOf, textOf } = aCopy();
    const argv = ['target', 'add', '24', '--text', '新增公办幼儿园25所以上'];
    const before = textOf(WITHOUT);
    const stopped = await asking(argv, cwd, null);
    expect([stopped.code, textOf(WITHOUT)]).toEqual([3, before]);
    const yes = await asking(argv, cwd, '确认写入');
    expect(yes.err).toContain('1. 新增公办幼儿园：不少于 25 所');
    expect(yes.out).toContain('plan target add 24 --text 新增公办幼儿园25所以上');
    expect(taskOf(WITHOUT).targets).toHaveLength(1);
  });
});

describe('plan target add at a terminal', () => {
  it('asks for what is missing, and prints the command that does the same', async () => {
    const { cwd, taskOf } = aCopy();
    const answers = ['精简会议', '以内', ['四十', '40'], '次', ['2020-06-31', '2020-11-30']];
    const { code, out, asked } = await asking(['target', 'add', '24', '--by', '张三'], cwd, ...answers);
    expect(code).toBe(0);
    expect(asked.map(({ message }) => message)).toEqual([
      '目标名称，如“新增公办幼儿园”',
      '要达到什么',
      '多少，可以带单位，如“25所”“5万”“50%”',
      '计量单位，如“所”“个”“%”（可不填）',
      '完成时限，如 2020-11-30（不填按任务的时限）',
    ]);
    expect(out).toContain('plan target add 24 精简会议 --by 张三 --at-most 40 --unit 次 --due 2020-11-30');
    expect(taskOf(WITHOUT).targets).toMatchObject([{ at_most: 40, unit: '次', due: '2020-11-30' }]);
  });

  it('asks nothing where all is typed, and changes nothing after Esc', async () => {
    const { cwd, textOf } = aCopy();
    const before = textOf(SHARED);
    const whole = await asking(['target', 'add', '24', '甲', '--equals', '3'], cwd);
    expect([whole.code, whole.asked]).toEqual([0, []]);
    const stopped = await asking(['target', 'add', '1', '乙'], cwd, null);
    expect([stopped.code, stopped.err]).toEqual([3, expect.stringContaining('什么都没有改动')]);
    expect(textOf(SHARED)).toBe(before);
  });
});
