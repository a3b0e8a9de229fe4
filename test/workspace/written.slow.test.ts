import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read } from '../commands/json.js';
import { copyOfPlan } from '../copy.js';
import { emptyFolder } from '../folders.js';
import { type Around, run } from '../run.js';

const TASK = '01-preschool/006-community-kindergartens.yaml';
const STARTED = '01-preschool/001-public-kindergartens.yaml';
const taskIn = (cwd: string, file = TASK) => parse(fs.readFileSync(join(cwd, file), 'utf8'));

interface Written {
  dryRun: boolean;
  changed: { task: number; file: string; added: boolean; diff: string | null }[];
  commit: string | null;
}

const AT = '2020-11-30T09:00:00+08:00';
const VARS = {
  PATH: process.env['PATH'],
  HOME: emptyFolder(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: AT,
  GIT_COMMITTER_DATE: AT,
  LANG: 'zh_CN.UTF-8',
};

/** A committed copy of the plan, and git in it. */
function repository(): { cwd: string; around: Around; git(...args: string[]): string } {
  const cwd = copyOfPlan();
  const git = (...args: string[]) => execFileSync('git', args, { cwd, env: VARS, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', '张三');
  git('config', 'user.email', 'z@example.cn');
  git('add', '--all');
  git('commit', '--quiet', '--message=始');
  return { cwd, around: { cwd, vars: VARS }, git };
}

describe('--json of a command that writes', () => {
  it.each([
    ['set', ['set', '6', 'in_progress'], 6, false],
    ['record', ['record', '4', '44'], 4, false],
    ['extend', ['extend', '6', '2021-01-31', '-m', '停工', '--approver', '李四'], 6, false],
    ['report', ['report', '6', '--next', '催报'], 6, false],
    ['assign', ['assign', '6', '--leader', '赵六'], 6, false],
    ['add', ['add', '1', '新任务'], 28, true],
  ])('names what %s changed, and prints nothing else', async (kind, argv, task, added) => {
    const cwd = copyOfPlan();
    const ran = await run([...argv, '--by', '张三', '--json'], { cwd });
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    const answer = read<Written>(ran);
    expect(answer).toMatchObject({ schemaVersion: 2, kind, asOf: '2020-11-30', dryRun: false, commit: null });
    expect(answer.changed).toEqual([{ task, file: expect.any(String), from: null, added, diff: null }]);
    expect(fs.existsSync(join(cwd, answer.changed[0]?.file ?? ''))).toBe(true);
  });

  it('holds the difference of a dry run, the commit, and nothing where nothing was left to do', async () => {
    const { around, git } = repository();
    const set = ['set', '6', 'in_progress', '--json'];
    const dry = read<Written>(await run([...set, '--dry-run'], around));
    expect(dry).toMatchObject({ dryRun: true, commit: null });
    expect(dry.changed[0]?.diff).toContain('+status: in_progress');
    expect(git('status', '--porcelain')).toBe('');
    const written = read<Written>(await run([...set, '--commit'], around));
    expect(written.commit).toBe(git('rev-parse', 'HEAD').trim());
    expect(read<Written>(await run(set, around)).changed).toEqual([]);
    const undone = read<Written>(await run(['undo', '24', '--json'], around));
    expect(undone).toMatchObject({ kind: 'undo', changed: [] });
    const edit = async (text: string) => text;
    expect(read<Written>(await run(['edit', '6', '--json'], { ...around, interactive: true, edit })).changed).toEqual(
      [],
    );
  });
});

it('--json asks nobody, for the questions would stand in its way', async () => {
  for (const command of ['set', 'record']) {
    const ran = await run([command, '--json'], { cwd: copyOfPlan(), interactive: true });
    expect(ran).toMatchObject({ code: 2, out: '' });
  }
});

describe('the command that would work', () => {
  it('repeats what was given: it works as it stands', async () => {
    const { cwd, around } = repository();
    const first = await run(['set', '6', 'suspended', '-m', "等 it's 批复", '--by', '王 五'], around);
    expect(first.code).toBe(1);
    const command = /plan (set .*)$/m.exec(first.err)?.[1] ?? '';
    expect(command).toBe("set 6 暂缓 -m '等 it'\\''s 批复' --approver 姓名 --by '王 五'");
    const argv = execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1);
    expect((await run(argv, around)).code).toBe(0);
    expect(taskIn(cwd).history.at(-1)).toMatchObject({ note: "等 it's 批复", by: '王 五', approver: '姓名' });
  });

  it('is one for extend and record too', async () => {
    const { around } = repository();
    const extended = await run(['extend', '6', '2021-01-31', '--approver', '李 四'], around);
    expect(extended.err).toContain("plan extend 6 2021-01-31 -m 理由 --approver '李 四'");
    const recorded = await run(['record', '4', '48%', '--on', '2020-10-31', '-m', '月报', '--by', '王五'], around);
    expect(recorded.err).toMatch(/plan record 4 \S+ 12 --on 2020-10-31 -m 月报 --by 王五$/m);
    expect((await run(['record', '4', '12', '--on', '2099-01-01'], around)).err).not.toContain('--on 2099');
  });

  it('asks for the status where only the number was typed', async () => {
    const { code, err } = await run(['set', '6'], { cwd: copyOfPlan() });
    expect(code).toBe(2);
    expect(err).toContain('没有写新状态');
  });
});

describe('a status that the task has already', () => {
  const again = (cwd: string, ...more: string[]) => run(['set', '1', 'in_progress', '--by', '张三', ...more], { cwd });

  it('takes the evidence that comes with it, once', async () => {
    const cwd = copyOfPlan({ 'evidence/new.pdf': '登记表' });
    const before = taskIn(cwd, STARTED);
    const first = await again(cwd, '--evidence', 'evidence/new.pdf');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('补充佐证材料 1 件') });
    const after = taskIn(cwd, STARTED);
    expect(after.evidence.length).toBe(before.evidence.length + 1);
    expect(after.history).toEqual(before.history);
    expect((await again(cwd, '--evidence', 'evidence/new.pdf')).out).toContain('没有改动');
    expect(taskIn(cwd, STARTED)).toEqual(after);
  });

  it('says that a note was not recorded', async () => {
    const cwd = copyOfPlan();
    expect((await again(cwd, '-m', '又催了一次')).out).toContain('说明没有登记，需要登记的，运行：plan report 1');
    expect((await again(cwd)).out).not.toContain('说明');
  });
});

describe('the file that a number means', () => {
  const set = (cwd: string, id = '6') => run(['set', id, 'in_progress', '--by', '张三'], { cwd });

  it('is never one whose own number is another', async () => {
    const cwd = copyOfPlan({ [TASK]: (text) => text.replace('id: 6', 'id: 60') });
    const { code, err } = await set(cwd);
    expect(code).toBe(3);
    expect(err).toContain(`${TASK} 的文件名是 6 号，里面的 id 却是 60`);
    expect(taskIn(cwd).status).toBe('not_started');
  });

  it('is reported if its name does not begin with it', async () => {
    const cwd = copyOfPlan({
      '01-preschool/new.yaml':
        'id: 60\ntitle: 甲\nstatus: not_started\nsource: { document: work-plan-2020, item: 60 }\n',
    });
    const { code, err } = await set(cwd, '60');
    expect(code).toBe(3);
    expect(err).toContain('任务 60 写在 01-preschool/new.yaml 中');
  });

  it('is reported if it is broken or has another extension', async () => {
    const cwd = copyOfPlan({ '01-preschool/060-new.yml': 'id: 60\n' });
    const { code, err } = await set(cwd, '60');
    expect(code).toBe(3);
    expect(err).toContain('01-preschool/060-new.yml:1:1');
    expect((await set(copyOfPlan(), '60')).code).toBe(2);
  });

  it('may lie in a folder that cannot be listed', async () => {
    const cwd = copyOfPlan();
    const disk: typeof fs = {
      ...fs,
      readdirSync: ((path: string, options: { withFileTypes: true }) => {
        if (path.endsWith('01-preschool')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return fs.readdirSync(path, options);
      }) as typeof fs.readdirSync,
    };
    const { code, err } = await run(['set', '6', 'in_progress', '--by', '张三'], { cwd, disk });
    expect(code).toBe(3);
    expect(err).toContain('01-preschool:1:1');
    expect(err).toContain('没有权限');
  });
});

describe('what was typed in another encoding', () => {
  it('is refused, for it can no longer be read', async () => {
    const cwd = copyOfPlan();
    const { code, err } = await run(['set', '6', 'in_progress', '--by', '张三', '-m', '\uFFFD\uFFFD'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('UTF-8');
    expect(taskIn(cwd).status).toBe('not_started');
  });
});

describe('--commit', () => {
  it.each(['rebase', 'revert'])('leaves a %s alone that is going on, and says so', async (going) => {
    const { cwd, around, git } = repository();
    git('checkout', '--quiet', '-b', 'side');
    await run(['set', '6', 'in_progress', '--commit'], around);
    git('checkout', '--quiet', 'main');
    await run(['set', '6', 'suspended', '-m', '停', '--approver', '李四', '--commit'], around);
    if (going === 'revert') {
      await run(['set', '6', 'not_started', '-m', '复', '--approver', '李四', '--commit'], around);
    }
    expect(() => (going === 'rebase' ? git('rebase', 'side') : git('revert', '--no-edit', 'HEAD~1'))).toThrow();
    const head = git('rev-parse', 'HEAD');
    const { code, err } = await run(['set', '24', 'in_progress', '--commit'], around);
    expect(code).toBe(3);
    expect(err).toContain(`仓库正在${going === 'rebase' ? '变基' : '回退'}，还没有结束`);
    expect(git('rev-parse', 'HEAD')).toBe(head);
    expect(fs.readdirSync(cwd)).toContain('plan.yaml');
  });

  it('says in our words alone what keeps git from it', async () => {
    const { around, git } = repository();
    git('config', '--unset', 'user.email');
    git('config', 'user.useConfigOnly', 'true');
    const { code, err } = await run(['set', '6', 'in_progress', '--commit'], around);
    expect(code).toBe(3);
    expect(err).toBe(
      'plan: 文件已改好，但没有提交：git 不知道提交人，请设置 user.name 和 user.email；排除原因后重新运行同一条命令，即可提交\n',
    );
  });

  it('takes the file that a link in the plan leads to', async () => {
    const { cwd, around, git } = repository();
    fs.mkdirSync(join(cwd, 'evidence'), { recursive: true });
    fs.renameSync(join(cwd, TASK), join(cwd, 'evidence/real.yaml'));
    fs.symlinkSync('../evidence/real.yaml', join(cwd, TASK));
    git('add', '--all');
    git('commit', '--quiet', '--message=链接');
    expect((await run(['set', '6', 'in_progress', '--commit'], around)).code).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', '--name-only', '--format=').trim()).toBe('evidence/real.yaml');
  });
});
