import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Work, workIn } from '../../merging.js';
import { type Around, run } from '../../run.js';
import { VARS } from '../../store/git/repository.js';

const FILE = 'plan/01-alpha/001-schools.yaml';
/** Both titles are spelled the same way. */
const ADDED = 'plan/01-alpha/002-jian-xiao.yaml';
const PLAN = [
  'format: 1',
  'id: example',
  'title: 示例',
  'period: { start: "2020-01-01", end: "2020-12-31" }',
  'sections:',
  '  - { number: 1, id: alpha, title: 甲 }',
  '  - { number: 2, id: beta, title: 乙 }',
  '  - { number: 3, id: gamma, title: 丙 }',
  'documents:',
  '  - { id: work-plan, title: 要点 }',
  '',
].join('\n');

const task = (id: number, title: string, more = '', item = id) =>
  `id: ${id}\ntitle: ${title}\nstatus: not_started\n${more}source: { document: work-plan, item: ${item} }\n`;
const TARGET = 'targets:\n  - id: schools\n    name: 学校\n    at_least: 10\n    unit: 所\n';
const READING = '    readings:\n      - { as_of: "2020-06-30", value: 3, by: 张三, at: "2020-07-01T09:00:00+08:00" }\n';

const start = () => workIn({ 'plan/plan.yaml': PLAN, [FILE]: task(1, '建学校', TARGET) });
const plan = (work: Work, words: string, around: Around = {}) =>
  run(words.split(' '), { cwd: work.top, vars: { ...VARS, PLAN_LANG: 'en' }, ...around });

/** Two branches, each of which does something; the main branch is then checked out. */
function fork(theirs: (work: Work) => void, ours: (work: Work) => void): Work {
  const work = start();
  work.git('switch', '--quiet', '--create', 'other');
  theirs(work);
  work.commit({});
  work.git('switch', '--quiet', 'main');
  ours(work);
  work.commit({});
  return work;
}

const writes = (file: string, text: string) => (work: Work) => work.write(file, text);
const adds = (title: string) => writes(ADDED, task(2, title));
const twoAdded = () => fork(adds('减小'), adds('建校'));

/** Runs what a message tells, line by line. */
async function obey(work: Work, said: string): Promise<string> {
  let out = '';
  for (const [, program = '', words = ''] of said.matchAll(/^ +(plan|git) (.*)$/gm)) {
    if (program === 'git') expect(work.git(...words.split(' '))).toMatchObject({ code: 0 });
    else {
      const ran = await plan(work, words);
      expect(ran).toMatchObject({ code: 0, err: '' });
      out += ran.out;
    }
  }
  return out;
}

/** The titles of all tasks that are committed, by file. */
function titles(work: Work): Record<string, string> {
  const files = work.git('ls-tree', '-r', '--name-only', 'HEAD', 'plan').said.trim().split('\n');
  const tasks = files.filter((file) => !file.endsWith('plan.yaml'));
  return Object.fromEntries(
    tasks.map((file) => [file.slice(5), /^title: (.*)$/m.exec(work.git('show', `HEAD:${file}`).said)?.[1] ?? '']),
  );
}

const BOTH = { '01-alpha/001-schools.yaml': '建学校', '01-alpha/002-jian-xiao.yaml': '建校' };

describe('two branches that add a task under one name', () => {
  it.each<[string, string[], string[], string, string]>([
    ['merge', ['merge', '--no-edit', 'other'], ['commit', '--no-edit'], '建校', '减小'],
    ['rebase', ['rebase', 'other'], ['-c', 'core.editor=true', 'rebase', '--continue'], '减小', '建校'],
    ['cherry-pick', ['cherry-pick', 'other'], ['-c', 'core.editor=true', 'cherry-pick', '--continue'], '建校', '减小'],
  ])('conflict as whole files in a %s, and what the message says brings both in', async (_, join, complete, ours, theirs) => {
    const work = twoAdded();
    const { code, said } = work.git(...join);
    expect(code).toBe(1);
    expect(said).toContain(`${ADDED}: these are two different tasks, ours “2 ${ours}” and theirs “2 ${theirs}”`);
    expect(work.read(ADDED)).toBe(`<<<<<<< ours\n${task(2, ours)}=======\n${task(2, theirs)}>>>>>>> theirs\n`);
    expect((await plan(work, 'lint')).code).toBe(1);
    const out = await obey(work, said);
    expect(out).toContain(`${ours}: keeps number 2 and file ${ADDED}`);
    expect(out).toContain(`${theirs}: number 2 is now 3, file plan/01-alpha/003-jian-xiao.yaml`);
    await obey(work, out);
    expect(work.git(...complete)).toMatchObject({ code: 0 });
    expect(await plan(work, 'lint')).toMatchObject({ code: 0 });
    expect(titles(work)).toEqual({
      '01-alpha/001-schools.yaml': '建学校',
      '01-alpha/002-jian-xiao.yaml': ours,
      '01-alpha/003-jian-xiao.yaml': theirs,
    });
  });

  it('can be brought in without the driver, whose message lint has', async () => {
    const work = twoAdded();
    work.git('config', '--remove-section', 'merge.plan');
    expect(work.git('merge', '--no-edit', 'other').code).toBe(1);
    expect(work.read(ADDED)).toMatch(/^id: 2\n<{7}/m);
    expect((await plan(work, 'lint')).out).toContain('plan renumber');
    await obey(work, (await plan(work, `renumber ${ADDED}`)).out);
    work.git('commit', '--no-edit');
    expect(titles(work)).toEqual({ ...BOTH, '01-alpha/003-jian-xiao.yaml': '减小' });
    expect((await plan(work, 'lint')).code).toBe(0);
  });

  it('conflict so where a side cannot be read, and neither is lost', async () => {
    const work = fork(writes(ADDED, 'id: 2\ntitle: [\n'), adds('建校'));
    const { code, said } = work.git('merge', '--no-edit', 'other');
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('both sides added this file') });
    expect(work.read(ADDED)).toBe(`<<<<<<< ours\n${task(2, '建校')}=======\nid: 2\ntitle: [\n>>>>>>> theirs\n`);
    expect((await plan(work, `renumber ${ADDED}`)).code).toBe(3);
  });

  it('keep the line ends of each, and a byte order mark only where one may stand', async () => {
    const windows = `\uFEFF${task(2, '减小').replaceAll('\n', '\r\n')}`;
    const work = fork(writes(ADDED, windows), writes(ADDED, task(2, '建校').trimEnd()));
    work.git('merge', '--no-edit', 'other');
    expect(work.read(ADDED)).toBe(`<<<<<<< ours\n${task(2, '建校')}=======\n${windows.slice(1)}>>>>>>> theirs\n`);
    await obey(work, (await plan(work, `renumber ${ADDED}`)).out);
    work.git('commit', '--no-edit');
    expect(Object.values(titles(work)).map((title) => title.trim())).toEqual(['建学校', '建校', '减小']);
    expect((await plan(work, 'lint')).code).toBe(0);
  });

  it('merge by field where it is one task that was carried over, whatever was written since', async () => {
    const work = start();
    work.git('switch', '--quiet', '--create', 'other');
    work.commit({ [ADDED]: task(2, '建校', TARGET) });
    const added = work.head();
    work.commit({ [ADDED]: task(2, '建校', TARGET + READING) });
    work.git('switch', '--quiet', 'main');
    work.commit({ 'note.txt': 'x' });
    expect(work.git('cherry-pick', added).code).toBe(0);
    work.commit({ [ADDED]: task(2, '建校', `due: "2020-09-30"\n${TARGET}`) });
    expect(work.git('merge', '--no-edit', 'other').code).toBe(0);
    expect(work.read(ADDED)).toBe(task(2, '建校', `due: "2020-09-30"\n${TARGET}${READING}`));
  });
});

describe('plan renumber in a file with two tasks', () => {
  it('shows with --dry-run what becomes of both files', async () => {
    const work = twoAdded();
    work.git('merge', '--no-edit', 'other');
    const before = work.git('status', '--porcelain').said;
    const { code, out } = await plan(work, `renumber ${ADDED} --dry-run`);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`--- a/${ADDED}\n+++ b/${ADDED}\n`) });
    expect(out).toContain('--- /dev/null\n+++ b/plan/01-alpha/003-jian-xiao.yaml\n');
    expect(work.git('status', '--porcelain').said).toBe(before);
  });

  it('takes the number that is asked for, and the file by the path that git names from a folder below', async () => {
    const work = twoAdded();
    work.git('merge', '--no-edit', 'other');
    const { code, out } = await plan(work, `renumber ${ADDED} --to 9`, { cwd: join(work.top, 'plan/01-alpha') });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('  git add 002-jian-xiao.yaml 009-jian-xiao.yaml'),
    });
  });

  it('that was killed between the two files completes the work', async () => {
    const work = twoAdded();
    work.git('merge', '--no-edit', 'other');
    const marked = work.read(ADDED);
    const { out } = await plan(work, `renumber ${ADDED}`);
    fs.writeFileSync(join(work.top, ADDED), marked);
    expect(await plan(work, `renumber ${ADDED}`)).toMatchObject({ code: 0, out });
    expect(fs.readdirSync(join(work.top, 'plan/01-alpha'))).toHaveLength(3);
  });

  it('leaves alone a conflict about one task, and what a person has edited', async () => {
    const rename = (title: string) => writes(FILE, task(1, title, TARGET));
    const work = fork(rename('乙'), rename('甲'));
    expect(work.git('merge', '--no-edit', 'other').code).toBe(1);
    const marked = work.read(FILE);
    expect(await plan(work, `renumber ${FILE}`)).toMatchObject({ code: 3, out: '' });
    expect(work.read(FILE)).toBe(marked);
  });
});

describe('what git takes for one task', () => {
  const READ = task(1, '建学校', TARGET + READING);
  const OTHER = 'plan/01-alpha/002-other.yaml';
  const moved = (file: string, text: string) => (work: Work) => {
    fs.rmSync(join(work.top, FILE));
    work.write(file, text);
  };

  it('is left whole where it is two: one was removed, another added that looks like it', async () => {
    const work = fork(writes(FILE, READ), moved(OTHER, task(2, '另一项', TARGET)));
    const { code, said } = work.git('merge', '--no-edit', 'other');
    expect(code).toBe(1);
    expect(work.read(OTHER)).toBe(`<<<<<<< ours\n${task(2, '另一项', TARGET)}=======\n${READ}>>>>>>> theirs\n`);
    const out = await obey(work, said);
    expect(out).toContain('建学校: keeps number 1, now in a file of its own, plan/01-alpha/001-jian-xue-xiao.yaml');
    await obey(work, out);
    work.git('commit', '--no-edit');
    expect(titles(work)).toEqual({ '01-alpha/001-jian-xue-xiao.yaml': '建学校', '01-alpha/002-other.yaml': '另一项' });
    expect((await plan(work, 'lint')).code).toBe(0);
  });

  it('is left whole where one renumbered a task and the other took that number for a new one', async () => {
    const work = fork(moved(OTHER, task(2, '建学校', TARGET, 1)), writes(OTHER, task(2, '别的事')));
    const { code, said } = work.git('merge', '--no-edit', 'other');
    expect(code).toBe(1);
    await obey(work, await obey(work, said));
    work.git('commit', '--no-edit');
    expect(titles(work)).toEqual({ '01-alpha/002-other.yaml': '别的事', '01-alpha/003-jian-xue-xiao.yaml': '建学校' });
    expect((await plan(work, 'lint')).code).toBe(0);
  });

  it('is merged where one has moved it to another section and the other has reported on it', () => {
    const file = 'plan/02-beta/001-schools.yaml';
    const work = fork(moved(file, task(1, '建学校', TARGET)), writes(FILE, READ));
    expect(work.git('merge', '--no-edit', 'other').code).toBe(0);
    expect(work.read(file)).toBe(READ);
  });

  it('stands in both places, with what was reported, where two have moved it to different sections', async () => {
    const files = ['plan/02-beta/001-schools.yaml', 'plan/03-gamma/001-schools.yaml'] as const;
    const work = fork(moved(files[0], task(1, '建学校', TARGET)), moved(files[1], READ));
    expect(work.git('merge', '--no-edit', 'other').code).toBe(1);
    expect(files.map(work.read)).toEqual([READ, READ]);
    expect((await plan(work, 'lint')).out).toContain('id-unique');
  });

  it('stands marked in both files where two have given it another number, and the message says what to do', () => {
    const numbered = (id: number) => moved(`plan/01-alpha/00${id}-schools.yaml`, task(id, '建学校', TARGET, 1));
    const { code, said } = fork(numbered(3), numbered(2)).git('merge', '--no-edit', 'other');
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('remove the other with git rm') });
  });

  it('stays where one has removed it and the other has reported on it', () => {
    const work = fork((one) => fs.rmSync(join(one.top, FILE)), writes(FILE, READ));
    expect(work.git('merge', '--no-edit', 'other').code).toBe(1);
    expect(work.read(FILE)).toBe(READ);
  });

  it('is not blended where two have settled such a conflict each in their own way, and merge again', () => {
    const work = twoAdded();
    const [theirs, ours] = ['other', 'main'].map((branch) => work.git('rev-parse', branch).said.trim());
    work.git('merge', theirs ?? '');
    work.commit({ [ADDED]: task(2, '建校', TARGET) });
    work.git('switch', '--quiet', 'other');
    work.git('merge', ours ?? '');
    work.commit({ [ADDED]: task(2, '减小', `scope: 范围\n`) });
    expect(work.git('merge', '--no-edit', 'main').code).toBe(1);
    expect(work.read(ADDED)).toBe(
      `<<<<<<< ours\n${task(2, '减小', 'scope: 范围\n')}=======\n${task(2, '建校', TARGET)}>>>>>>> theirs\n`,
    );
  });

  it.each([
    ['NUL', `${READ}# \0\n`],
    ['keys that stand twice', `${READ}title: 2\n`],
    ['nesting without end', `${READ}x-a: ${'['.repeat(9000)}\n`],
    ['more than 1 MiB', `${READ}# ${'x'.repeat(1_100_000)}\n`],
    ['lone carriage returns', READ.replaceAll('\n', '\r')],
  ])('is left to git where a side has %s, and neither is lost', (_, theirs) => {
    const work = fork(writes(FILE, theirs), writes(FILE, task(1, '建好学校', TARGET)));
    const { code, said } = work.git('merge', '--no-edit', 'other');
    expect(said).toContain('their version cannot be read, so git merges it line by line');
    const staged = work.git('ls-files', '--unmerged', FILE).said;
    expect(work.read(FILE)).toContain('建好学校');
    if (code === 0) expect(work.read(FILE)).toContain('value: 3');
    else expect(staged).toContain(' 3\t');
  });
});
