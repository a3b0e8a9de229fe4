// Runs the commands of every day on a copy of the real plan, for the build: those of one kind to learn which chunks they
// need, or all of them, to save the code that V8 compiles for them.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const { load, chunksRun, saveCode } = createRequire(import.meta.url)('./dist/plan.js');

const by = ['--by', '张三', '--approver', '李四'];
/** Commands by their kinds; `daily` is part of every other. */
const KINDS = {
  daily: [['status', '--as-of', '2020-06-30']],
  views: [['overdue'], ['list'], ['show', '28'], ['find', '幼儿园'], ['behind'], ['missing']],
  answers: [
    ['remind'],
    ['bulletin', '--period', '2020-06', '--as-of', '2020-06-30'],
    ['status', '--by', 'county', '--as-of', '2020-06-30'],
    ['status', '--since', '2020-05-31', '--as-of', '2020-06-30'],
    ['diff', '--since', '2020-05-31', '--as-of', '2020-06-30'],
  ],
  checking: [['lint']],
  writing: [
    ['set', '28', 'in_progress', '-m', '已分解', ...by],
    ['record', '28', '12', '--by', '张三'],
  ],
};

const kind = process.argv[2];
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
  for (const argv of kind === undefined ? Object.values(KINDS).flat() : KINDS[kind]) {
    const code = await main(argv, env);
    if (code > 1) throw new Error(`plan ${argv.join(' ')} ended with ${code}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (kind === undefined) saveCode(readdirSync(`${root}dist/chunks`).map((name) => basename(name, '.js')));
else process.stdout.write(JSON.stringify(chunksRun()));
