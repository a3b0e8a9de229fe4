import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { GREETING } from '../src/core/handshake.js';
import { MERGE_SETTINGS, programSettings } from '../src/formats/git/driver.js';
import { emptyFolder } from './folders.js';
import { run } from './run.js';
import { VARS } from './store/git/repository.js';

/** Numbers from 0 to below 1, the same for the same seed. */
export function numbers(seed: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed}.${count}`).digest().readUInt32BE() / 2 ** 32;
  };
}

/** git with the driver, which asks this process: starting the program some thousand times would take minutes. */
export interface Gits {
  /** Runs git in a folder. @returns its exit code and what it printed */
  git(cwd: string, ...args: string[]): Promise<{ code: number; out: string }>;
  /** The same, where it must succeed. */
  must(cwd: string, ...args: string[]): Promise<string>;
  /** How often the driver was called. */
  calls(): number;
  close(): void;
}

export function gitsWithDriver(): Gits {
  const [bin, desk] = [emptyFolder(), emptyFolder()];
  fs.writeFileSync(join(bin, 'plan'), ASKING.replaceAll('DESK', desk), { mode: 0o755 });
  const env = { ...VARS, PATH: `${bin}:${VARS.PATH}`, GIT_EDITOR: 'true', ...settings(join(bin, 'plan')) };
  let calls = 0;
  const timer = setInterval(() => {
    for (const name of fs.readdirSync(desk).filter((one) => one.endsWith('.ask'))) {
      calls += 1;
      void answer(join(desk, name));
    }
  }, 2);
  const git = (cwd: string, ...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const child = execFile('git', args, { cwd, env, encoding: 'utf8' }, (_error, out, err) => {
        resolve({ code: child.exitCode ?? -1, out: out + err });
      });
    });
  const must = async (cwd: string, ...args: string[]) => {
    const { code, out } = await git(cwd, ...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${out}`);
    return out.trim();
  };
  return { git, must, calls: () => calls, close: () => clearInterval(timer) };
}

/** Settings that every clone has, in git's own variables. @param script what stands in for the program */
function settings(script: string): Record<string, string> {
  const pairs = [
    ['user.name', '张三'],
    ['user.email', 'zhang@example.cn'],
    ...Object.entries(MERGE_SETTINGS),
    ...Object.entries(programSettings({ node: '/bin/sh', script }, 'linux')),
    ['gc.auto', '0'],
    ['merge.renames', 'false'],
  ];
  const numbered = pairs.flatMap(([key = '', value = ''], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(numbered) };
}

/** Puts the question down and waits for the answer, which comes through a pipe. */
const ASKING = `#!/bin/sh
echo '${GREETING} 0'
shift
mkfifo DESK/$$.code
printf '%s\\n' "$PWD" "$@" > DESK/$$.part
mv DESK/$$.part DESK/$$.ask
read code < DESK/$$.code
rm -f DESK/$$.*
exit $code
`;

async function answer(question: string): Promise<void> {
  const asked = question.replace(/\.ask$/, '.asked');
  fs.renameSync(question, asked);
  const [cwd = '', ...argv] = fs.readFileSync(asked, 'utf8').trimEnd().split('\n');
  const code = await run(argv, { cwd }).then(
    (ran) => ran.code,
    () => 99,
  );
  await fs.promises.writeFile(asked.replace(/\.asked$/, '.code'), `${code}\n`);
}
