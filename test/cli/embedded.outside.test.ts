import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Office } from '../commands/git/around.js';
import { emptyFolder } from '../folders.js';

const TASK = '01-preschool/001-public-kindergartens.yaml';
const STATES = ['plan', '.', 'plan/01-preschool', 'plan/evidence'];

/** Commands that ask git something, or change something in its name. */
const COMMANDS = [
  'doctor',
  'git install --dry-run',
  'git install --json',
  'git install --uninstall',
  'lint --staged',
  'lint --base HEAD',
  'diff',
  'diff --staged',
  'diff HEAD HEAD',
  'status --at HEAD',
  'log',
  'ci github --write',
  'assign 1 --leader 王五',
  'undo 1',
  'sync',
  'sync --dry-run',
];

/** What a folder needs to be taken for a bare repository whose settings run a command. */
function plant(office: Office, at: string, mark: string): void {
  const script = join(emptyFolder(), 'run');
  fs.writeFileSync(script, `#!/bin/sh\necho ran >> ${mark}\n`, { mode: 0o755 });
  const command = `sh -c '${script}'`;
  office.write(join(at, 'HEAD'), 'ref: refs/heads/main\n');
  office.write(join(at, 'refs/heads/.keep'), '');
  office.write(join(at, 'objects/.keep'), '');
  office.write(
    join(at, 'config'),
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = "${command}"\n` +
      `\tpager = "${command}"\n\thooksPath = ${join(script, '..')}\n\tsshCommand = "${command}"\n` +
      `[user]\n\tname = 冒名者\n\temail = x@example.cn\n[diff]\n\texternal = "${command}"\n[gpg]\n\tprogram = "${command}"\n` +
      '[log]\n\tshowSignature = true\n',
  );
}

function commits(office: Office): number {
  return Number(office.git('rev-list', '--count', '--all'));
}

describe.each(STATES)('a bare repository that was committed in %s', (at) => {
  const mark = join(emptyFolder(), 'mark');
  let office: Office;

  beforeAll(() => {
    office = new Office();
    plant(office, at, mark);
    office.git('add', '.');
    office.git('commit', '--quiet', '--message=planted');
    // git itself, started there by hand, falls for it: the trap is one.
    if (at === 'plan') {
      office.tryGit('-C', join(office.top, at), 'status');
      expect(fs.existsSync(mark)).toBe(true);
      fs.rmSync(mark);
    }
  });

  it.each(at === 'plan' ? COMMANDS : ['doctor', 'lint --staged'])('runs nothing of it: plan %s', async (command) => {
    await office.plan(command, office.dir);
    expect(fs.existsSync(mark)).toBe(false);
    expect(office.git('config', '--list', '--file', join(office.top, at, 'config'))).not.toContain('merge.plan');
  });

  it('is neither signed by its name nor committed to', async () => {
    const before = commits(office);
    const ran = await office.plan('set 24 in_progress -m x --commit', office.dir);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(fs.existsSync(mark)).toBe(false);
    expect(commits(office)).toBe(before + 1);
    expect(office.git('log', '-1', '--format=%an <%ae>', '--').trim()).toBe('张三 <zhang@example.cn>');
    const file = office.git('show', '--name-only', '--format=').trim();
    expect(office.read(file)).toContain('by: 张三');
    expect(office.read(file)).not.toContain('冒名者');
  });
});

describe('variables of git in the environment', () => {
  it.each([
    'LITERAL',
    'GLOB',
    'NOGLOB',
    'ICASE',
  ])('GIT_%s_PATHSPECS lets no broken file pass the hook', async (kind) => {
    const office = new Office();
    await office.plan('git install');
    office.git('add', '.');
    office.git('commit', '--quiet', '--message=set up');
    office.vars = { ...office.vars, [`GIT_${kind}_PATHSPECS`]: '1' };
    const set = await office.plan('assign 1 --leader 王五 --commit');
    expect(set).toMatchObject({ code: 0, err: '' });
    expect(office.git('log', '-1', '--format=%s')).toContain('1');
    expect(office.git('status', '--porcelain').trim()).toBe('');
    fs.appendFileSync(join(office.dir, TASK), 'colour: red\n');
    office.git('add', 'plan');
    expect(office.tryGit('commit', '--quiet', '--message=broken').code).toBe(1);
  });
});
