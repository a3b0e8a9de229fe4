// Runs commands on a copy of the real plan, as the build needs it: to see which chunks `plan status` runs, or to have V8
// compile what the daily commands need, and to save that.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const { load, chunksRun, saveCode } = createRequire(import.meta.url)('./dist/plan.js');

const by = ['--by', '张三', '--approver', '李四'];
const COMMANDS = {
  status: [['status']],
  all: [
    ['status'],
    ['overdue'],
    ['list'],
    ['show', '28'],
    ['lint'],
    ['find', '幼儿园'],
    ['set', '28', 'in_progress', '-m', '已分解', ...by],
    ['record', '28', '12', '--by', '张三'],
    ['--help'],
    ['status', '--json'],
  ],
};

const { main, processEnv } = load();
const folder = mkdtempSync(join(tmpdir(), 'plan-build-'));
try {
  cpSync(`${root}plan`, folder, { recursive: true });
  const silent = { write: () => {}, failure: async () => null, isTerminal: false, columns: null };
  const env = Object.create(processEnv(), {
    stdout: { value: silent },
    stderr: { value: silent },
    cwd: { value: folder },
  });
  for (const argv of COMMANDS[process.argv[2]]) {
    const code = await main(argv, env);
    if (code > 1) throw new Error(`plan ${argv.join(' ')} ended with ${code}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(JSON.stringify(chunksRun()));
if (process.argv[2] === 'all') saveCode(readdirSync(`${root}dist/chunks`).map((name) => basename(name, '.js')));
