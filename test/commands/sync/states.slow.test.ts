import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../folders.js';
import {
  type Clerk,
  clerkAt,
  FIRST_PLAN,
  first,
  gitIn,
  hubFolder,
  lonely,
  must,
  OFFICE_VARS,
  office,
  RECORD,
} from './office.js';

/** A clerk who has recorded something and not synced. */
async function recorded(clerk: Clerk): Promise<Clerk> {
  await must(clerk, ...RECORD(12));
  return clerk;
}

/** Asserts that what was recorded is committed here, and nothing is open. */
function expectKept(clerk: Clerk): void {
  expect(clerk.git('status', '--porcelain')).toBe('');
  expect(clerk.git('show', 'HEAD:plan/01-alpha/001-schools.yaml')).toContain('value: 12');
}

describe('plan sync says in one line why nothing was sent, and loses nothing', () => {
  it('without git', async () => {
    const zhang = await recorded(lonely());
    const ran = await zhang.plan(['sync'], { vars: { PATH: '' }, platform: 'plan9' });
    expect(ran).toMatchObject({
      code: 3,
      err: 'plan: 没有安装 git，不能同步；请先安装（https://git-scm.com），登记不受影响\n',
    });
  });

  it('with a git that is too old', async () => {
    const zhang = await recorded(lonely());
    const bin = emptyFolder();
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    fs.writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\nfor a; do [ "$a" = --version ] && echo 'git version 2.30.1' && exit 0; done\nexec '${real}' "$@"\n`,
      { mode: 0o755 },
    );
    const ran = await zhang.plan(['sync'], { vars: { PATH: `${bin}:${OFFICE_VARS.PATH}` } });
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('git 太旧（2.30.1）') });
  });

  it('outside of a repository', async () => {
    const top = emptyFolder();
    fs.mkdirSync(join(top, 'plan'));
    for (const [file, text] of Object.entries(FIRST_PLAN)) {
      fs.mkdirSync(join(top, 'plan/01-alpha'), { recursive: true });
      fs.writeFileSync(join(top, 'plan', file), text);
    }
    const zhang = { ...lonely(), dir: join(top, 'plan') };
    const ran = await zhang.plan(['sync'], { cwd: zhang.dir });
    expect(ran).toMatchObject({ code: 3, err: expect.stringMatching(/^plan: 计划还不在 git 仓库中.*git init/) });
  });

  it('without a remote', async () => {
    const zhang = await recorded(lonely());
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({
      code: 3,
      err: expect.stringMatching(/已保存在本机，但还没有指定送到哪里.*git remote add origin/),
    });
    expectKept(zhang);
  });

  it('with several remotes and none of them the usual one', async () => {
    const zhang = await recorded(lonely());
    for (const name of ['one', 'two']) zhang.git('remote', 'add', name, hubFolder());
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('有几个去处（one、two）') });
    expectKept(zhang);
  });

  it.each([
    ['no such host', 'https://no-such-host.invalid/plan.git', '连不上 https://no-such-host.invalid/plan.git'],
    ['a closed port', 'http://127.0.0.1:9/plan.git', '连不上 http://127.0.0.1:9/plan.git'],
    ['no repository', join(emptyFolder(), 'nothing.git'), '没有这个仓库'],
  ])('if the server is unavailable: %s', async (_name, url, why) => {
    const zhang = await recorded(lonely());
    zhang.git('remote', 'add', 'origin', url);
    const ran = await zhang.plan(['sync'], { vars: { http_proxy: '', https_proxy: '', no_proxy: '*' } });
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining(why) });
    expect(ran.err).toMatch(/^plan: 尚未送出.*再运行 plan sync/);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expectKept(zhang);
    zhang.git('remote', 'set-url', 'origin', hubFolder());
    expect(first(await must(zhang, 'sync'))).toBe('已同步：送出 4 项，没有新收到的。');
  });

  it.each([
    ['Permission denied (publickey).', '不认您的账号'],
    ['Host key verification failed.', '不能确认'],
    ['ssh: connect to host example.cn port 22: Connection timed out', '连不上'],
  ])('if ssh says: %s', async (said, why) => {
    const zhang = await recorded(lonely());
    const ssh = join(emptyFolder(), 'ssh');
    fs.writeFileSync(ssh, `#!/bin/sh\necho "$*" > '${ssh}.args'\necho '${said}' >&2\nexit 255\n`, { mode: 0o755 });
    zhang.git('remote', 'add', 'origin', 'git@example.cn:office/plan.git');
    const ran = await zhang.plan(['sync'], { vars: { GIT_SSH_COMMAND: ssh } });
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining(why) });
    expect(fs.readFileSync(`${ssh}.args`, 'utf8')).toContain('-o BatchMode=yes');
    expectKept(zhang);
  });

  it('with a history that has nothing in common', async () => {
    const { hub } = office();
    const zhang = await recorded(lonely());
    zhang.git('commit', '--quiet', '--amend', '--message=other');
    zhang.git('remote', 'add', 'origin', hub);
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('没有共同的来历') });
    expectKept(zhang);
  });

  it('with no branch checked out', async () => {
    const { clerks } = office('张三');
    const zhang = await recorded(clerks[0]);
    zhang.git('checkout', '--quiet', '--detach');
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('不在任何分支上') });
    expect(zhang.git('status', '--porcelain')).toBe(' M plan/01-alpha/001-schools.yaml\n');
  });

  it('inside a merge of somebody else', async () => {
    const { clerks } = office('张三');
    const [zhang] = clerks;
    zhang.git('checkout', '--quiet', '-b', 'other');
    zhang.git('commit', '--quiet', '--allow-empty', '--message=other');
    zhang.git('checkout', '--quiet', 'main');
    zhang.git('commit', '--quiet', '--allow-empty', '--message=own');
    zhang.git('merge', '--quiet', '--no-commit', 'other');
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('仓库正在合并') });
    expect(fs.existsSync(join(zhang.top, '.git/MERGE_HEAD'))).toBe(true);
  });

  it('if the server has other branches only', async () => {
    const { clerks } = office('张三');
    const zhang = await recorded(clerks[0]);
    zhang.git('checkout', '--quiet', '-b', 'master', '--no-track');
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('没有分支 master，有的是 origin/main') });
    const command = /git (config branch\.master\.merge refs\/heads\/main)/.exec(ran.err)?.[1] ?? '';
    zhang.git(...command.split(' '));
    zhang.git('config', 'branch.master.remote', 'origin');
    expect(first(await must(zhang, 'sync'))).toBe('已同步：送出 1 项，没有新收到的。');
  });

  it('if git does not know who commits', async () => {
    const { clerks } = office('张三');
    const zhang = await recorded(clerks[0]);
    zhang.git('config', '--unset', 'user.name');
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('git config user.name 姓名') });
    expect(zhang.git('status', '--porcelain')).toBe(' M plan/01-alpha/001-schools.yaml\n');
  });

  it('if a newer program wrote the plan of the server', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    li.write('plan.yaml', li.read('plan.yaml').replace('format: 1', 'format: 2'));
    li.git('commit', '--quiet', '--all', '--message=newer');
    li.git('push', '--quiet');
    const ran = await (await recorded(zhang)).plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('origin/main:plan.yaml') });
    expectKept(zhang);
  });

  it('if another file of the user is in the way; all others stay as they are', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    fs.writeFileSync(join(li.top, 'README.md'), '同事的\n');
    li.git('add', '--all');
    li.git('commit', '--quiet', '--message=readme');
    await must(li, 'sync');
    await recorded(zhang);
    fs.writeFileSync(join(zhang.top, 'README.md'), '我的\n');
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('您的文件 README.md 有没保存到 git 的改动') });
    expect(fs.readFileSync(join(zhang.top, 'README.md'), 'utf8')).toBe('我的\n');
    fs.renameSync(join(zhang.top, 'README.md'), join(zhang.top, 'mine.md'));
    expect(first(await must(zhang, 'sync'))).toBe('已同步：送出 1 项，没有新收到的。');
  });
});

describe('plan sync goes on', () => {
  it('in a shallow clone, for which it fetches the rest of the history', async () => {
    const { hub, clerks } = office('李四');
    const [li] = clerks;
    await must(li, 'report', '2', '--progress', '已开工', '--period', '2020-10');
    await must(li, 'sync');
    const top = join(emptyFolder(), 'shallow');
    gitIn(emptyFolder(), 'clone', '--quiet', '--depth=1', `file://${hub}`, top);
    const zhang = await recorded(clerkAt(top, '张三'));
    await must(li, 'assign', '3', '--lead', 'boluo');
    await must(li, 'sync');
    zhang.git('fetch', '--quiet', '--depth=1');
    expect(first(await must(zhang, 'sync'))).toBe('已同步：送出 1 项，收到 1 项。');
  });

  it('if a colleague was faster: it merges again', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await recorded(zhang);
    await must(li, ...RECORD(20));
    // The colleague pushes while this clerk does.
    const hook = join(zhang.top, '.git/hooks/pre-push');
    fs.mkdirSync(join(zhang.top, '.git/hooks'), { recursive: true });
    li.git('commit', '--quiet', '--all', '--message=faster');
    fs.writeFileSync(hook, `#!/bin/sh\nrm -f '${hook}'\nunset GIT_DIR\ncd '${li.top}' && git push --quiet\n`, {
      mode: 0o755,
    });
    expect(first(await must(zhang, 'sync'))).toBe('已同步：送出 1 项，收到 1 项。');
    expect(fs.existsSync(hook)).toBe(false);
    expect(zhang.git('log', '--merges', '--format=%s').trim().split('\n')).toHaveLength(1);
  });

  it('with a protected branch: it makes one of its own, and names the page that asks for the merge', async () => {
    const { hub, clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    protect(hub, 'https://gitlab.example.cn/office/plan/-/merge_requests/new?x=1');
    await recorded(zhang);
    const ran = await zhang.plan(['sync']);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatchInlineSnapshot(`
      "送出 1 项，等待审核：main 不能直接写入，已送到分支 plan/zhang-san-2020-11-30；没有新收到的。
      送出：
        1 新建学校（张三）：截至11月30日：12/500 所（2.4%）；序时进度 91.6%；落后序时进度 89.2 个百分点
      请打开下面的网页提交合并申请，审核通过后大家就能收到：
        https://gitlab.example.cn/office/plan/-/merge_requests/new?x=1
      "
    `);
    const branch = 'plan/zhang-san-2020-11-30';
    expect(gitIn(hub, 'rev-parse', branch)).toBe(zhang.git('rev-parse', 'HEAD'));
    expect(JSON.parse(await must(zhang, 'sync', '--json'))).toMatchObject({ state: 'review', review: { branch } });
    // More goes to the same branch, until it is taken over.
    await must(zhang, 'assign', '3', '--lead', 'boluo');
    await must(zhang, 'sync');
    expect(gitIn(hub, 'for-each-ref', '--format=%(refname)', 'refs/heads/plan').trim()).toBe(`refs/heads/${branch}`);
    gitIn(hub, 'update-ref', 'refs/heads/main', branch);
    expect(first(await must(zhang, 'sync'))).toBe('已是最新：没有要送出的，也没有新收到的。');
    expect(first(await must(li, 'sync'))).toBe('已同步：没有要送出的，收到 2 项。');
  });

  it('says whom to ask where the forge is not known, and why if the server takes no branch at all', async () => {
    const { hub, clerks } = office('张三');
    const zhang = await recorded(clerks[0]);
    protect(hub, '');
    expect(await must(zhang, 'sync')).toContain('请告诉管理仓库的人，把分支 plan/zhang-san-2020-11-30 并入 main');
    await must(zhang, 'assign', '3', '--lead', 'boluo');
    fs.writeFileSync(join(hub, 'hooks/pre-receive'), '#!/bin/sh\necho 磁盘配额已满 >&2\nexit 1\n', { mode: 0o755 });
    const ran = await zhang.plan(['sync']);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('磁盘配额已满') });
    expectKept(zhang);
  });

  it('after a sync whose push was cut off', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await must(li, ...RECORD(20));
    await must(li, 'sync');
    await recorded(zhang);
    zhang.git('remote', 'set-url', '--push', 'origin', 'https://no-such-host.invalid/plan.git');
    const ran = await zhang.plan(['sync'], { vars: { no_proxy: '*' } });
    expect(ran).toMatchObject({ code: 3, err: expect.stringMatching(/^plan: 尚未送出：连不上/) });
    // What was received is there all the same.
    expect(zhang.read('01-alpha/001-schools.yaml')).toContain('value: 20');
    zhang.git('remote', 'set-url', '--push', '--delete', 'origin', '.*');
    expect(first(await must(zhang, 'sync'))).toBe('已同步：送出 1 项，没有新收到的。');
  });
});

/** Makes a server refuse its branch `main`, as forges do for a protected one. */
function protect(hub: string, page: string): void {
  fs.mkdirSync(join(hub, 'hooks'), { recursive: true });
  const update = `#!/bin/sh\nif [ "$1" = refs/heads/main ]; then echo 'protected branch' >&2; exit 1; fi\n`;
  fs.writeFileSync(join(hub, 'hooks/update'), update, { mode: 0o755 });
  const said = page === '' ? '' : `echo 'To create a merge request, visit:' >&2; echo '  ${page}' >&2`;
  fs.writeFileSync(join(hub, 'hooks/post-receive'), `#!/bin/sh\n${said}\nexit 0\n`, { mode: 0o755 });
}
