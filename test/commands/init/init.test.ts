import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asking, askingIn } from '../../cli/answering.js';
import { copyOfPlan } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { type Around, DISK, LIVED_IN, run } from '../../run.js';
import { folderWith } from '../../store/disk.js';

const REAL = fileURLToPath(new URL('../../../plan', import.meta.url));
const BUREAU = ['--organization', '惠州市教育局'];

const planOf = (dir: string) => parse(fs.readFileSync(join(dir, 'plan.yaml'), 'utf8'));

/** Everything in a folder, by its path. */
function filesIn(dir: string): Record<string, string> {
  const paths = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => fs.statSync(join(dir, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, fs.readFileSync(join(dir, path), 'utf8')]));
}

const init = (cwd: string, argv: readonly string[], around: Around = {}) => run(['init', ...argv], { cwd, ...around });

describe('plan init', () => {
  it.each(['zh-CN', 'en'])('makes a plan that is valid and ready for a first document: %s', async (language) => {
    const cwd = emptyFolder();
    const ran = await init(cwd, ['2021', ...BUREAU, '--year', '2021', '--lang', language]);
    expect(ran).toMatchObject({ code: 0, err: '', out: expect.stringContaining('plan import <') });
    const dir = join(cwd, '2021');
    expect(Object.keys(filesIn(dir))).toEqual([
      '.gitattributes',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'plan.yaml',
      'schemas/plan.schema.json',
      'schemas/task.schema.json',
    ]);
    expect(planOf(dir)).toMatchObject({
      organization: '惠州市教育局',
      period: { start: '2021-01-01', end: '2021-12-31' },
      language,
      sections: [],
      policy: { near_due_days: 15, reports: 'none' },
    });
    expect(fs.readFileSync(join(dir, 'README.md'), 'utf8').split('\n')).toHaveLength(11);
    expect(await run(['lint', '--strict'], { cwd: dir })).toMatchObject({ code: 0, err: '' });
    const status = await run(['status'], { cwd: dir });
    expect(status.out).toContain('plan import <');
    expect(status.out).not.toContain('plan add');
  });

  it('titles and names the plan as offices do', async () => {
    const cwd = emptyFolder();
    await init(cwd, [...BUREAU, '--year', '2021']);
    expect(planOf(cwd)).toMatchObject({
      id: 'hui-zhou-shi-jiao-yu-ju-2021-nian-gong-zuo-yao-dian',
      title: '惠州市教育局2021年工作要点',
    });
  });

  it('takes the year of the clock, a period of its own, an id, sections', async () => {
    const cwd = emptyFolder();
    await init(cwd, ['a', ...BUREAU], { now: '2020-12-31T16:30:00Z' });
    expect(planOf(join(cwd, 'a')).period.start).toBe('2021-01-01');
    const typed = ['--period', '2021年9月1日至2022年8月31日', '--id', 'school-year', '--section', '学前教育'];
    await init(cwd, ['b', ...BUREAU, ...typed, '--section', '学前教育']);
    expect(planOf(join(cwd, 'b'))).toMatchObject({
      id: 'school-year',
      title: '惠州市教育局2021-2022年工作要点',
      period: { start: '2021-09-01', end: '2022-08-31' },
      sections: [
        { number: 1, id: 'xue-qian-jiao-yu' },
        { number: 2, id: 'xue-qian-jiao-yu-2' },
      ],
    });
  });

  it('keeps any title whole', async () => {
    const cwd = emptyFolder();
    const title = 'a: b # \'c\' "d" [x] {y} %';
    expect(await init(cwd, ['--title', title])).toMatchObject({ code: 0 });
    expect(planOf(cwd).title).toBe(title);
    expect(await run(['lint', '--strict'], { cwd })).toMatchObject({ code: 0 });
  });

  it('takes sections from the first document that is imported', async () => {
    const cwd = emptyFolder();
    await init(cwd, [...BUREAU, '--year', '2021']);
    fs.writeFileSync(join(cwd, '要点.txt'), '工作要点\n一、学前教育\n1.建园。新增幼儿园25所以上。\n');
    expect(await run(['import', '要点.txt', '--yes'], { cwd })).toMatchObject({ code: 0 });
    expect(planOf(cwd).sections).toMatchObject([{ number: 1, title: '学前教育' }]);
    const [task] = fs.readdirSync(join(cwd, '01-xue-qian-jiao-yu'));
    const text = fs.readFileSync(join(cwd, '01-xue-qian-jiao-yu', task ?? ''), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/task\.schema\.json\n/);
  });
});

describe('a plan without sections', () => {
  it.each([[['add']], [['add', '1', '建园']], [['status', '1']]])('says how to get some: plan %j', async (argv) => {
    const cwd = emptyFolder();
    await init(cwd, BUREAU);
    const { code, err } = await asking([...argv, ...(argv[0] === 'add' ? ['--by', '张三'] : [])], cwd);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('plan import <文件>') });
  });
});

describe('a plan without documents', () => {
  it('takes a first task with what it rests on: plan add asks for it', async () => {
    const cwd = emptyFolder();
    await init(cwd, [...BUREAU, '--section', '学前教育']);
    const { code, err, asked } = await asking(['add', '--by', '张三'], cwd, '一', '建园', '局长办公会', '');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(asked[2]?.message).toContain('依据');
    const task = fs.readFileSync(join(cwd, '01-xue-qian-jiao-yu/001-jian-yuan.yaml'), 'utf8');
    expect(task).toContain('basis: 局长办公会\n');
    expect(await run(['lint'], { cwd })).toMatchObject({ code: 0 });
  });
});

describe('plan init at a terminal', () => {
  it('asks for the bureau, the year, the language and the title, and shows the command', async () => {
    const cwd = emptyFolder();
    const { code, out, err, asked } = await asking(['init'], cwd, ['', '惠州市教育局'], ['二', '2021'], '中文', '');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(asked.map(({ message }) => message)).toEqual([
      '发文单位（写全称）',
      '哪一年的计划（直接回车为 2020）',
      '界面、说明用哪种文字',
      '计划名称（直接回车为“惠州市教育局2021年工作要点”）',
    ]);
    expect(asked[1]?.wrong).toHaveLength(1);
    expect(out).toContain(
      '\n  plan init --organization 惠州市教育局 --year 2021 --language zh-CN --title 惠州市教育局2021年工作要点\n',
    );
    expect(planOf(cwd).title).toBe('惠州市教育局2021年工作要点');
  });

  it('asks nothing where the bureau is typed', async () => {
    const cwd = emptyFolder();
    const { code, asked } = await asking(['init', ...BUREAU, '--period', '2021-01-01..2021-12-31'], cwd);
    expect({ code, asked }).toEqual({ code: 0, asked: [] });
  });

  it.each([
    [[null]],
    [['甲局', null]],
    [['甲局', '', null]],
    [['甲局', '', 'English', null]],
  ])('writes nothing if the person gives up: %j', async (answers) => {
    const cwd = emptyFolder();
    expect(await asking(['init', 'new'], cwd, ...answers)).toMatchObject({ code: 3, out: '' });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });

  it('refuses a folder before it asks', async () => {
    const cwd = folderWith({ file: '' });
    expect(await askingIn({ cwd }, ['init', 'file'])).toMatchObject({ code: 3, asked: [] });
  });
});

describe('plan init without what it needs', () => {
  it.each([[[]], [['--json']], [['--year', '2021', '--git']]])('names the option: plan init %j', async (argv) => {
    const cwd = emptyFolder();
    expect(await init(cwd, argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--organization') });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });

  it.each([
    [['--year', '20'], '年份'],
    [['--period', '2021'], '计划期'],
    [['--period', '2021-12-31..2021-01-01'], '顺序反了'],
    [['--year', '2021', '--period', '2021-01-01..2021-12-31'], '--period'],
    [['--id', '../x'], '计划标识'],
    [['--id', 'A'], '计划标识'],
    [['--title', 'a\nb'], '一行'],
    [['--title', '长'.repeat(201)], '太长'],
    [['--section', 'a\u001b[2J'], '--section'],
    [['--language', 'fr'], '--language'],
    [['--carry-over'], '--from'],
    [['--sample'], '--organization'],
    [['--from', LIVED_IN, '--section', 'x'], '--section'],
    [['x', '--plan', 'y'], '--plan'],
    [['C:\\plans\\2021'], 'Windows'],
  ])('or says what is wrong: plan init %j', async (argv, words) => {
    const cwd = emptyFolder();
    expect(await init(cwd, [...BUREAU, ...argv])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(words),
    });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });
});

describe('what is there', () => {
  it('is never overwritten: it is named, and nothing is written', async () => {
    const cwd = folderWith({ 'README.md': '我的\n', '.vscode/settings.json': '{}\n' });
    const before = filesIn(cwd);
    const ran = await init(cwd, BUREAU);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('README.md、.vscode/settings.json');
    expect(filesIn(cwd)).toEqual(before);
  });

  it('does no harm if nothing has the same name', async () => {
    const cwd = folderWith({ '通知.docx': 'x', '.git/HEAD': '' });
    expect(await init(cwd, BUREAU)).toMatchObject({ code: 0 });
    expect(fs.readFileSync(join(cwd, '通知.docx'), 'utf8')).toBe('x');
  });

  it('is completed by the same command, if an earlier run was killed; then there is nothing to do', async () => {
    const cwd = emptyFolder();
    await init(cwd, ['--sample']);
    const whole = filesIn(cwd);
    for (const file of ['README.md', '05-preschool/028-public-kindergartens.yaml']) fs.rmSync(join(cwd, file));
    fs.writeFileSync(join(cwd, '.plan-tmp-1-0a'), 'half');
    const alone = { pid: 2, isAlive: () => false, platform: 'linux', now: () => new Date() };
    expect(await init(cwd, ['--sample'], { writer: alone })).toMatchObject({ code: 0 });
    expect(filesIn(cwd)).toEqual(whole);
    expect((await init(cwd, ['--sample'])).out).toContain('早已建好');
    expect(await init(cwd, [...BUREAU, '--year', '2021'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('plan.yaml'),
    });
    expect(filesIn(cwd)).toEqual(whole);
  });

  it('is left alone by two runs of the same command at once', async () => {
    const cwd = emptyFolder();
    let links = 0;
    const linkSync: typeof DISK.linkSync = (from, to) => {
      links += 1;
      if (links === 3) fs.cpSync(others, cwd, { recursive: true });
      DISK.linkSync(from, to);
    };
    const others = emptyFolder();
    await init(others, [...BUREAU, '--year', '2021']);
    const ran = await init(cwd, [...BUREAU, '--year', '2021'], { disk: { ...DISK, linkSync } });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(filesIn(cwd)).toEqual(filesIn(others));
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['a file', { made: '' }, 'made', 'made'],
    ['a folder below a file', { made: '' }, 'made/x', 'made/x'],
    ['another plan', { 'plan.yaml': '' }, 'made/deep', 'plan.yaml'],
    ['a folder that holds a plan in plan/', { 'made/plan/plan.yaml': '' }, 'made', 'plan/plan.yaml'],
    ['what would be taken for tasks', { 'made/docker/a.yaml': 'a: 1\n' }, 'made', 'docker/a.yaml'],
  ])('can be no place for a plan: %s', async (_what, files, folder, named) => {
    const cwd = folderWith(files);
    const before = filesIn(cwd);
    expect(await init(cwd, [folder, ...BUREAU])).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining(named),
    });
    expect(filesIn(cwd)).toEqual(before);
  });

  it('can be no place for a plan: the home of the user, the root of the disk', async () => {
    const cwd = emptyFolder();
    const vars = { HOME: cwd, LANG: 'zh_CN.UTF-8' };
    expect(await init(cwd, BUREAU, { vars })).toMatchObject({
      code: 3,
      err: expect.stringContaining('另建一个文件夹'),
    });
    expect(await init(cwd, ['/', ...BUREAU])).toMatchObject({ code: 3 });
  });
});

describe('a disk that refuses', () => {
  const failing = (code: string) => () => {
    throw Object.assign(new Error(code), { code });
  };

  it('when the bytes are written: it is left as it was, the new folders too', async () => {
    const cwd = emptyFolder();
    const ran = await init(cwd, ['a/b', ...BUREAU], { disk: { ...DISK, writeSync: failing('ENOSPC') } });
    expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining('什么都没有改动') });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });

  it('when some files have their names: they are removed again', async () => {
    const cwd = emptyFolder();
    let links = 0;
    const linkSync: typeof DISK.linkSync = (from, to) => {
      links += 1;
      if (links === 4) failing('EIO')();
      DISK.linkSync(from, to);
    };
    expect(await init(cwd, ['new', ...BUREAU], { disk: { ...DISK, linkSync } })).toMatchObject({ code: 3, out: '' });
    expect(links).toBe(4);
    expect(fs.readdirSync(cwd)).toEqual([]);
  });
});

describe('plan init --from', () => {
  it('takes units, policy and sections of another plan, in the year after it', async () => {
    const cwd = emptyFolder();
    const ran = await init(cwd, ['2021', '--from', LIVED_IN]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const [old, made] = [planOf(LIVED_IN), planOf(join(cwd, '2021'))];
    expect(made).toMatchObject({
      title: '惠州市教育局2021年工作要点（示例）',
      organization: old.organization,
      period: { start: '2021-01-01', end: '2021-12-31' },
      sections: old.sections,
      orgs: old.orgs,
      policy: old.policy,
    });
    expect(made).not.toHaveProperty('documents');
    expect(await run(['lint'], { cwd: join(cwd, '2021') })).toMatchObject({ code: 0 });
  });

  it('carries over what is not finished, under numbers that the next document leaves free', async () => {
    const cwd = emptyFolder();
    const ran = await init(cwd, ['2021', '--from', LIVED_IN, '--carry-over']);
    expect(ran).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('结转 22 项未办完的任务，序号 101 至 122'),
    });
    const dir = join(cwd, '2021');
    const first = parse(fs.readFileSync(join(dir, '01-preschool/101-public-kindergartens.yaml'), 'utf8'));
    expect(first).toMatchObject({
      id: 101,
      status: 'not_started',
      basis: '惠州市教育局2020年工作要点（示例）第1项结转',
      targets: [{ at_least: 25, unclear: expect.stringContaining('截至2020-10-31已完成 27 所') }],
    });
    expect(first).not.toHaveProperty('history');
    expect(JSON.stringify(first)).not.toContain('readings');
    const { out } = await run(['lint'], { cwd: dir });
    expect(out).toContain('0 个错误');
  });

  it('refuses what it cannot read whole, and reads nothing outside of that plan', async () => {
    const cwd = emptyFolder();
    const broken = copyOfPlan({ '04-teachers/023-county-managed.yaml': 'id: [\n' });
    const refused = await init(cwd, ['a', '--from', broken, '--carry-over']);
    expect(refused).toMatchObject({ code: 3, out: '', err: expect.stringContaining('023-county-managed.yaml') });
    expect(await init(cwd, ['a', '--from', broken])).toMatchObject({ code: 0 });
    const linked = emptyFolder();
    fs.symlinkSync(join(LIVED_IN, 'plan.yaml'), join(linked, 'plan.yaml'));
    expect(await init(cwd, ['b', '--from', linked])).toMatchObject({ code: 3, out: '' });
    expect(await init(cwd, ['b', '--from', 'nowhere'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('--from'),
    });
    expect(fs.readdirSync(cwd)).toEqual(['a']);
  });
});

describe('plan init --sample', () => {
  it('is the real plan with its schemas in it', async () => {
    const cwd = emptyFolder();
    expect(await init(cwd, ['--sample'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('plan status --as-of 2020-09-30'),
    });
    const made = filesIn(cwd);
    for (const [file, text] of Object.entries(filesIn(REAL))) {
      expect(made[file], file).toBe(text.replace('$schema=../', '$schema='));
      const [, schema = ''] = /\$schema=(\S+)/.exec(made[file] ?? '') ?? [];
      expect(fs.existsSync(join(cwd, file, '..', schema)), schema).toBe(true);
    }
    expect((await run(['status', '--as-of', '2020-09-30'], { cwd })).out).toContain('84');
  });

  it('speaks the language that is asked for', async () => {
    const cwd = emptyFolder();
    await init(cwd, ['--sample', '--language', 'en']);
    expect(planOf(cwd).language).toBe('en');
    expect((await run(['status', '--as-of', '2020-09-30'], { cwd })).out).toContain('as of 2020-09-30');
  });
});

describe('plan init --dry-run', () => {
  it('lists the files and writes nothing', async () => {
    const cwd = emptyFolder();
    const ran = await init(cwd, ['new', ...BUREAU, '--dry-run']);
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('plan.yaml、schemas/、README.md') });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });

  it('says to programs what would be made', async () => {
    const ran = await init(emptyFolder(), [...BUREAU, '--year', '2021', '--dry-run', '--json']);
    expect(JSON.parse(ran.out)).toMatchObject({
      kind: 'init',
      dryRun: true,
      folder: '.',
      title: '惠州市教育局2021年工作要点',
      sections: 0,
      tasks: 0,
      carried: [],
      commit: null,
    });
  });
});

describe('plan init --git', () => {
  it('writes nothing where there is no git', async () => {
    const cwd = emptyFolder();
    const ran = await init(cwd, ['new', ...BUREAU, '--git']);
    expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining('没有安装 git') });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });
});
