import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering, type Clerk, clerkAt, first, gitIn, hubFolder, lonely, must, office, RECORD } from './office.js';

describe('plan sync', () => {
  it('commits what was recorded, and exchanges it: the first line is the answer, then who changed what', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await must(zhang, ...RECORD(12));
    expect(await must(zhang, 'sync')).toMatchInlineSnapshot(`
      "已同步：送出 1 项，没有新收到的。
      送出：
        1 新建学校（张三）：截至11月30日：12/500 所（2.4%）；序时进度 91.6%；落后序时进度 89.2 个百分点
      "
    `);
    await must(li, 'report', '2', '--progress', '已开工', '--period', '2020-10');
    await must(li, 'assign', '3', '--lead', 'huidong');
    expect(await must(li, 'sync')).toMatchInlineSnapshot(`
      "已同步：送出 2 项，收到 1 项。
      收到：
        1 新建学校（张三）：截至11月30日：12/500 所（2.4%）；序时进度 91.6%；落后序时进度 89.2 个百分点
      送出：
        2 新增学位（李四）：报送 2020-10；进展情况：已开工
        3 招聘教师（李四）：牵头单位：未明确 → 惠东县（李四）
      "
    `);
    expect(first(await must(zhang, 'sync'))).toBe('已同步：没有要送出的，收到 2 项。');
    expect(first(await must(zhang, 'sync'))).toBe('已是最新：没有要送出的，也没有新收到的。');
    expect(zhang.git('log', '--format=%s')).toMatchInlineSnapshot(`
      "合并同事的进展
      更新 2、3 号任务（李四）
      登记 1 号进展（张三）
      first
      "
    `);
    expect(zhang.git('rev-parse', 'HEAD')).toBe(li.git('rev-parse', 'HEAD'));
    expect(first(await must(zhang, 'sync', '--lang', 'en'))).toBe(
      'Up to date: nothing to send and nothing new to receive.',
    );
  });

  it('merges one file by field where plan git install was never run, whatever attributes say', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    zhang.write('.gitattributes', '*.yaml merge=union\n');
    zhang.git('add', '--all');
    zhang.git('commit', '--quiet', '--message=attributes');
    await must(zhang, 'sync');
    await must(li, 'sync');
    await must(zhang, ...RECORD(12));
    await must(li, ...RECORD(20));
    await must(zhang, 'sync');
    expect(first(await must(li, 'sync'))).toBe('已同步：送出 1 项，收到 1 项。');
    await must(zhang, 'sync');
    expect(zhang.read('01-alpha/001-schools.yaml')).toContain('value: 12');
    expect(zhang.read('01-alpha/001-schools.yaml')).toBe(li.read('01-alpha/001-schools.yaml'));
    await must(zhang, 'lint');
  });

  it('takes only the files of the plan, with evidence, and leaves what is staged or changed besides', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    zhang.write('evidence/list.txt', '名单\n');
    zhang.write('evidence/other.txt', '草稿\n');
    zhang.write('notes.txt', '随手记\n');
    fs.writeFileSync(join(zhang.top, 'README.md'), '说明\n');
    zhang.git('add', 'README.md');
    await must(zhang, ...RECORD(12), '--evidence', 'evidence/list.txt');
    await must(li, ...RECORD(20));
    await must(li, 'sync');
    await must(zhang, 'sync');
    expect(zhang.git('show', '--name-only', '--format=', 'HEAD~1', '--first-parent').trim().split('\n')).toEqual([
      'plan/01-alpha/001-schools.yaml',
      'plan/evidence/list.txt',
    ]);
    expect(zhang.git('status', '--porcelain')).toBe('A  README.md\n?? plan/evidence/other.txt\n?? plan/notes.txt\n');
    await must(li, 'sync');
    expect(li.read('evidence/list.txt')).toBe('名单\n');
  });

  it('says what it would send and receive, and changes nothing', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await must(zhang, ...RECORD(12));
    await must(zhang, 'sync');
    await must(li, ...RECORD(20));
    const before = li.git('status', '--porcelain') + li.git('rev-parse', 'HEAD');
    const said = await must(li, 'sync', '--dry-run');
    expect(first(said)).toBe('运行 plan sync 将送出 1 项，收到 1 项；现在什么都没有改动。');
    expect(li.git('status', '--porcelain') + li.git('rev-parse', 'HEAD')).toBe(before);
    const json = JSON.parse(await must(li, 'sync', '--dry-run', '--json'));
    expect(json).toMatchObject({ kind: 'sync', state: 'preview', sent: { count: 1 }, received: { count: 1 } });
  });

  it('stops at errors of the own files before anything is committed', async () => {
    const { clerks } = office('张三');
    const [zhang] = clerks;
    const text = zhang.read('01-alpha/002-seats.yaml');
    zhang.write('01-alpha/002-seats.yaml', text.replace('at_least: 500', 'at_last: 500'));
    const ran = await zhang.plan(['sync']);
    expect(ran.code).toBe(1);
    expect(first(ran.err)).toBe('plan: 没有同步：您的改动有 2 处错误，请先改正，再运行 plan sync：');
    expect(zhang.git('log', '--format=%s')).toBe('first\n');
  });
});

describe('a conflict', () => {
  async function differing(): Promise<[Clerk, Clerk]> {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await must(zhang, 'assign', '1', '--lead', 'boluo');
    await must(zhang, 'set', '2', 'suspended', '-m', '停工', '--approver', '王五');
    await must(zhang, 'sync');
    await must(li, 'assign', '1', '--lead', 'huidong');
    await must(li, 'set', '2', 'cancelled', '-m', '取消', '--approver', '王五');
    await must(li, ...RECORD(20));
    return [zhang, li];
  }

  it('is explained by field without a terminal; nothing is merged, the own commit stays', async () => {
    const [, li] = await differing();
    const ran = await li.plan(['sync']);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatchInlineSnapshot(`
      "没有同步：有 2 处您和同事改得不一样，需要您决定；您的登记已保存，计划没有改动。
        1 新建学校：牵头单位
          我的：惠东县（李四，11月30日）
          同事的：博罗县（张三，11月30日）
        2 新增学位：状态
          我的：终止（李四，11月30日）
          同事的：暂缓（张三，11月30日）
      在终端中运行 plan sync 可以逐处选择；或者一次说定，保留我的用 --mine，采用同事的用 --theirs，两边都留用 --both，如：
        plan sync --mine 1:lead --mine 2:status
      "
    `);
    expect(li.git('status', '--porcelain')).toBe('');
    expect(li.git('log', '--format=%s')).toMatchInlineSnapshot(`
      "更新 1、2 号任务（李四）
      first
      "
    `);
    expect(fs.existsSync(join(li.top, '.git/MERGE_HEAD'))).toBe(false);
    const json = JSON.parse((await li.plan(['sync', '--json'])).out);
    expect(json.state).toBe('conflicts');
    expect(json.conflicts.map(({ place }: { place: string }) => place)).toEqual(['1:lead', '2:status']);
  });

  it('is settled by what is typed', async () => {
    const [zhang, li] = await differing();
    await must(li, 'sync', '--mine', '1:lead', '--theirs', '2');
    await must(zhang, 'sync');
    // The colleague's amendment stays, and the own one follows it.
    expect(zhang.read('01-alpha/001-schools.yaml')).toMatch(
      /to: boluo, by: 张三.*\n.*from: boluo, to: huidong, by: 李四/,
    );
    expect(zhang.read('01-alpha/001-schools.yaml')).toContain('\nlead: huidong');
    expect(zhang.read('01-alpha/002-seats.yaml')).toContain('status: suspended');
    await must(zhang, 'lint');
  });

  it('is asked about on a terminal, and the same is told as one command', async () => {
    const [zhang, li] = await differing();
    const around = answering(['theirs', 'mine']);
    const ran = await li.plan(['sync'], around);
    expect(ran.code).toBe(0);
    expect(around.asked).toEqual(['保留哪一个', '保留哪一个']);
    expect(ran.out.trimEnd().split('\n').slice(-1)).toEqual(['  plan sync --mine 2:status --theirs 1:lead']);
    await must(zhang, 'sync');
    expect(zhang.read('01-alpha/001-schools.yaml')).toContain('lead: boluo');
    expect(zhang.read('01-alpha/002-seats.yaml')).toContain('status: cancelled');
    await must(zhang, 'lint');
  });

  it.each([['stop'], [null]])('changes nothing if the person stops: %s', async (answer) => {
    const [, li] = await differing();
    const ran = await li.plan(['sync'], answering([answer]));
    expect(ran).toMatchObject({
      code: 3,
      err: 'plan: 没有同步，计划没有改动，您的登记已保存在本机；想好了再运行 plan sync\n',
    });
    expect(li.git('status', '--porcelain')).toBe('');
    expect(li.read('01-alpha/001-schools.yaml')).toContain('lead: huidong');
  });

  it('of lists keeps both where that is chosen', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await must(zhang, 'assign', '1', '--responsible', 'boluo');
    await must(zhang, 'sync');
    await must(li, 'assign', '1', '--responsible', 'huidong');
    await must(li, 'sync', '--both', 'all');
    await must(zhang, 'sync');
    expect(zhang.read('01-alpha/001-schools.yaml')).toContain('responsible: [huidong, boluo]\n');
    await must(zhang, 'lint');
  });

  it('of a task that one removed and the other changed is one of the file', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    fs.rmSync(join(zhang.dir, '01-alpha/003-teachers.yaml'));
    await must(zhang, 'sync');
    await must(li, 'record', '3', '5', '--on', '2020-11-30', '--confirm');
    const ran = await li.plan(['sync']);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.err).toContain('文件 plan/01-alpha/003-teachers.yaml');
    await must(li, 'sync', '--mine', 'all');
    await must(zhang, 'sync');
    expect(zhang.read('01-alpha/003-teachers.yaml')).toContain('value: 5');
  });

  it.each([
    'same-name',
    'other-name',
  ])('of two new tasks with one number is told with the command: %s', async (slug) => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await must(zhang, 'add', '1', '甲任务', '--slug', 'same-name');
    await must(zhang, 'sync');
    await must(li, 'add', '1', '乙任务', '--slug', slug);
    const ran = await li.plan(['sync']);
    expect(ran.code).toBe(1);
    const command = /plan renumber (\S+) --force/.exec(ran.err);
    expect(command?.[1]).toMatch(/01-alpha\/004-/);
    expect(li.git('status', '--porcelain')).toBe('');
    await must(li, 'renumber', `01-alpha/004-${slug}.yaml`, '--force');
    await must(li, 'sync');
    await must(zhang, 'sync');
    expect(fs.readdirSync(join(zhang.dir, '01-alpha')).filter((name) => /^00[45]/.test(name))).toEqual([
      '004-same-name.yaml',
      `005-${slug}.yaml`,
    ]);
    await must(zhang, 'lint');
  });
});

describe('the first sync', () => {
  it('to an empty server sends all and remembers the branch', async () => {
    const zhang = lonely();
    const hub = hubFolder();
    zhang.git('remote', 'add', 'origin', hub);
    expect(first(await must(zhang, 'sync'))).toBe('已同步：送出 4 项，没有新收到的。');
    expect(zhang.git('config', 'branch.main.merge')).toBe('refs/heads/main\n');
    expect(gitIn(hub, 'rev-parse', 'main')).toBe(zhang.git('rev-parse', 'HEAD'));
  });

  it('takes the branch of the same name if the server has it', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await must(zhang, ...RECORD(12));
    await must(zhang, 'sync');
    li.git('branch', '--unset-upstream');
    expect(first(await must(li, 'sync'))).toBe('已同步：没有要送出的，收到 1 项。');
    expect(li.git('config', 'branch.main.remote')).toBe('origin\n');
  });

  it('in a subfolder, a linked worktree and a submodule is like any other', async () => {
    const { hub, clerks } = office('张三');
    const [zhang] = clerks;
    zhang.git('worktree', 'add', '--quiet', '-b', 'side', '../side');
    zhang.git('config', 'branch.side.remote', 'origin');
    zhang.git('config', 'branch.side.merge', 'refs/heads/main');
    const side = clerkAt(join(zhang.top, '../side'), '张三');
    await must(side, ...RECORD(12));
    expect(first(await must(side, 'sync'))).toBe('已同步：送出 1 项，没有新收到的。');
    const above = lonely();
    above.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', hub, 'sub');
    const inside = clerkAt(join(above.top, 'sub'), '李四');
    await must(inside, ...RECORD(20));
    expect(first(await must(inside, 'sync'))).toBe('已同步：送出 1 项，没有新收到的。');
    expect(first(await must(zhang, 'sync'))).toBe('已同步：没有要送出的，收到 1 项。');
  });
});
