import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LIVED_IN, type Ran } from './run.js';

const BIN = fileURLToPath(new URL('../bin/plan.js', import.meta.url));

/**
 * Runs the built program as a process of its own, without a shell; its surroundings are those of `run`.
 * @param input what comes in on stdin
 */
export function spawn(argv: readonly string[], cwd = LIVED_IN, input = ''): Promise<Ran> {
  // The repository of these tests must not show.
  const env = { LANG: 'zh_CN.UTF-8', GIT_CEILING_DIRECTORIES: fileURLToPath(new URL('..', import.meta.url)) };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [BIN, ...argv], { cwd, env }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
    child.stdin?.end(input);
  });
}
