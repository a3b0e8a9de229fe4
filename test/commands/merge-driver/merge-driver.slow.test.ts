import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../folders.js';
import { SMALL_PLAN, type Work, workIn } from '../../merging.js';
import { LIVED_IN, run } from '../../run.js';

const FILE = 'plan/01-alpha/001-schools.yaml';
const PLAN = `${SMALL_PLAN}orgs:\n  - { id: boluo, name: 博罗县, kind: county }\n`;

const reading = (day: string, value: number, by: string) =>
  `      - { as_of: "2020-06-30", value: ${value}, by: ${by}, at: "2020-${day}T09:00:00+08:00" }\n`;
const change = (day: string, from: string, to: string, by: string, more = '') =>
  `  - { at: "2020-${day}T09:00:00+08:00", by: ${by}, from: ${from}, to: ${to}${more} }\n`;

/** A task in parts, each of which a test may change. */
function task(
  parts: { status?: string; title?: string; readings?: string; history?: string; evidence?: boolean } = {},
) {
  const { status = 'in_progress', title = '建学校', readings = reading('07-01', 3, '张三'), history = '' } = parts;
  return [
    `id: 1\ntitle: ${title}\nstatus: ${status}\n`,
    'targets:\n  - id: schools\n    name: 学校\n    at_least: 10\n    unit: 所\n    readings:\n',
    readings,
    'source: { document: work-plan, item: 1 }\n',
    parts.evidence ? EVIDENCE : '',
    `history:\n${change('03-01', 'not_started', 'in_progress', '张三')}${history}`,
  ].join('');
}

const EVIDENCE =
  'evidence:\n  - { type: link, title: 名单, url: "https://example.cn/1", by: 张三, at: "2020-07-01T09:00:00+08:00" }\n';
const FIRST = reading('07-01', 3, '张三');
const MET = FIRST + reading('07-02', 12, '张三');

const start = (plan?: string | null) => workIn({ 'plan/plan.yaml': PLAN, [FILE]: task() }, plan);

/** Commits one text on a branch of its own, and another on the main branch, which is then checked out. */
function diverge(work: Work, theirs: string, ours: string, file = FILE): { theirs: string; ours: string } {
  work.git('switch', '--quiet', '--create', 'other');
  work.commit({ [file]: theirs });
  const other = work.head();
  work.git('switch', '--quiet', 'main');
  work.commit({ [file]: ours });
  return { theirs: other, ours: work.head() };
}

const READ_TWICE = {
  ours: task({ readings: FIRST + reading('07-03', 8, '李四') }),
  theirs: task({ title: '建好学校', readings: FIRST + reading('07-02', 5, '王五') }),
  merged: task({ title: '建好学校', readings: FIRST + reading('07-02', 5, '王五') + reading('07-03', 8, '李四') }),
};

describe('two readings of one target', () => {
  it.each<[string, (work: Work) => { code: number; said: string }]>([
    ['merge', (work) => work.git('merge', '--no-edit', 'other')],
    ['rebase', (work) => work.git('rebase', 'other')],
    ['rebase of the other kind', (work) => work.git('rebase', '--apply', 'other')],
    ['cherry-pick', (work) => work.git('cherry-pick', 'other')],
    [
      'stash pop',
      (work) => {
        work.git('switch', '--quiet', 'other');
        fs.writeFileSync(join(work.top, FILE), READ_TWICE.theirs.replace('at_least: 10', 'at_least: 11'));
        work.git('stash');
        work.git('merge', '--no-edit', 'main');
        return work.git('stash', 'pop');
      },
    ],
  ])('go together in a %s', (name, join) => {
    const work = start();
    diverge(work, READ_TWICE.theirs, READ_TWICE.ours);
    const ran = join(work);
    expect(ran.code, ran.said).toBe(0);
    const merged = name === 'stash pop' ? READ_TWICE.merged.replace('at_least: 10', 'at_least: 11') : READ_TWICE.merged;
    expect(work.read(FILE)).toBe(merged);
    expect(fs.readdirSync(work.top).sort()).toEqual(['.git', '.gitattributes', 'plan']);
  });

  it('conflict without the driver', () => {
    const work = start();
    diverge(work, READ_TWICE.theirs, READ_TWICE.ours);
    work.git('config', '--remove-section', 'merge.plan');
    expect(work.git('merge', '--no-edit', 'other').code).toBe(1);
  });
});

describe('what was recorded is taken back', () => {
  it('by git revert, also where others recorded more since', () => {
    const work = start();
    work.commit({ [FILE]: task({ readings: FIRST + reading('07-02', 99, '李四') }) });
    const wrong = work.head();
    work.commit({ [FILE]: task({ readings: FIRST + reading('07-02', 99, '李四') + reading('07-03', 6, '张三') }) });
    expect(work.git('revert', '--no-edit', wrong).code).toBe(0);
    expect(work.read(FILE)).toBe(task({ readings: FIRST + reading('07-03', 6, '张三') }));
  });
});

describe('the plan’s own file', () => {
  it('combines the organisations of both sides', () => {
    const work = start();
    const org = (id: string) => `  - { id: ${id}, name: ${id}, kind: county }\n`;
    diverge(work, PLAN + org('longmen'), PLAN.replace('title: 示例', 'title: 示范') + org('huidong'), 'plan/plan.yaml');
    expect(work.git('merge', '--no-edit', 'other').code).toBe(0);
    expect(work.read('plan/plan.yaml')).toBe(
      PLAN.replace('title: 示例', 'title: 示范') + org('huidong') + org('longmen'),
    );
  });

  it('leaves a conflict if both sides have given the same number', () => {
    const work = start();
    const section = (id: string) => PLAN.replace('documents:', `  - { number: 2, id: ${id}, title: 乙 }\ndocuments:`);
    diverge(work, section('beta'), section('gamma'), 'plan/plan.yaml');
    const { code, said } = work.git('merge', '--no-edit', 'other');
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('plan-file') });
    expect(work.read('plan/plan.yaml')).toContain('<<<<<<< ours');
  });
});

describe('a conflict is marked narrowly', () => {
  it('where both changed one field, with everything else merged', () => {
    const work = start();
    diverge(
      work,
      task({ title: '乙', readings: FIRST + reading('07-02', 5, '王五') }),
      task({ title: '甲', readings: FIRST + reading('07-03', 8, '李四') }),
    );
    const { code, said } = work.git('merge', '--no-edit', 'other');
    expect(code).toBe(1);
    expect(said).toContain(`${FILE}: both sides changed these, each in its own way: title.`);
    expect(work.read(FILE)).toBe(
      READ_TWICE.merged.replace('title: 建好学校\n', '<<<<<<< ours\ntitle: 甲\n=======\ntitle: 乙\n>>>>>>> theirs\n'),
    );
  });

  it('where a history forks', () => {
    const work = start();
    const suspended = change('07-04', 'in_progress', 'suspended', '王五', ', note: 疫情, approver: 周九');
    const submitted = change('07-05', 'in_progress', 'submitted', '张三');
    diverge(
      work,
      task({ status: 'suspended', history: suspended }),
      task({ status: 'submitted', readings: MET, evidence: true, history: submitted }),
    );
    expect(work.git('merge', '--no-edit', 'other').code).toBe(1);
    const places = work.read(FILE).match(/<{7}[\s\S]*?>{7} theirs\n/g);
    expect(places).toEqual([
      '<<<<<<< ours\nstatus: submitted\n=======\nstatus: suspended\n>>>>>>> theirs\n',
      `<<<<<<< ours\n${submitted}=======\n${suspended}>>>>>>> theirs\n`,
    ]);
  });

  it('where the fields merge but the result breaks a rule: submitted here, fallen behind there', () => {
    const work = start();
    diverge(
      work,
      task({ readings: FIRST + reading('07-06', 4, '王五') }),
      task({
        status: 'submitted',
        readings: MET,
        evidence: true,
        history: change('07-05', 'in_progress', 'submitted', '张三'),
      }),
    );
    const { code, said } = work.git('merge', '--no-edit', 'other');
    expect(code).toBe(1);
    expect(said).toContain('together they break a rule');
    expect(said).toMatch(/001-schools\.yaml:\d+:\d+ {2}error {2}submitted-ready/);
    expect(work.read(FILE)).toContain(
      '<<<<<<< ours\nstatus: submitted\n=======\nstatus: in_progress\n>>>>>>> theirs\n',
    );
  });

  it('where one task was added on both sides, each field for itself', () => {
    const work = start();
    const added = 'plan/01-alpha/002-new.yaml';
    const text = (scope: string) =>
      `id: 2\ntitle: 甲\nstatus: not_started\nscope: ${scope}\nsource: { document: work-plan, item: 2 }\n`;
    diverge(work, text('乙'), text('甲'), added);
    expect(work.git('merge', '--no-edit', 'other').code).toBe(1);
    expect(work.read(added)).toBe(
      text('甲').replace('scope: 甲\n', '<<<<<<< ours\nscope: 甲\n=======\nscope: 乙\n>>>>>>> theirs\n'),
    );
  });
});

describe('two who have merged each other’s work before', () => {
  it('merge again, also where they settled a conflict each in their own way', () => {
    const work = start();
    const { ours, theirs } = diverge(
      work,
      task({ title: '乙', readings: FIRST + reading('07-02', 5, '王五') }),
      task({ title: '甲' }),
    );
    work.git('merge', theirs);
    work.commit({
      [FILE]: task({ title: '甲', readings: FIRST + reading('07-02', 5, '王五') + reading('07-03', 6, '李四') }),
    });
    work.git('switch', '--quiet', 'other');
    work.git('merge', ours);
    work.commit({
      [FILE]: task({ title: '乙', readings: FIRST + reading('07-02', 5, '王五') + reading('07-04', 7, '王五') }),
    });
    expect(work.git('merge', '--no-edit', 'main').code).toBe(1);
    expect(work.read(FILE)).toBe(
      task({
        title: '甲',
        readings: FIRST + reading('07-02', 5, '王五') + reading('07-03', 6, '李四') + reading('07-04', 7, '王五'),
      }).replace('title: 甲\n', '<<<<<<< ours\ntitle: 乙\n=======\ntitle: 甲\n>>>>>>> theirs\n'),
    );
  });
});

describe('where the driver cannot merge, git’s own markers stay and neither side is lost', () => {
  it.each<[string, string | null | undefined, string]>([
    ['it is missing', null, READ_TWICE.theirs],
    ['it is killed', 'kill -9 $$', READ_TWICE.theirs],
    ['it crashes with half a file written', 'echo half > "$3"; exit 3', READ_TWICE.theirs],
    ['a side is no YAML', undefined, READ_TWICE.theirs.replace('title: ', 'title: "')],
    [
      'a side has markers of an unfinished merge',
      undefined,
      `${READ_TWICE.theirs}<<<<<<< ours\n=======\n>>>>>>> theirs\n`,
    ],
    ['a side is no plan file', undefined, `a: 1\n${reading('07-02', 5, '王五')}`.replaceAll('      - ', 'b: ')],
  ])('%s', (_, plan, theirs) => {
    const work = start(plan);
    diverge(work, theirs, READ_TWICE.ours);
    const { code } = work.git('merge', '--no-edit', 'other');
    expect(code).toBe(1);
    const text = work.read(FILE);
    expect(text).toMatch(/^<{7} /m);
    expect(text).toContain('value: 8, by: 李四');
    expect(text).toContain('value: 5, by: 王五');
    expect(fs.readdirSync(work.top).sort()).toEqual(['.git', '.gitattributes', 'plan']);
  });

  it('and it says why', () => {
    const work = start();
    diverge(work, READ_TWICE.theirs.replace('title: ', 'title: "'), READ_TWICE.ours);
    const { said } = work.git('merge', '--no-edit', 'other');
    expect(said).toContain('their version cannot be read, so git merges it line by line');
    expect(said).toMatch(/001-schools\.yaml:\d+:\d+ {2}error {2}syntax/);
  });
});

describe('called by itself', () => {
  const merge = async (
    files: { base: string | Uint8Array; ours: string | Uint8Array; theirs: string | Uint8Array },
    more: string[] = [],
  ) => {
    const cwd = emptyFolder();
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(join(cwd, name), text);
    const ran = await run(['merge-driver', 'base', 'ours', 'theirs', FILE, ...more], { cwd });
    return { ...ran, files: fs.readdirSync(cwd).sort(), text: fs.readFileSync(join(cwd, 'ours')) };
  };
  const versions = { base: task(), ours: READ_TWICE.ours, theirs: READ_TWICE.theirs };

  it('writes the result over the second file and says nothing', async () => {
    const { code, out, err, text, files } = await merge(versions);
    expect({ code, out, err, text: text.toString() }).toEqual({ code: 0, out: '', err: '', text: READ_TWICE.merged });
    expect(files).toEqual(['base', 'ours', 'theirs']);
  });

  it('marks with as many signs as git asks for', async () => {
    const { code, text } = await merge({ ...versions, ours: task({ title: '甲' }), theirs: task({ title: '乙' }) }, [
      '9',
    ]);
    expect(code).toBe(1);
    expect(text.toString()).toContain(
      `${'<'.repeat(9)} ours\ntitle: 甲\n${'='.repeat(9)}\ntitle: 乙\n${'>'.repeat(9)} theirs\n`,
    );
  });

  it('takes what one side alone has changed, whatever it is', async () => {
    const bytes = Uint8Array.of(0xd5, 0xd4, 0xc8);
    expect(await merge({ base: task(), ours: task(), theirs: bytes })).toMatchObject({
      code: 0,
      text: Buffer.from(bytes),
    });
    expect(await merge({ base: task(), ours: bytes, theirs: task() })).toMatchObject({
      code: 0,
      text: Buffer.from(bytes),
    });
    expect(await merge({ base: task(), ours: bytes, theirs: bytes })).toMatchObject({
      code: 0,
      text: Buffer.from(bytes),
    });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['another encoding', Uint8Array.of(0xd5, 0xd4, 0xc8, 0x0a), '对方版本读不懂'],
    ['a list', '- 1\n', '对方版本读不懂'],
    ['nothing', '', '对方版本读不懂'],
    ['no task', 'a: 1\n', '对方版本读不懂'],
    ['an alias', 'id: &a 1\ntitle: *a\nstatus: x\n', '对方版本读不懂'],
    ['more than can be merged in a short time', `x-a:\n${'  - 1\n'.repeat(60_000)}`, '200000'],
    [
      'between brackets as a whole',
      '{ id: 1, title: a, status: not_started, source: { document: work-plan, item: 1 } }\n',
      '不能逐处合并',
    ],
  ])('changes nothing where a side is %s', async (_, theirs, words) => {
    const { code, err, text } = await merge({ ...versions, theirs });
    expect({ code, text: text.toString() }).toEqual({ code: 3, text: READ_TWICE.ours });
    expect(err).toContain(words);
  });

  it.each<[string, string[], number, string]>([
    ['a size that is none', ['merge-driver', 'a', 'b', 'c', 'd', 'x'], 2, '冲突标记的长度'],
    ['a file that is not there', ['merge-driver', 'a', 'b', 'c', 'd'], 3, 'a 打不开'],
    ['too little', ['merge-driver', 'a', 'b'], 2, '没有写 B'],
  ])('refuses %s', async (_, argv, code, words) => {
    const ran = await run(argv, { cwd: LIVED_IN });
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(words);
  });

  it('leaves the file as it was where it cannot be written', async () => {
    const cwd = emptyFolder();
    for (const [name, text] of Object.entries(versions)) fs.writeFileSync(join(cwd, name), text);
    const full = {
      ...fs,
      writeSync: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    const ran = await run(['merge-driver', 'base', 'ours', 'theirs', FILE], { cwd, disk: full });
    expect(ran.code).toBe(3);
    expect(fs.readFileSync(join(cwd, 'ours'), 'utf8')).toBe(READ_TWICE.ours);
    expect(fs.readdirSync(cwd).sort()).toEqual(['base', 'ours', 'theirs']);
  });
});
