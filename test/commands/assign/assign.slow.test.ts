import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';
import { initialize, runIn, VARS } from '../../store/git/repository.js';

const WITH_UNITS = '01-preschool/004-private-conversion.yaml';
const WITHOUT = '01-preschool/006-community-kindergartens.yaml';
const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

/** The plan of the tests at the top of a repository in which nothing is committed. */
function inRepository() {
  const cwd = copyOfPlan();
  initialize(cwd);
  return { cwd, vars: { ...VARS, LANG: 'zh_CN.UTF-8' } };
}

async function assign(cwd: string, vars: Readonly<Record<string, string | undefined>>, ...argv: string[]) {
  return run(['assign', ...argv, '--by', '张三'], { cwd, vars });
}

describe('plan assign', () => {
  it('is in the log, and undone even if only the file says how it was', async () => {
    const { cwd, vars } = inRepository();
    const [before, without] = [textOf(cwd, WITH_UNITS), textOf(cwd, WITHOUT)];
    await assign(cwd, vars, '4', '6', '--lead', 'zhongkai', '--responsible', 'longmen,惠城区', '--leader', '陈十');
    const { out } = await run(['log', '4', '--limit', '3', '--lang', 'zh-CN'], { cwd, vars });
    expect(out).toContain('调整  牵头单位由学前教育科改为仲恺高新技术产业开发区');
    expect((await run(['log', '4', '--limit', '3', '--lang', 'en'], { cwd, vars })).out).toContain('amendment');
    for (const id of ['4', '6']) {
      expect(await run(['undo', id, '--by', '张三'], { cwd, vars })).toMatchObject({ code: 0, err: '' });
    }
    expect([textOf(cwd, WITH_UNITS), textOf(cwd, WITHOUT)]).toEqual([before, without]);
  });

  it('is committed with its record, which cannot be rewritten after that', async () => {
    const { cwd, vars } = inRepository();
    await assign(cwd, vars, '4', '--lead', 'zhongkai');
    runIn(cwd, 'add', '--all');
    runIn(cwd, 'commit', '--quiet', '--message=存');
    const { code, err } = await run(['undo', '4', '--by', '张三'], { cwd, vars });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('plan undo 4 -m 理由') });
    writeFileSync(join(cwd, WITH_UNITS), textOf(cwd, WITH_UNITS).replace('from: preschool-office', 'from: boluo'));
    expect((await run(['lint', '--base', 'HEAD'], { cwd, vars })).out).toContain('record-rewritten');
    expect((await run(['diff', 'HEAD'], { cwd, vars })).out).toContain('调整');
  });
});
