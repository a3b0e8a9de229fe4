import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { copyFolder, emptyFolder, preparedFolder } from '../../folders.js';
import { BIN, LIVED_IN, type Ran, run } from '../../run.js';
import { copyOfRepository, initialize, runIn, VARS } from '../../store/git/repository.js';

/** A repository in which the plan of the tests is committed at a path. @returns its folder, to be copied */
function committedAt(at: string): string {
  return preparedFolder(`office ${at}`, (top) => {
    initialize(top);
    copyFolder(LIVED_IN, join(top, at));
    runIn(top, 'add', '.');
    runIn(top, 'commit', '--quiet', '--message=first');
    runIn(top, 'repack', '-adq');
  });
}

/** A folder of programs that has the built `plan` in it, for the hooks and drivers that git starts. */
function programs(): string {
  const folder = emptyFolder();
  fs.writeFileSync(join(folder, 'plan'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
  return folder;
}

/** A repository with the plan of the tests somewhere in it, and `plan` on the PATH of git. */
export class Office {
  readonly top: string;
  readonly dir: string;
  /** The first folder on the PATH of git. */
  readonly programs: string;
  vars: Record<string, string | undefined>;

  /** @param at the plan folder, from the top */
  constructor(at = 'plan', { name = '', withPlan = true } = {}) {
    this.top = join(emptyFolder(), name);
    this.dir = join(this.top, at);
    // Without the program only what git itself needs: the folder of node may have a plan.
    const path = withPlan ? `${programs()}:${process.env['PATH']}` : pathOf('git', 'sh', 'grep');
    this.programs = path.split(':')[0] ?? '';
    this.vars = { ...VARS, PATH: path, PLAN_LANG: 'en', LANG: 'zh_CN.UTF-8' };
    copyOfRepository(committedAt(at), this.top);
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.top, env: this.vars, encoding: 'utf8', stdio: 'pipe' });
  }

  /** git, when it may refuse: how it ended and what it said. */
  tryGit(...args: string[]): { code: number; err: string } {
    try {
      this.git(...args);
      return { code: 0, err: '' };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, err: stderr };
    }
  }

  plan(typed: string, cwd = this.top): Promise<Ran> {
    return run(typed.split(' '), { cwd, vars: this.vars });
  }

  read(file: string): string {
    return fs.readFileSync(join(this.top, file), 'utf8');
  }

  write(file: string, text: string): void {
    fs.mkdirSync(dirname(join(this.top, file)), { recursive: true });
    fs.writeFileSync(join(this.top, file), text);
  }

  has(file: string): boolean {
    return fs.existsSync(join(this.top, file));
  }
}

/** A PATH of links to nothing but some programs. */
function pathOf(...names: string[]): string {
  const folder = emptyFolder();
  for (const name of names) {
    const found = (process.env['PATH'] ?? '').split(':').find((one) => fs.existsSync(join(one, name)));
    fs.symlinkSync(join(found ?? '', name), join(folder, name));
  }
  return folder;
}
