import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { asking, NOT_STARTED, taskIn } from './answering.js';

const textOf = (cwd: string) => readFileSync(join(cwd, NOT_STARTED), 'utf8');

describe('plan set without arguments, on a terminal', () => {
  it('asks for the task, the status among the legal ones, and what that needs; then shows the command', async () => {
    const cwd = copyOfPlan({});
    const { code, out, err, asked } = await asking(
      ['set', '--by', '张三'],
      cwd,
      '6 ',
      '暂缓',
      ['', ' ', "等'资金 到位"],
      '李局长',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(asked.map(({ message }) => message)).toEqual([
      '哪项任务（输入序号或标题的一部分）',
      '6 完成城镇小区配套幼儿园治理，改为',
      '理由',
      '批准人',
    ]);
    expect(asked[1]?.choices).toEqual(['推进中', '暂缓|需要理由、批准人', '终止|需要理由、批准人']);
    expect(asked[2]?.wrong).toEqual(['这一项不能空着', '这一项不能空着']);
    expect(taskIn(cwd, NOT_STARTED).history).toMatchObject([
      { to: 'suspended', note: "等'资金 到位", approver: '李局长' },
    ]);
    expect(out).toContain(`下次可以直接运行：\n  plan set 6 暂缓 --by 张三 -m '等'\\''资金 到位' --approver 李局长\n`);
  });

  it('offers only tasks that can still change, each with its status', async () => {
    const cwd = copyOfPlan({});
    const { asked } = await asking(['set', '--by', '张三'], cwd, null);
    const offered = asked[0]?.choices ?? [];
    expect(offered).toContain('6 完成城镇小区配套幼儿园治理|未启动');
    expect(offered.some((choice) => choice.endsWith('|终止'))).toBe(false);
  });

  it('does not ask again for what was typed, and uses it', async () => {
    const cwd = copyOfPlan({});
    const typed = ['set', '--by', '张三', '-m', '开工', '--dry-run', '--lang', 'en'];
    const { code, out, asked } = await asking(typed, cwd, '6 ', 'in progress');
    expect({ code, count: asked.length }).toEqual({ code: 0, count: 2 });
    expect(out).toContain('+status: in_progress');
    expect(out).toMatch(/next time you can run:\n {2}plan set 6 in_progress --by 张三 -m 开工 --dry-run\n$/);
  });

  it('accepts an empty note, and asks who records if git does not say who', async () => {
    const cwd = copyOfPlan({});
    const { code, out, asked } = await asking(['set'], cwd, '6 ', '推进中', '', ['', '王五']);
    expect(code).toBe(0);
    expect(asked.slice(2).map(({ message }) => message)).toEqual(['说明（可不填）', '记录人']);
    expect(taskIn(cwd, NOT_STARTED).history).toEqual([expect.not.objectContaining({ note: '' })]);
    expect(out).toContain('plan set 6 推进中 --by 王五\n');
  });

  it('asks for a verifier other than the submitter', async () => {
    const cwd = copyOfPlan({});
    const { by } = taskIn(cwd, '02-compulsory/009-large-classes.yaml').history.at(-1);
    const { code, asked } = await asking(['set'], cwd, '9 ', '已办结', '', [by, '审核员']);
    expect(code).toBe(0);
    expect(asked.at(-1)).toEqual({
      message: `审核人（不能是提交人${by}）`,
      wrong: [`${by}是提交人，请写另一个人`],
    });
  });

  it('asks for evidence if there is none, and says what is wrong with it', async () => {
    const file = '01-preschool/001-public-kindergartens.yaml';
    const cwd = copyOfPlan({ [file]: (text) => text.replace(/^evidence:\n( .*\n)+/m, '') });
    const evidence = ['/etc/passwd', 'https://example.org/a?b=1'];
    const { code, asked, out } = await asking(['set', '--by', '张三'], cwd, '1 ', '待审核', evidence, '');
    expect(code).toBe(0);
    expect(asked[2]?.wrong).toHaveLength(1);
    expect(taskIn(cwd, file).evidence).toMatchObject([{ url: 'https://example.org/a?b=1' }]);
    expect(out).toContain("plan set 1 待审核 --by 张三 --evidence 'https://example.org/a?b=1'\n");
  });

  it('asks for a note that names the unmet strive targets', async () => {
    const cwd = copyOfPlan({
      '01-preschool/001-public-kindergartens.yaml': (text) =>
        text.replace('at_least: 25', 'at_least: 99').replace('commitment: firm', 'commitment: strive'),
    });
    const [name] = taskIn(cwd, '01-preschool/001-public-kindergartens.yaml').targets.map(
      (target: { name: string }) => target.name,
    );
    const { code, asked } = await asking(['set', '--by', '张三'], cwd, '1 ', '待审核', ['差一点', `${name}差一点`]);
    expect(code).toBe(0);
    expect(asked[2]).toEqual({ message: `说明，须写明尚未达标的目标：${name}`, wrong: [`还没有写明“${name}”`] });
  });

  it('stops asking if the change will be refused, and says all that is missing', async () => {
    const cwd = copyOfPlan({});
    const { code, asked, err, out } = await asking(['set', '--by', '张三'], cwd, '7 ', '待审核');
    expect({ code, out, count: asked.length }).toEqual({ code: 1, out: '', count: 2 });
    expect(err).toContain('plan record 7 ');
  });

  it.each([
    [[null]],
    [['6 ', null]],
    [['6 ', '推进中', null]],
  ])('ends with 3 and one line if the person gives up: %j', async (answers) => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd);
    const { code, out, err } = await asking(['set', '--by', '张三'], cwd, ...answers);
    expect({ code, out, err }).toEqual({ code: 3, out: '', err: 'plan: 已取消，什么都没有改动\n' });
    expect(textOf(cwd)).toBe(before);
  });
});

describe('nobody is asked', () => {
  it.each(['set', 'record'])('by plan %s off a terminal: it ends with 2 and names what is missing', async (command) => {
    expect(await run([command, '--by', '张三'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('没有写任务序号'),
    });
  });

  it('where a number is typed', async () => {
    const cwd = copyOfPlan({});
    expect(await run(['set', '6', 'in_progress', '--by', '张三'], { cwd, interactive: true })).toMatchObject({
      code: 0,
    });
  });
});
