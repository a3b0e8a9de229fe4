import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, repositoryOf, within } from '../../changed-plan.js';
import { BIN, LIVED_IN, run } from '../../run.js';
import { type Repository, VARS } from '../../store/git/repository.js';

/** Runs a command in a repository, in the morning of a day. */
function at(made: Repository, day: string, typed: string) {
  return run(typed.split(' '), { ...within(made), now: `${day}T09:00:00+08:00` });
}

const planOf = ({ git }: Repository) => readFileSync(join(git.dir, 'plan.yaml'), 'utf8');
const bulletinsIn = (made: Repository) => planOf(made).split('bulletins:\n')[1] ?? '';
const head = (made: Repository) => made.run('rev-parse', 'HEAD').trim();

/** A plan whose bulletin for October was published, and committed. */
async function published(): Promise<Repository> {
  const made = repositoryOf(LIVED_IN, '2020-11-03T09:00:00+08:00');
  expect(await at(made, '2020-11-03', 'bulletin --period 2020-10 --record --by 王五')).toMatchObject({
    code: 0,
    err: '',
  });
  commitAll(made, 'published', '2020-11-03T10:00:00+08:00');
  return made;
}

describe('plan bulletin --record', () => {
  it('appends period, commit, who and when to plan.yaml, and nothing else', async () => {
    const made = repositoryOf();
    const before = planOf(made);
    const { code, out } = await at(made, '2020-12-01', 'bulletin --period 2020-11 --record --by 王五');
    expect({ code, out }).toEqual({ code: 0, out: `已登记：2020-11 的通报，依据提交 ${head(made).slice(0, 8)}\n` });
    expect(planOf(made)).toBe(
      `${before}bulletins:\n  - { period: "2020-11", commit: "${head(made)}", by: 王五, at: "2020-12-01T09:00:00+08:00" }\n`,
    );
    expect((await at(made, '2020-12-01', 'lint plan/plan.yaml')).code).toBe(0);
  });

  it('may be done again, and the last counts', async () => {
    const made = await published();
    const { out } = await at(made, '2020-11-03', 'bulletin --period 2020-10 --record --by 李四 --commit');
    expect(out).toContain('这一期已登记过 1 次，以这一次为准');
    expect(bulletinsIn(made).trim().split('\n').length).toBe(2);
    expect(made.run('log', '-1', '--format=%s').trim()).toBe('登记 2020-10 通报');
    // What was recorded is no change that counts.
    expect((await at(made, '2020-11-04', 'bulletin --period 2020-10 --record --by 王五')).code).toBe(0);
    expect((await at(made, '2020-11-04', 'bulletin --period 2020-10 --record --by 王五')).code).toBe(0);
  });

  it('shows what it would do', async () => {
    const made = repositoryOf();
    const before = planOf(made);
    const { out } = await at(made, '2020-12-01', 'bulletin --period 2020-11 --record --by 王五 --dry-run -o a.md');
    expect(out).toContain('+  - { period: "2020-11"');
    expect(planOf(made)).toBe(before);
    expect(made.run('status', '--porcelain')).toBe('');
  });

  it('writes the file first that is asked for', async () => {
    const made = repositoryOf();
    const typed = 'bulletin --period 2020-11 --record --by 王五 -o';
    const { out } = await at(made, '2020-12-01', `${typed} a.md`);
    expect(out).toMatch(/^已写好 ?a\.md\n已登记/);
    expect(readFileSync(join(made.top, 'a.md'), 'utf8')).toContain('# 关于');
    const before = planOf(made);
    writeFileSync(join(made.top, 'a.md'), '别的');
    expect((await at(made, '2020-12-02', `${typed} a.md`)).code).toBe(3);
    expect(planOf(made)).toBe(before);
  });

  it('says of a file that was made before that it is the same', async () => {
    const made = repositoryOf();
    await at(made, '2020-12-01', 'bulletin --period 2020-11 -o a.md');
    const { out } = await at(made, '2020-12-01', 'bulletin --period 2020-11 --record --by 王五 -o a.md');
    expect(out).toMatch(/^a\.md 没有变化，不用重写\n已登记/);
  });

  it('records the commit that is named, whatever is changed since', async () => {
    const made = repositoryOf();
    const first = head(made);
    commitAll(made, 'later');
    writeFileSync(join(made.git.dir, '01-preschool/001-public-kindergartens.yaml'), 'broken: [');
    const { code } = await at(made, '2020-12-01', 'bulletin --period 2020-11 --at HEAD~1 --record --by 王五');
    expect(code).toBe(0);
    expect(bulletinsIn(made)).toContain(`commit: "${first}"`);
  });

  it.each([
    [
      'for what is changed and not committed',
      1,
      '001-public-kindergartens.yaml',
      (made: Repository) => {
        const file = join(made.git.dir, '01-preschool/001-public-kindergartens.yaml');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace('weight: 2', 'weight: 3').replace('title: ', 'title: 新'),
        );
      },
      '',
    ],
    ['for a part of the plan', 2, '全部任务', () => {}, '--section 1'],
    [
      'for a file that cannot be read',
      3,
      'plan lint',
      (made: Repository) => {
        writeFileSync(join(made.git.dir, '01-preschool/001-public-kindergartens.yaml'), 'broken: [');
      },
      '',
    ],
    [
      'outside of a repository',
      3,
      'git 仓库',
      (made: Repository) => rmSync(join(made.top, '.git'), { recursive: true }),
      '',
    ],
    ['into a pipe', 2, '-o', () => {}, '-o -'],
  ] as const)('is refused %s', async (_what, code, words, change, typed) => {
    const made = repositoryOf();
    change(made);
    const before = planOf(made);
    const ran = await at(made, '2020-12-01', `bulletin --period 2020-11 --record --by 王五 ${typed}`.trim());
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(words);
    expect(planOf(made)).toBe(before);
  });

  it.each([
    ['2020-12-01', '--period 2020-11 --as-of 2020-11-20', '2020-11-20'],
    ['2020-11-20', '--period 2020-11 --as-of 2020-12-31', '2020-11-30'],
    ['2021-01-05', '', '2021-01-05'],
    ['2020-12-09', '--period 2020-11 --at HEAD', '2020-11-20'],
  ])('is refused of another day than it will stand for: on %s as %s', async (day, typed, asOf) => {
    const made = repositoryOf(LIVED_IN, '2020-11-20T09:00:00+08:00');
    const before = planOf(made);
    const ran = await at(made, day, `bulletin --record --by 王五 ${typed}`.trim());
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`这里截至 ${asOf}`);
    expect(planOf(made)).toBe(before);
  });

  it.each([
    ['2020-12-01', '--as-of 2020-11-30'],
    ['2020-12-09', '--period 2020-11 --as-of 2020-12-05'],
    ['2020-11-20', '--period 2020-11'],
    ['2020-12-09', '--period 2020-11 --at HEAD --as-of 2020-11-30'],
  ])('is of the end of its period, or of today: on %s as %s', async (day, typed) => {
    const made = repositoryOf(LIVED_IN, '2020-11-20T09:00:00+08:00');
    expect(await at(made, day, `bulletin --record --by 王五 ${typed}`)).toMatchObject({ code: 0, err: '' });
    expect(bulletinsIn(made)).toContain('period: "2020-11"');
  });

  it('writes the file of a format that is named', async () => {
    const made = repositoryOf();
    const { out } = await at(made, '2020-12-01', 'bulletin --period 2020-11 --record --by 王五 -f html');
    expect(out).toContain('已写好通报-2020-11.html');
    expect(readFileSync(join(made.top, '通报-2020-11.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('is refused for a period that has not begun, and before the first commit', async () => {
    const made = repositoryOf();
    expect((await at(made, '2020-11-30', 'bulletin --period 2020-12 --record --by 王五')).err).toContain('还没有开始');
    made.run('update-ref', '-d', 'HEAD');
    expect((await at(made, '2020-11-30', 'bulletin --period 2020-11 --record --by 王五')).err).toContain('还没有提交');
  });
});

describe('a bulletin after one that was published', () => {
  it('says nothing where nothing was changed', async () => {
    const made = await published();
    const { out, err } = await at(made, '2020-11-30', 'bulletin --period 2020-11 -f markdown');
    expect(err).toBe('');
    expect(out).not.toContain('通报时为');
  });

  it('has a footnote for each figure that late entries and voids changed, and no other', async () => {
    const made = await published();
    const work = [
      // Known only now, and true of October already.
      'record 20 1800 --on 2020-10-31 --by 张三 --confirm',
      'record 5 900 --on 2020-11-20 --by 张三 --confirm',
    ];
    for (const typed of work) expect(await at(made, '2020-11-25', typed)).toMatchObject({ code: 0 });
    commitAll(made, 'late', '2020-11-25T10:00:00+08:00');
    const { out } = await at(made, '2020-11-30', 'bulletin --period 2020-11 -f markdown');
    const notes = out.split('\n').filter((line) => line.startsWith('[^'));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/^\[\^\d+\]: 10月通报时为.+，此后补报1条，现为.+。$/);
    expect(out).toMatch(/\| 总进度 \| [\d.]+%\[\^\d+\] \|/);
    // A void of it takes the difference back.
    expect(await at(made, '2020-11-26', 'undo 20 -m 登记错误 --by 张三')).toMatchObject({ code: 0 });
    commitAll(made, 'void', '2020-11-26T10:00:00+08:00');
    const after = await at(made, '2020-11-30', 'bulletin --period 2020-11 -f markdown');
    expect(after.out).not.toContain('通报时为');
  });

  it('of the same period says which figures are no longer those published', async () => {
    const made = await published();
    expect(await at(made, '2020-11-25', 'record 20 1800 --on 2020-10-31 --by 张三 --confirm')).toMatchObject({
      code: 0,
    });
    const { out } = await at(made, '2020-11-30', 'bulletin --period 2020-10 -f markdown');
    expect(out).toMatch(/本期已于11月3日通报。此后补报1条，下列数字与通报时不同：.*总进度由[\d.]+%变为[\d.]+%。/);
    // From the commit itself it is what it was.
    const first = bulletinsIn(made).match(/commit: "([0-9a-f]+)"/)?.[1];
    const then = await at(made, '2020-11-30', `bulletin --period 2020-10 -f markdown --at ${first}`);
    expect(then.out).not.toContain('本期已于');
  });

  it('published before its period was over is footnoted for what came about until its end', async () => {
    const made = repositoryOf(LIVED_IN, '2020-10-20T09:00:00+08:00');
    expect(await at(made, '2020-10-20', 'bulletin --period 2020-10 --record --by 王五')).toMatchObject({ code: 0 });
    commitAll(made, 'published', '2020-10-20T10:00:00+08:00');
    const { out } = await at(made, '2020-11-30', 'bulletin --period 2020-11 -f markdown');
    expect(out).toMatch(/\[\^\d+\]: 10月通报时（截至10月20日）为[\d.]+%，此后至10月31日又有进展，现为[\d.]+%。/);
  });

  it('says where the commit is not to be found', async () => {
    const made = await published();
    const file = join(made.git.dir, 'plan.yaml');
    writeFileSync(file, planOf(made).replace(/commit: "[0-9a-f]+"/, `commit: "${'0'.repeat(40)}"`));
    const { code, out, err } = await at(made, '2020-11-30', 'bulletin --period 2020-11 -f markdown');
    expect(code).toBe(0);
    expect(err).toContain('2020-10 的通报所依据的提交 00000000 读不出来');
    expect(out).toContain('10月通报所依据的台账无法读取，上期数字按现有数据计算，未与通报时核对。');
  });
});

describe('the bytes of a bulletin', () => {
  it.each(['docx', 'html', 'markdown'])('are the same in every zone and on every run: %s', async (format) => {
    const made = await published();
    const typed = ['bulletin', '--period', '2020-11', '--as-of', '2020-11-30', '-f', format, '-o', '-'];
    const bytes = (TZ: string) =>
      execFileSync(process.execPath, [BIN, ...typed], { cwd: made.top, env: { ...VARS, TZ, LANG: 'zh_CN.UTF-8' } });
    expect(bytes('America/New_York').equals(bytes('Asia/Shanghai'))).toBe(true);
  });
});

describe('what was recorded as published', () => {
  it('is told by plan diff, and is nothing that a review must look at', async () => {
    const made = await published();
    const { out } = await at(made, '2020-11-30', 'diff HEAD~1 HEAD');
    expect(out).toMatch(/登记的通报：2020-10，依据提交 [0-9a-f]{8}（王五）/);
    const lint = await at(made, '2020-11-30', 'lint --base HEAD~1 plan/plan.yaml');
    expect(lint.out).not.toContain('plan-changed');
    // To change what was recorded is something else.
    writeFileSync(join(made.git.dir, 'plan.yaml'), planOf(made).replace('period: "2020-10"', 'period: "2020-09"'));
    const changed = await at(made, '2020-11-30', 'lint --base HEAD plan/plan.yaml');
    expect(changed.out).toContain('plan-changed');
  });
});
