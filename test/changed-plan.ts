import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Edit } from './copy.js';
import { copyFolder, emptyFolder, keptFolder, preparedFolder } from './folders.js';
import { LIVED_IN, run } from './run.js';
import { copyOfRepository, initialize, type Repository, repositoryAt, runIn, VARS } from './store/git/repository.js';

/** When the first commit was made, and when the changes are. */
const FIRST = '2020-11-30T18:00:00+08:00';
const LATER = '2020-12-15T09:00:00+08:00';

/** A repository that holds a plan, committed; it goes when the tests are over. @param from the plan's folder */
export function repositoryOf(from: string = LIVED_IN, at: string = FIRST): Repository {
  const template = preparedFolder(`repository of ${from} ${at}`, (top) => {
    initialize(top);
    copyFolder(from, join(top, 'plan'));
    commitAll({ top }, 'first', at);
    runIn(top, 'repack', '-adq');
  });
  return repositoryAt(copyOfRepository(template, emptyFolder()));
}

/** Commits all that is there, at an instant, so that the commit's id is the same on every run. */
export function commitAll({ top }: Pick<Repository, 'top'>, message: string, at = LATER): void {
  const env = { ...VARS, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: top, env, stdio: 'pipe' });
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', `--message=${message}`);
}

/** What is around a run in a repository. */
export function within({ top }: Repository): { cwd: string; vars: Record<string, string | undefined>; now: string } {
  return { cwd: top, vars: { ...VARS, NO_COLOR: '1', LANG: 'zh_CN.UTF-8' }, now: LATER };
}

/** Runs commands of the program on a plan. @throws where one does not end well */
export async function work(made: Repository, commands: readonly string[]): Promise<void> {
  for (const command of commands) {
    const { code, err } = await run(command.split(' '), within(made));
    if (code !== 0) throw new Error(`plan ${command}: exit ${code}\n${err}`);
  }
}

/** Changes files of the plan by hand. */
export function edit(made: Repository, changes: Readonly<Record<string, Edit | undefined>>): void {
  for (const [file, change] of Object.entries(changes)) {
    const path = join(made.git.dir, file);
    const text = fs.readFileSync(path, 'utf8');
    const changed = typeof change === 'function' ? change(text) : (change ?? text);
    if (changed === text) throw new Error(`${file} is as it was`);
    fs.writeFileSync(path, changed);
  }
}

/** Moves a file of the plan. */
function move({ git }: Repository, from: string, to: string): void {
  fs.renameSync(join(git.dir, from), join(git.dir, to));
}

let changed: Promise<string> | null = null;

/** The branch `autumn` of a plan in which the office worked for two weeks, and what is not committed yet. */
export async function changedPlan(): Promise<Repository> {
  changed ??= change();
  return repositoryAt(copyOfRepository(await changed, emptyFolder()));
}

/** @returns the folder of the repository, which nobody may change */
async function change(): Promise<string> {
  const made = repositoryOf();
  made.run('checkout', '--quiet', '-b', 'autumn');
  fs.writeFileSync(join(made.git.dir, 'evidence/015-acceptance.pdf'), '验收单');
  await work(made, [
    'record 1 2 --org longmen --on 2020-12-10 -m 龙门县补报 --by 张三',
    'record 4 36 --on 2020-12-10 --by 张三',
    'record 7 1 --org huidong --on 2020-12-11 --by 王五',
    'record 15 done --on 2020-12-09 --by 孙七 --evidence evidence/015-acceptance.pdf',
    'set 15 submitted -m 平台上线验收 --by 孙七',
    'set 15 completed --by 李四',
    'record 27 complaints 3 --on 2020-12-01 --by 赵六',
  ]);
  commitAll(made, 'second');
  await work(made, [
    'extend 8 2021-01-31 -m 统计口径核对 --approver 吴十 --by 王五',
    'set 6 in_progress -m 已排查 --on 2020-12-01 --by 张三',
    'set 23 in_progress -m 恢复改革试点 --approver 周九 --by 李四',
    'assign 6 --lead preschool-office --responsible huicheng,boluo --leader 周九 --by 张三',
    'report 2 --progress 新增学位5.1万个 --problems 一所<b>未验收</b> --next 验收 --by 张三',
    'add 五 建设“智慧校园”|一期 --slug smart-campus --by 赵六',
  ]);
  edit(made, {
    'plan.yaml': (text) =>
      `${text.replace('near_due_days: 15', 'near_due_days: 20')}lint:\n  lead-missing: { level: "off", reason: 分工未定 }\n`,
    '05-services/025-ipv6.yaml': (text) =>
      text.replace('at_least: 30', 'at_least: 20').replace('title: 推进门户', 'title: 推进市门户'),
    '02-compulsory/009-large-classes.yaml': (text) =>
      text.replace('at_most: 1', 'at_most: 2').replace('commitment: firm', 'commitment: strive'),
    '04-teachers/020-recruitment.yaml': (text) =>
      text.replace('value: 580', 'value: 680').replace('leader: 周九', 'leader: 周九\ndue: "2021-03-31"'),
  });
  move(made, '02-compulsory/012-labour-education.yaml', '03-senior-high/012-labour-education.yaml');
  fs.rmSync(join(made.git.dir, '01-preschool/005-preschool-teacher-training.yaml'));
  const folder = keptFolder();
  copyFolder(made.top, folder);
  return folder;
}
