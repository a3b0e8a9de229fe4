import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.js';
import { changedPlan, commitAll, repositoryOf, within } from '../../changed-plan.js';
import { BROKEN, copyOfPlan, type Edit } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { type Around, LIVED_IN, type Ran, run, SAMPLE } from '../../run.js';
import { initialize, type Repository } from '../../store/git/repository.js';
import { office as importing } from '../import/office.js';
import { Office } from '../import/returns/returned.js';
import { type Clerk, OFFICE_VARS, office } from '../sync/office.js';
import { Described } from './described.js';
import { FIRST_DOCUMENT, LEDGER, SECOND_DOCUMENT } from './imports.js';
import { EMPTY, MANIFOLD, SPOILT, TWICE } from './plans.js';
import { OF_TURNING, TURNING } from './turning.js';

const REAL = fileURLToPath(new URL('../../../plan', import.meta.url));

let described: Described;
beforeAll(async () => {
  described = await Described.read();
});

/** What the runs printed, by command. */
const kinds = new Set<string>();

/** The JSON of a run, which both validators must take, and which says the same in every language. */
async function expectDescribed(typed: string, around: () => Around): Promise<Ran> {
  const argv = [...typed.split(' '), '--json'];
  const ran = await run(argv, around());
  expect(ran.out, `${typed}\n${ran.err}`).not.toBe('');
  const output: unknown = JSON.parse(ran.out);
  expect(described.faultsOf(output), typed).toEqual([]);
  described.note(output);
  kinds.add(String(Reflect.get(Object(output), 'kind')));
  const english = await run([...argv, '--lang', 'en'], around());
  expect(withoutCommit(english.out), typed).toBe(withoutCommit(ran.out));
  return ran;
}

const READING = [
  ...['section', 'lead', 'leader', 'status', 'org', 'county'].map((by) => `status --by ${by}`),
  'status --as-of 2020-02-01',
  'status --section 1 --lead none --leader none',
  'behind',
  'missing',
  'status --since 2020-10-31',
  'status --since 2019-12-31 --by section',
  'overdue',
  'overdue --within 90d',
  'overdue --as-of 2021-03-01',
  'remind',
  'remind --within 60d',
  'remind --unit none --within 0',
  'overdue --month 2020-09',
  'overdue --month 2020-11',
  'list',
  'list --due-before 2020-12-30',
  'list --as-of 2021-03-01',
  'find 园',
  'bulletin',
  'bulletin --short',
  'bulletin --period 2020-01',
  'bulletin --section 1 --as-of 2021-03-01',
  'target list',
  'target list --as-of 2020-06-30 1 2',
  'find 没有的字',
  'org list',
  'org list --kind 县区',
  'log',
  'log 1',
  'lint',
  'lint --strict',
  'lint --fix --dry-run',
  'rules',
];

/** What only the sample has: reports that are asked for, problems and re-checks, leaders, and shares in task 28. */
const OF_SAMPLE = [
  'status',
  'status --as-of 2020-11-03',
  'status --chart --as-of 2020-11-30',
  'status --since 2020-09-30 --by leader --as-of 2020-11-30',
  'behind --leader 何敏 --lead basic-education-office --section 6 --as-of 2020-11-30',
  'behind --org huicheng',
  'missing --period 2020-10 --as-of 2020-11-30',
  'missing --as-of 2020-11-03',
  'remind --as-of 2020-11-30',
  'overdue --within 60d --as-of 2020-11-30',
  'bulletin --as-of 2020-11-30',
  'show 28 --by county',
  'show 34 --as-of 2020-11-30',
  'find 何敏',
  'find 陈伟明',
  'find 惠城',
];

describe('what is read, as JSON', () => {
  it('is as the schemas say: the sample', async () => {
    for (const typed of OF_SAMPLE) await expectDescribed(typed, () => ({ cwd: SAMPLE }));
  });

  it('is as the schemas say: a plan in which much turns', async () => {
    const cwd = planOf(TURNING);
    for (const typed of OF_TURNING) await expectDescribed(typed, () => ({ cwd }));
  });

  it.each<[string, () => string]>([
    ['the real plan', () => REAL],
    ['the plan of the tests', () => LIVED_IN],
    ['a plan with everything', () => copyOfPlan(MANIFOLD)],
    ['a plan with broken files', () => copyOfPlan(BROKEN)],
    ['a plan without tasks', () => planOf(EMPTY)],
  ])('is as the schemas say: %s', async (name, planAt) => {
    const cwd = planAt();
    const isEmpty = name === 'a plan without tasks';
    const reading = READING.filter((typed) => !isEmpty || !/ [12]$/.test(typed));
    for (const typed of reading) await expectDescribed(typed, () => ({ cwd }));
  });

  it.each<[string, () => string, number]>([
    ['the real plan', () => REAL, 84],
    ['the plan of the tests', () => LIVED_IN, 27],
    ['a plan with everything', () => copyOfPlan(MANIFOLD), 27],
    ['a plan with broken files', () => copyOfPlan(BROKEN), 1],
  ])('is as the schemas say: every task of %s', async (_name, planAt, count) => {
    const cwd = planAt();
    const ids = [...Array.from({ length: count }, (_, index) => index + 1), ...(count === 27 ? [901, 902, 903] : [])];
    // The tasks of the real plan are all alike: nothing is recorded of them.
    const chosen = cwd === REAL ? ids.filter((id) => id % 6 === 4) : ids;
    for (const id of cwd === LIVED_IN ? chosen.slice(0, count) : chosen) {
      for (const day of ['2020-03-31', '2020-11-30'])
        await expectDescribed(`show ${id} --as-of ${day}`, () => ({ cwd }));
    }
  });

  it('is as the schemas say without a plan', async () => {
    for (const typed of ['rules', 'schema', 'doctor']) await expectDescribed(typed, () => ({ cwd: emptyFolder() }));
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) await expectDescribed(`completion ${shell}`, () => ({}));
    for (const service of ['github', 'gitlab', 'gitee']) await expectDescribed(`ci ${service}`, () => ({}));
  });
});

describe('differences, as JSON', () => {
  it.each([
    'diff',
    'diff HEAD~1',
    'diff main',
    'diff main...',
    'diff main autumn',
    'diff HEAD HEAD',
    'diff --since 2020-10-31',
  ])('are as the schema says: plan %s', async (typed) => {
    const made = await changedPlan();
    await expectDescribed(typed, () => within(made));
  });

  it('are as the schema says where entries were rewritten, taken back, exchanged', async () => {
    const made = repositoryOf();
    put(made.git.dir, MANIFOLD);
    await expectDescribed('diff', () => within(made));
    commitAll(made, 'manifold');
    await expectDescribed('diff HEAD HEAD~1', () => within(made));
    fs.writeFileSync(join(made.git.dir, '02-compulsory/008-retention-rate.yaml'), 'unit: %\n');
    await expectDescribed('diff', () => within(made));
  });
});

/** What writes, each on a plan of its own that is committed. */
const WRITING = [
  'set 6 in_progress --on 2020-12-01 --by 张三',
  'set 6 in_progress --by 张三 --dry-run',
  'set 6 not_started --by 张三',
  'record 4 36 --on 2020-12-10 --by 张三 --commit',
  'record 4 36 --on 2020-12-10 --by 张三 --dry-run',
  'extend 8 2021-01-31 -m 统计口径核对 --approver 吴十 --by 王五',
  'report 2 --progress 新增学位 --by 张三',
  'assign 6 --lead preschool-office --by 张三',
  'add 五 智慧校园 --slug smart-campus --by 赵六',
  'add 五 智慧校园 --slug smart-campus --by 赵六 --dry-run',
  'target add 24 精简会议 --at-most 40 --unit 次 --by 张三',
  'target add 24 精简会议 --at-most 40 --unit 次 --by 张三 --dry-run',
  'target share 1 博罗=9 --by 张三 -m 核定 --approver 吴十 --commit',
  'target share 1 博罗=9 --by 张三 -m 核定 --approver 吴十 --dry-run',
  'target milestone 14 验收 --due 2020-12-20 --by 张三',
  'target milestone 14 验收 --due 2020-12-20 --by 张三 --dry-run',
  'target amend 1 --at-least 30 -m 加码 --by 张三',
  'target amend 1 --at-least 30 -m 加码 --by 张三 --dry-run',
  'org add 装备中心 --kind other --alias 装备办 --parent boluo',
  'org add 博罗县 --alias 博罗 --dry-run',
  'org rename 惠城区 惠城区教育局 --dry-run',
  'org group 三县 博罗 惠东 龙门 --dry-run',
  'migrate',
  'doctor',
  'doctor --fix-clock',
  'doctor --fix-clock --dry-run',
  'lint --fix',
  'git install --dry-run',
  'git install',
  'git install --uninstall',
  'ci github --write',
  'export -f returns --org boluo -o boluo.xlsx',
  'bulletin --period 2020-11 --record --by 王五',
  'bulletin --period 2020-11 --record --by 王五 --commit',
  'bulletin --period 2020-11 --record --by 王五 --dry-run',
];

/** An office with forms that came back: one to record, one with doubts, and a file that is none. */
async function officeWithReturns(): Promise<Office> {
  const made = new Office();
  await made.fill('博罗县', { 5: { 完成数: 8 }, 6: { 完成数: 1 }, 7: { 完成数: '约50' } }, (rows) => rows.splice(9, 1));
  await made.fill('惠阳区', { 5: { 完成数: 7 } });
  made.put('不是表', Buffer.from('PK'));
  return made;
}

describe('what is written, as JSON', () => {
  it.each(WRITING)('is as the schema says: plan %s', async (typed) => {
    await expectDescribed(typed, () => within(repositoryOf()));
  });

  it.each(['--dry-run', '--yes'])('is as the schema says: plan import of returns %s', async (option) => {
    const made = [await officeWithReturns(), await officeWithReturns()];
    const cwd = () => made.pop()?.cwd ?? '';
    await expectDescribed(`import back --by 张三 ${option}`, () => ({ cwd: cwd() }));
  });

  it('is as the schema says: plan import of returns --commit', async () => {
    const made = [await officeWithReturns(), await officeWithReturns()];
    for (const { cwd } of made) {
      initialize(cwd);
      commitAll({ top: cwd }, 'first');
    }
    const { vars, now } = within(repositoryOf());
    await expectDescribed('import back --by 张三 --yes --commit', () => ({ cwd: made.pop()?.cwd ?? '', vars, now }));
  });

  it('is as the schema says: plan export of the outline', async () => {
    for (const cwd of [LIVED_IN, copyOfPlan(BROKEN)]) await expectDescribed('export -f outline', () => ({ cwd }));
  });

  it.each<[string, readonly string[], () => Around]>([
    ['the sample', ['2020-11-30'], () => ({ cwd: SAMPLE })],
    ['a plan that is committed', ['2020-11-30'], () => within(repositoryOf())],
    ['a plan with everything', ['2020-11-30', '2021-03-01'], () => ({ cwd: copyOfPlan(MANIFOLD) })],
    ['a plan with broken files', ['2020-11-30'], () => ({ cwd: copyOfPlan(BROKEN) })],
    ['a plan without tasks', ['2020-11-30'], () => ({ cwd: planOf(EMPTY) })],
  ])('is as the schemas say: plan export -f json and -f ndjson of %s', async (_name, days, aroundAt) => {
    const around = aroundAt();
    for (const day of days) {
      const exported = async (format: string) => (await run(['export', '-f', format, '--as-of', day], around)).out;
      const document: unknown = JSON.parse(await exported('json'));
      expect(described.faultsOf(document)).toEqual([]);
      described.note(document);
      for (const line of (await exported('ndjson')).trimEnd().split('\n')) {
        const row: unknown = JSON.parse(line);
        expect(described.faultsOf(row, 'export-ndjson'), line).toEqual([]);
        described.note(row, 'export-ndjson');
      }
    }
  });

  it('is as the schema says: plan import of documents and tables', async () => {
    const cwd = importing(FIRST_DOCUMENT);
    await expectDescribed('import 要点.txt --dry-run', () => ({ cwd }));
    const paragraphs = FIRST_DOCUMENT.trim()
      .split('\n')
      .map((line) => `<p>${line}</p>`);
    fs.writeFileSync(join(cwd, '网页.html'), `<html><body>${paragraphs.join('')}<img src="a.png"></body></html>`);
    await expectDescribed('import 网页.html --dry-run', () => ({ cwd }));
    await run('import 要点.txt --yes'.split(' '), { cwd });
    fs.writeFileSync(join(cwd, '新版.txt'), SECOND_DOCUMENT);
    await expectDescribed('import 新版.txt --update --dry-run', () => ({ cwd }));
    fs.writeFileSync(join(cwd, '台账.csv'), LEDGER);
    await expectDescribed('import 台账.csv --by 张三 --as update --dry-run', () => ({ cwd }));
  });

  it('is as the schema says: plan bulletin after others were published', async () => {
    const made = repositoryOf();
    for (const period of ['2020-10', '2020-11']) {
      await run(`bulletin --period ${period} --record --by 王五`.split(' '), within(made));
      commitAll(made, period);
    }
    await run('record 20 1800 --on 2020-10-31 --by 张三 --confirm'.split(' '), within(made));
    await expectDescribed('bulletin --period 2020-11', () => within(made));
  });

  it('is as the schema says: plan edit', async () => {
    const edit = async (text: string) => text.replace('完成城镇', '完成全部城镇');
    await expectDescribed('edit 6', () => {
      const place = within(repositoryOf());
      return { ...place, edit, vars: { ...place.vars, EDITOR: 'x' } };
    });
  });

  it.each(['', ' --dry-run'])('is as the schema says: plan renumber%s', async (option) => {
    await expectDescribed(`renumber plan/01-preschool/003-other.yaml${option}`, () => {
      const made = repositoryOf();
      put(made.git.dir, TWICE);
      commitAll(made, 'twice');
      return within(made);
    });
  });

  it('is as the schema says: plan undo', async () => {
    const made = [repositoryOf(), repositoryOf()];
    for (const one of made) await run('set 6 in_progress --by 张三'.split(' '), within(one));
    await expectDescribed('undo 6 --by 张三', () => within(made.pop() ?? repositoryOf()));
  });

  it('is as the schema says: plan init', async () => {
    const vars = { ...OFFICE_VARS };
    for (const who of ['AUTHOR', 'COMMITTER']) {
      Object.assign(vars, { [`GIT_${who}_NAME`]: '张三', [`GIT_${who}_EMAIL`]: 'zhang@example.cn' });
    }
    await expectDescribed('init --title 甲 --language zh-CN --dry-run', () => ({ cwd: emptyFolder() }));
    const carrying = `init --from ${LIVED_IN} --carry-over --git`;
    await expectDescribed(carrying, () => ({ cwd: emptyFolder(), vars }));
  });

  it('is as the schema says: plan sync', async () => {
    const syncing = (clerk: Clerk) => ({ cwd: clerk.dir, vars: OFFICE_VARS });
    const both = async (zhang: string, li: string) => {
      const { hub, clerks } = office('张三', '李四');
      await clerks[0].plan(zhang.split(' '));
      await clerks[0].plan(['sync']);
      await clerks[1].plan(li.split(' '));
      return { hub, li: clerks[1] };
    };
    const differing = await both('assign 1 --lead boluo', 'assign 1 --lead huidong');
    const alike = await both('add 1 甲任务 --slug same', 'add 1 乙任务 --slug same');
    const gone = await both('report 3 --progress 开工', 'status');
    fs.rmSync(join(gone.li.dir, '01-alpha/003-teachers.yaml'));
    for (const { li } of [differing, alike, gone]) {
      // The second run has nothing to commit any more.
      await li.plan(['sync']);
      await expectDescribed('sync', () => syncing(li));
    }
    const agreed = [
      await both('report 1 --progress 开工', 'report 2 --progress 开工'),
      await both('report 1 --progress 开工', 'report 2 --progress 开工'),
    ];
    await expectDescribed('sync --dry-run', () => syncing(agreed[0]?.li ?? differing.li));
    await expectDescribed('sync', () => syncing(agreed.shift()?.li ?? differing.li));
    const refused: Clerk[] = [];
    for (let times = 0; times < 2; times++) {
      const made = await both('report 1 --progress 开工', 'report 2 --progress 开工');
      fs.mkdirSync(join(made.hub, 'hooks'), { recursive: true });
      const hook = '#!/bin/sh\n[ "$1" != refs/heads/main ]\n';
      fs.writeFileSync(join(made.hub, 'hooks/update'), hook, { mode: 0o755 });
      const page = '#!/bin/sh\necho https://gitlab.example.cn/plan/-/merge_requests/new >&2\n';
      fs.writeFileSync(join(made.hub, 'hooks/post-receive'), page, { mode: 0o755 });
      made.li.write('plan (1).yaml', 'format: 1\n');
      refused.push(made.li);
    }
    await expectDescribed('sync', () => syncing(refused.shift() ?? differing.li));
  });

  it('is as the schema says: what --fix fixes and leaves', async () => {
    for (const typed of ['lint --fix --dry-run', 'lint --fix']) {
      await expectDescribed(typed, () => ({ cwd: copyOfPlan(SPOILT) }));
    }
  });

  it('is as the schema says: plan doctor --fix-schema', async () => {
    for (const typed of ['doctor', 'doctor --fix-schema --dry-run', 'doctor --fix-schema']) {
      await expectDescribed(typed, () => within(withOlderSchemas()));
    }
  });
});

describe('a refusal with --json', () => {
  it.each([
    'show 999',
    'status 没有',
    'status --by nothing',
    'set 1 closed --by 张三',
    'set 999 closed --by 张三',
    'record 4 -3 --by 张三',
    'record 4 not-a-number --by 张三',
    'extend 53 2020-12-31 --by 张三',
    'list --lead 没有',
    'schema nothing',
    'undo 999',
    'renumber nothing.yaml',
    'migrate --as-of 2020-01-01',
    'edit 1',
    'ci travis',
  ])('prints nothing on stdout, and says why on stderr: plan %s', async (typed) => {
    const made = repositoryOf();
    const { code, out, err } = await run([...typed.split(' '), '--json'], within(made));
    expect({ code: code > 0, out }).toEqual({ code: true, out: '' });
    expect(err).not.toBe('');
  });
});

describe('the schemas of JSON', () => {
  // After all runs: the order of this file.
  it('are there for every command, and each of them printed something', () => {
    const printing = commands.map(({ name }) => name.replace(' ', '-')).filter((name) => name !== 'merge-driver');
    const records = ['bulletin-record'];
    expect([...kinds].sort()).toEqual([...printing, ...records].sort());
    const formats = ['export-json', 'export-ndjson'];
    expect([...described.schemas.keys()].sort()).toEqual([...printing, ...records, ...formats].sort());
  });

  it('name no key that does not occur, and none in which nothing ever stands', () => {
    const { never, empty } = described.unseen();
    expect(never).toEqual([]);
    // There is only one format so far.
    const nothingYet = ['migrate.changed', 'migrate.commit'];
    expect(empty.filter((key) => !nothingYet.includes(key))).toEqual([]);
  });
});

/** A commit's id depends on its message, which has the language of the interface. */
function withoutCommit(printed: string): string {
  return printed.replace(/"commit": "[0-9a-f]{40}"/, '"commit": "…"');
}

/** Lays files over those of a folder. */
function put(folder: string, edits: Readonly<Record<string, Edit>>): void {
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    fs.writeFileSync(path, typeof edit === 'string' ? edit : edit(fs.readFileSync(path, 'utf8')));
  }
}

function planOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, file)), { recursive: true });
    fs.writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A plan that names schemas beside it, which are not those of the program. */
function withOlderSchemas(): Repository {
  const made = repositoryOf();
  const path = join(made.git.dir, 'plan.yaml');
  fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('../../../schemas', '../schemas'));
  fs.mkdirSync(join(made.top, 'schemas'));
  fs.writeFileSync(join(made.top, 'schemas/plan.schema.json'), '{}\n');
  return made;
}
