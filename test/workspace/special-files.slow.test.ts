import { execFile, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Office } from '../commands/git/around.js';
import { BIN, type Ran } from '../run.js';

const HAS_PIPES = spawnSync('mkfifo', ['--version']).error === undefined;

function pipe(office: Office, path: string): void {
  const file = join(office.top, path);
  fs.mkdirSync(dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  expect(spawnSync('mkfifo', [file]).status).toBe(0);
}

/** The program as a process of its own, which can be ended where it waits for ever: then its code is -1. */
function plan(office: Office, typed: string): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: office.top, env: office.vars, timeout: 30_000 };
    const child = execFile(process.execPath, [BIN, ...typed.split(' ')], options, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe.skipIf(!HAS_PIPES)('a pipe (needs mkfifo)', () => {
  it.each([
    [
      'plan/.gitattributes',
      ['git install', 'git install --uninstall', 'lint --staged', 'assign 1 --leader 王五 --commit'],
    ],
    ['plan/01-preschool/.gitignore', ['assign 1 --leader 王五 --commit']],
    ['.gitattributes', ['lint --staged']],
  ])('as %s is opened neither by the program nor by git', async (path, commands) => {
    const office = new Office();
    pipe(office, path);
    for (const command of commands) {
      const { code, err } = await plan(office, command);
      expect({ command, code, err }).toMatchObject({ code: 3, err: expect.stringMatching(/pipe or a device/) });
      expect(err).toContain(path);
    }
    expect(await plan(office, 'doctor')).toMatchObject({ code: 1, out: expect.stringContaining('pipe or a device') });
  });

  it('as a hook, or as the job of a CI service, is said and left alone', async () => {
    const office = new Office();
    const hook = '.git/hooks/pre-commit';
    pipe(office, hook);
    for (const command of ['git install', 'git install --uninstall', 'ci github --write']) {
      if (command.startsWith('ci')) pipe(office, '.github/workflows/plan.yml');
      const { code, err } = await plan(office, command);
      expect({ command, code, err }).toMatchObject({
        code: 3,
        err: expect.stringContaining('it is a pipe or a device'),
      });
    }
    expect(await plan(office, 'doctor')).toMatchObject({
      code: 1,
      out: expect.stringContaining('it is a pipe or a device'),
    });
    expect(fs.statSync(join(office.top, hook)).isFIFO()).toBe(true);
  });

  it('as a file to be merged leaves it to git', async () => {
    const office = new Office();
    pipe(office, 'base');
    const { code, err } = await plan(office, 'merge-driver base base base plan/x.yaml');
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('it is a pipe or a device') });
  });
});
