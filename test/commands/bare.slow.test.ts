import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.js';
import { BIN, run } from '../run.js';
import { Office } from './git/around.js';
import { read } from './json.js';

const TASK = 'plan/01-preschool/001-public-kindergartens.yaml';

let office: Office;
let bare = '';

beforeAll(() => {
  office = new Office();
  office.git('tag', 'v1');
  office.write(TASK, office.read(TASK).replace('weight: 3', 'weight: 4'));
  office.git('commit', '--quiet', '--all', '--message=second');
  bare = join(emptyFolder(), 'plan.git');
  office.git('clone', '--quiet', '--bare', office.top, bare);
});

const plan = (typed: string, cwd = bare, vars = {}) =>
  run(typed.split(' '), { cwd, vars: { ...office.vars, ...vars } });

describe('in a bare repository', () => {
  it.each([
    'status',
    'list',
    'show 1',
    'find 幼儿园',
    'overdue',
  ])('plan %s shows what a commit holds', async (command) => {
    const there = await plan(`${command} --at v1 --json`);
    expect(there).toMatchObject({ code: 0, err: '' });
    const here = await plan(`${command} --at v1 --json`, office.top);
    expect(read(there)).toEqual(read(here));
  });

  it('plan diff compares two commits', async () => {
    expect(await plan('diff v1 main')).toEqual(await plan('diff v1 main', office.top));
    expect((await plan('diff v1..main', join(bare, 'refs'))).out).toContain('4');
    expect((await plan('diff v1 main --plan plan')).code).toBe(0);
  });

  it('what needs files says what can be done instead', async () => {
    for (const command of ['status', 'diff', 'lint', 'lint --base v1', 'git install', 'set 1 submitted']) {
      const { code, err } = await plan(command);
      expect({ command, code, err }).toMatchObject({ code: 3, err: expect.stringContaining('is a bare repository') });
    }
  });

  it('plan doctor says so too', async () => {
    const { code, out } = await plan('doctor');
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('is a bare repository') });
  });

  it('names what is not there: the commit, the plan', async () => {
    expect(await plan('status --at none')).toMatchObject({ code: 2, err: expect.stringContaining('none') });
    const none = await plan('status --at v1 --plan other');
    expect(none).toMatchObject({ code: 3, err: expect.stringContaining('has no plan in this folder') });
  });

  it('is found by a hook on a server, while what is pushed is not taken yet', async () => {
    const server = join(emptyFolder(), 'server.git');
    office.git('clone', '--quiet', '--bare', office.top, server);
    const script = `#!/bin/sh\nwhile read old new name; do\n  '${process.execPath}' '${BIN}' diff $old $new >&2 || exit 1\ndone\n`;
    fs.writeFileSync(join(server, 'hooks/pre-receive'), script, { mode: 0o755 });
    office.write(TASK, office.read(TASK).replace('weight: 4', 'weight: 5'));
    office.git('commit', '--quiet', '--all', '--message=third');
    const pushed = office.tryGit('push', server, 'main');
    expect(pushed.code).toBe(0);
    office.git('reset', '--quiet', '--hard', 'HEAD~1');
    const main = office.git('-C', server, 'rev-parse', 'main').trim();
    expect((await plan(`show 1 --at ${main} --json`, server)).code).toBe(0);
  });

  it('is taken by GIT_DIR too, and by nobody else’s folder', async () => {
    expect((await plan('status --at v1', emptyFolder(), { GIT_DIR: bare })).code).toBe(0);
    const foreign = await run(['status', '--at', 'v1'], { cwd: bare, vars: office.vars, uid: 4_000_000 });
    expect(foreign).toMatchObject({ code: 3, err: expect.stringContaining('belongs to another user') });
  });

  it('starts nothing that its settings name', async () => {
    const mark = join(emptyFolder(), 'mark');
    const copy = join(emptyFolder(), 'copy.git');
    fs.cpSync(bare, copy, { recursive: true });
    const settings = ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external', 'gpg.program'];
    for (const name of settings) office.git('-C', copy, 'config', name, `touch ${mark};`);
    for (const [name, value] of [
      ['log.showSignature', 'true'],
      ['remote.origin.url', 'ssh://x/y'],
      ['remote.origin.promisor', 'true'],
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['protocol.ssh.allow', 'always'],
    ]) {
      office.git('-C', copy, 'config', name ?? '', value ?? '');
    }
    expect((await plan('status --at v1', copy)).code).toBe(0);
    const lost = office.git('-C', copy, 'rev-parse', `v1:${TASK}`).trim();
    office.tryGit('-C', copy, 'unpack-objects');
    for (const pack of fs.readdirSync(join(copy, 'objects/pack'))) fs.rmSync(join(copy, 'objects/pack', pack));
    fs.rmSync(join(copy, 'objects', lost.slice(0, 2)), { recursive: true, force: true });
    expect((await plan('status --at v1', copy)).code).not.toBe(0);
    expect(fs.existsSync(mark)).toBe(false);
  });
});

describe('in a working tree without a plan', () => {
  it('the plan of another commit is shown', async () => {
    const tree = join(emptyFolder(), 'tree');
    office.git('worktree', 'add', '--quiet', '--detach', tree);
    fs.rmSync(join(tree, 'plan'), { recursive: true });
    expect((await plan('status --at v1', tree)).code).toBe(0);
    expect((await plan('status', tree)).code).toBe(3);
  });
});
