import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { Asker } from '../../../src/render/ask.js';
import { emptyFolder } from '../../folders.js';
import { type Around, type Ran, run } from '../../run.js';
import { VARS } from '../../store/git/repository.js';

/** The plan that every clerk begins with. */
export const FIRST_PLAN: Readonly<Record<string, string>> = {
  'plan.yaml': [
    'format: 1\nid: example\ntitle: 示例\nperiod: { start: "2020-01-01", end: "2020-12-31" }',
    'sections:\n  - { number: 1, id: alpha, title: 甲 }',
    'documents:\n  - { id: work-plan, title: 要点 }',
    'orgs:\n  - { id: boluo, name: 博罗县, kind: county }\n  - { id: huidong, name: 惠东县, kind: county }\n',
  ].join('\n'),
  '01-alpha/001-schools.yaml': task(1, '新建学校'),
  '01-alpha/002-seats.yaml': task(2, '新增学位'),
  '01-alpha/003-teachers.yaml': task(3, '招聘教师'),
};

/** The text of a task with one target, which is counted. */
export function task(id: number, title: string): string {
  return `id: ${id}\ntitle: ${title}\nstatus: in_progress\nsupport: [boluo]\ntargets:\n  - id: count\n    name: ${title}\n    at_least: 500\n    unit: 所\nsource: { document: work-plan, item: ${id} }\nhistory:\n  - { at: "2020-02-01T09:00:00+08:00", by: 周九, from: not_started, to: in_progress }\n`;
}

/** A clerk with a clone of the plan. */
export interface Clerk {
  name: string;
  /** The clone; the plan lies in its folder `plan`. */
  top: string;
  dir: string;
  /** Runs the program in the clone. */
  plan(argv: readonly string[], around?: Around): Promise<Ran>;
  git(...args: string[]): string;
  read(file: string): string;
  write(file: string, text: string): void;
}

/** Settings that come with no system: neither a name nor what a machine has set. */
export const OFFICE_VARS = { ...VARS, LANG: 'zh_CN.UTF-8', HOME: '/nonexistent', PLAN_LANG: 'zh-CN' };

/** Runs git in a folder, with commits at one instant. @returns what it printed */
export function gitIn(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: OFFICE_VARS, encoding: 'utf8', stdio: 'pipe' });
}

/** An empty bare repository. */
export function hubFolder(): string {
  const hub = join(emptyFolder(), 'hub.git');
  gitIn(dirname(hub), 'init', '--quiet', '--bare', '--initial-branch=main', hub);
  return hub;
}

/** A clerk at a folder that is a repository. */
export function clerkAt(top: string, name: string): Clerk {
  const dir = join(top, 'plan');
  gitIn(top, 'config', 'user.name', name);
  gitIn(top, 'config', 'user.email', 'clerk@example.cn');
  return {
    name,
    top,
    dir,
    plan: (argv, around = {}) => run(argv, { cwd: dir, ...around, vars: { ...OFFICE_VARS, ...around.vars } }),
    git: (...args) => gitIn(top, ...args),
    read: (file) => fs.readFileSync(join(dir, file), 'utf8'),
    write: (file, text) => {
      fs.mkdirSync(dirname(join(dir, file)), { recursive: true });
      fs.writeFileSync(join(dir, file), text);
    },
  };
}

/** A clerk whose plan is committed and goes nowhere yet. */
export function lonely(name = '张三'): Clerk {
  const top = emptyFolder();
  gitIn(top, 'init', '--quiet', '--initial-branch=main');
  const clerk = clerkAt(top, name);
  for (const [file, text] of Object.entries(FIRST_PLAN)) clerk.write(file, text);
  clerk.git('add', '--all');
  clerk.git('commit', '--quiet', '--message=first');
  return clerk;
}

/** Clerks with clones of one plan, and the bare repository between them. */
export function office<N extends readonly string[]>(...names: N): { hub: string; clerks: { [K in keyof N]: Clerk } } {
  const hub = hubFolder();
  const first = lonely();
  first.git('push', '--quiet', hub, 'main');
  const clerks = names.map((name) => {
    const top = join(emptyFolder(), 'clone');
    gitIn(dirname(top), 'clone', '--quiet', hub, top);
    return clerkAt(top, name);
  });
  return { hub, clerks: clerks as { [K in keyof N]: Clerk } };
}

/** What makes a run one on a terminal at which a person gives these answers, one after the other; null gives up. */
export function answering(answers: readonly (string | null)[]): Around & { asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    if (left.length === 0) throw new Error(`not answered: ${message}`);
    return left.shift() ?? null;
  };
  const asker: Asker = { pick: async (message) => next(message), text: async (message) => next(message) };
  return { interactive: true, ask: async () => asker, asked };
}

/** Records a value of task 1, whatever it was before. */
export const RECORD = (value: number) => ['record', '1', String(value), '--on', '2020-11-30', '--confirm'];

/** What a clerk's command prints. @throws if it fails */
export async function must(clerk: Clerk, ...argv: string[]): Promise<string> {
  const ran = await clerk.plan(argv);
  if (ran.code !== 0) throw new Error(`${argv.join(' ')}: ${ran.code}\n${ran.out}${ran.err}`);
  return ran.out;
}

/** The first line of what was printed. */
export const first = (text: string) => text.split('\n')[0];
