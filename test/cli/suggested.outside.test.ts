import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../copy.js';
import { BIN, run } from '../run.js';
import { suggestedIn } from './suggested-line.js';

const FILE = '01-preschool/006-community-kindergartens.yaml';
const BY = ['--by', '张三'];

/** Texts that a shell takes for more than a word, or a program for an option. */
const TEXTS = [
  '开工 八所',
  "等'资金'到位",
  '"两个" 引号',
  '花了$100，$HOME',
  '注意!!马上 !1',
  '“明厨亮灶”与‘食安’',
  '-m 像选项',
  '--dry-run',
  '`id` $(id) $x',
  'a;b & c | d > e < f * ? [x] {1,2} ~ # \\ %PATH%',
];

/** Runs a line as a person would who pastes it into bash, history expansion and all. */
function inBash(line: string, cwd: string): void {
  const script = `set -H\nplan() { "$NODE" "$BIN" "$@"; }\n${line}\n`;
  const env = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', NODE: process.execPath, BIN };
  execFileSync('bash', ['--norc', '--noprofile'], { cwd, env, input: script, encoding: 'utf8' });
}

const historyOf = (cwd: string) => parse(readFileSync(join(cwd, FILE), 'utf8')).history;

const hasBash = spawnSync('bash', ['--version']).status === 0;

describe.skipIf(!hasBash).each(TEXTS)('a command that is suggested for the text %j (needs bash)', (text) => {
  it('does what it says in bash: a refused change of status, with what was typed', async () => {
    const cwd = copyOfPlan();
    const { code, err } = await run(['set', '6', 'suspended', '-m', text, '--by', text], { cwd });
    expect(code).toBe(1);
    inBash(suggestedIn(err), cwd);
    expect(historyOf(cwd).at(-1)).toMatchObject({ to: 'suspended', note: text, by: text, approver: '姓名' });
  });

  it('does what it says in bash: answers, as a command line', async () => {
    const cwd = copyOfPlan();
    const answers = ['6', 'suspended', text, text];
    const asker = {
      pick: async () => answers.shift() ?? null,
      text: async () => answers.shift() ?? null,
    };
    const { code, out } = await run(['set', ...BY], { cwd, width: 400, interactive: true, ask: async () => asker });
    expect(code).toBe(0);
    const again = copyOfPlan();
    inBash(suggestedIn(out), again);
    expect(historyOf(again).at(-1)).toMatchObject({ to: 'suspended', note: text, approver: text, by: '张三' });
  });

  it('does what it says in bash: an extension without an approver', async () => {
    const cwd = copyOfPlan();
    const typed = ['extend', '6', '2021-01-31', '-m', text, ...BY];
    const { code, err } = await run(typed, { cwd });
    expect(code).toBe(1);
    inBash(suggestedIn(err), cwd);
    const { extensions } = parse(readFileSync(join(cwd, FILE), 'utf8'));
    expect(extensions.at(-1)).toMatchObject({ to: '2021-01-31', note: text, approver: '姓名' });
  });
});
