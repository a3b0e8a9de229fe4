import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const NOT_STARTED = '01-preschool/006-community-kindergartens.yaml';
const IN_PROGRESS = '01-preschool/001-public-kindergartens.yaml';
const AT = '2020-11-30T09:00:00+08:00';

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const taskOf = (cwd: string, file: string) => parse(textOf(cwd, file));

describe('plan set', () => {
  it('changes the status and adds one entry to history, and nothing else', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd, NOT_STARTED);
    const { code, out } = await run(['set', '6', 'in_progress', '--by', '张三', '-m', '开工'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: '6 完成城镇小区配套幼儿园治理：由未启动改为推进中\n' });
    const after = taskOf(cwd, NOT_STARTED);
    expect(after).toEqual({
      ...parse(before),
      status: 'in_progress',
      history: [{ at: AT, by: '张三', from: 'not_started', to: 'in_progress', note: '开工' }],
    });
    const lines = new Set(before.split('\n'));
    expect(
      textOf(cwd, NOT_STARTED)
        .split('\n')
        .filter((line) => !lines.has(line)),
    ).toEqual([
      'status: in_progress',
      'history:',
      `  - { at: "${AT}", by: 张三, from: not_started, to: in_progress, note: 开工 }`,
    ]);
  });

  it('takes a status by its Chinese name, several numbers and ranges, and skips what is done', async () => {
    const cwd = copyOfPlan({});
    const first = await run(['set', '24', '6', '推进中', '--by', '张三'], { cwd });
    expect(first.code).toBe(0);
    const again = await run(['set', '24,6', '推进中', '--by', '张三'], { cwd });
    expect(again.code).toBe(0);
    expect(again.out.match(/已经是推进中/g)).toHaveLength(2);
    expect(taskOf(cwd, NOT_STARTED).history).toHaveLength(1);
  });

  it('names all that is missing, and the command that would work', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd, IN_PROGRESS);
    const { code, out, err } = await run(['set', '1', '暂缓', '--by', '张三'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('没有写理由、没有写批准人');
    expect(err).toContain('plan set 1 暂缓 -m 理由 --approver 姓名');
    expect(textOf(cwd, IN_PROGRESS)).toBe(before);
  });

  it('changes none of several tasks where one is refused', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd, NOT_STARTED);
    const { code, err } = await run(['set', '6', '10', 'in_progress', '--by', '张三'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('10 ');
    expect(textOf(cwd, NOT_STARTED)).toBe(before);
  });

  it('asks for another verifier than the one who submitted', async () => {
    const cwd = copyOfPlan({});
    const submitted = taskOf(cwd, '02-compulsory/009-large-classes.yaml').history.at(-1);
    const refused = await run(['set', '9', 'completed', '--by', submitted.by], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('审核人不能是提交人本人');
    expect((await run(['set', '9', 'completed', '--by', '审核员'], { cwd })).code).toBe(0);
  });

  it('records the evidence of a re-check of a closed task, from its day on', async () => {
    const file = '02-compulsory/010-super-large-classes.yaml';
    const cwd = copyOfPlan({
      [file]: (text) => text.replace('targets:', 'recheck: "2020-11-15"\ntargets:'),
      'evidence/010-recheck.txt': '回头看：未反弹',
    });
    const argv = ['set', '10', 'closed', '--evidence', 'evidence/010-recheck.txt', '--by', '孙七'];
    const early = await run([...argv, '--on', '2020-11-14'], { cwd });
    expect(early.code).toBe(1);
    expect((await run([...argv, '--on', '2020-11-15'], { cwd })).code).toBe(0);
    expect(taskOf(cwd, file).evidence.at(-1)).toMatchObject({ path: 'evidence/010-recheck.txt', date: '2020-11-15' });
  });

  it('says which statuses are possible', async () => {
    const { code, err } = await run(['set', '6', 'closed', '--by', '张三', '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toContain('it can become in progress, suspended, cancelled');
  });

  it('prints the difference and writes nothing with --dry-run', async () => {
    const cwd = copyOfPlan({});
    const before = textOf(cwd, NOT_STARTED);
    const { code, out } = await run(['set', '6', 'in_progress', '--by', '张三', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain(`--- a/${NOT_STARTED}\n+++ b/${NOT_STARTED}\n`);
    expect(out).toContain('-status: not_started\n+status: in_progress\n');
    expect(textOf(cwd, NOT_STARTED)).toBe(before);
  });

  it.each([
    'a: b',
    '# 不是注释',
    '“引号”与"双引号"',
    "it's",
    '  前有空格',
    '😀',
    '- 列表',
    '{ 花括号 }',
    '换行\n第二行',
    '长'.repeat(10_000),
  ])('writes a note so that it reads back the same: %.20s', async (note) => {
    const cwd = copyOfPlan({});
    const { code } = await run(['set', '6', 'in_progress', '--by', '张三', '-m', note], { cwd });
    expect(code).toBe(0);
    expect(taskOf(cwd, NOT_STARTED).history[0].note).toBe(note.trim());
  });

  it('ends with 2 on wrong usage and changes nothing', async () => {
    const cwd = copyOfPlan({});
    const usage = async (...argv: string[]) => {
      const { code, out } = await run(['set', ...argv], { cwd });
      expect({ argv, code, out }).toEqual({ argv, code: 2, out: '' });
    };
    await usage('6', 'started', '--by', '张三');
    await usage('999', 'in_progress', '--by', '张三');
    await usage('../6', 'in_progress', '--by', '张三');
    await usage('6', 'in_progress', '--by', '张三', '--on', '2020-02-30');
    await usage('6', 'in_progress', '--by', '张三', '--evidence', '../secret.txt');
    await usage('6', 'in_progress');
  });
});
