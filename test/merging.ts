import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MERGE_SETTINGS, programSettings } from '../src/formats/git/driver.js';
import { emptyFolder, preparedFolder } from './folders.js';
import { copyOfRepository, initialize, NAME, runIn, VARS } from './store/git/repository.js';

const BIN = fileURLToPath(new URL('../bin/plan.js', import.meta.url));

/** The plan.yaml of a plan with one section. */
export const SMALL_PLAN = [
  'format: 1',
  'id: example',
  'title: 示例',
  'period: { start: "2020-01-01", end: "2020-12-31" }',
  'sections:',
  '  - { number: 1, id: alpha, title: 甲 }',
  'documents:',
  '  - { id: work-plan, title: 要点 }',
  '',
].join('\n');

/** How a run of git ended. */
interface Ran {
  code: number;
  /** All that was printed. */
  said: string;
}

/** A repository in which two people work on a plan. */
export interface Work {
  top: string;
  git(...args: string[]): Ran;
  /** Writes files of the working tree and commits all. */
  commit(files: Readonly<Record<string, string | null>>): void;
  /** The commit that is checked out. */
  head(): string;
  read(file: string): string;
  /** Writes a file of the working tree. */
  write(file: string, text: string): void;
}

/** What stands in for the program `plan`: a shell script's lines. */
const PLAN = `exec '${process.execPath}' '${BIN}' "$@"`;

/**
 * A repository with the driver registered.
 * @param plan what a shell runs for `plan`; null where there is no such program
 */
export function workIn(files: Readonly<Record<string, string>>, plan: string | null = PLAN): Work {
  const bin = preparedFolder(`plan ${plan}`, (folder) => {
    if (plan !== null) fs.writeFileSync(join(folder, 'plan'), `#!/bin/sh\n${plan}\n`, { mode: 0o755 });
  });
  const program = programSettings({ node: '/bin/sh', script: join(bin, 'plan') }, 'linux');
  const template = preparedFolder(`work ${JSON.stringify({ files, plan })}`, (folder) => {
    initialize(folder, { ...NAME, ...MERGE_SETTINGS, ...program });
    const attributes = 'plan/**/*.yaml merge=plan\nplan/plan.yaml merge=plan\n';
    for (const [file, text] of Object.entries({ '.gitattributes': attributes, ...files })) {
      fs.mkdirSync(dirname(join(folder, file)), { recursive: true });
      fs.writeFileSync(join(folder, file), text);
    }
    runIn(folder, 'add', '--all');
    runIn(folder, 'commit', '--quiet', '--message=change');
  });
  const top = copyOfRepository(template, emptyFolder());
  const env = { ...VARS, PATH: `${bin}:${VARS.PATH}`, PLAN_LANG: 'en' };
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: top, env, encoding: 'utf8' });
    return { code: status ?? -1, said: stdout + stderr };
  };
  const must = (...args: string[]) => execFileSync('git', args, { cwd: top, env, encoding: 'utf8', stdio: 'pipe' });
  const write = (file: string, text: string) => {
    fs.mkdirSync(dirname(join(top, file)), { recursive: true });
    fs.writeFileSync(join(top, file), text);
  };
  const commit = (changed: Readonly<Record<string, string | null>>) => {
    for (const [file, text] of Object.entries(changed)) {
      if (text === null) fs.rmSync(join(top, file));
      else write(file, text);
    }
    must('add', '--all');
    must('commit', '--quiet', '--message=change');
  };
  const head = () => must('rev-parse', 'HEAD').trim();
  return { top, git, commit, head, write, read: (file) => fs.readFileSync(join(top, file), 'utf8') };
}
