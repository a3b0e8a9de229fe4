// Runs the commands of every day on a copy of the real plan: for the build, which learns what chunks each needs, and saves
// the code that V8 compiled for them.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const { load, chunksRun, saveCode } = createRequire(import.meta.url)('./dist/plan.js');

const by = ['--by', '张三', '--approver', '李四'];
/** Commands by the files that their chunks are written into; the first is read by every command. */
const PACKS = {
  daily: [['status']],
  views: [['overdue'], ['list'], ['show', '28'], ['find', '幼儿园']],
  checking: [['lint']],
  writing: [
    ['set', '28', 'in_progress', '-m', '已分解', ...by],
    ['record', '28', '12', '--by', '张三'],
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
  const packs = [];
  for (const [pack, commands] of Object.entries(PACKS)) {
    const before = new Set(packs.flatMap(({ names }) => names));
    for (const argv of commands) {
      const code = await main(argv, env);
      if (code > 1) throw new Error(`plan ${argv.join(' ')} ended with ${code}`);
    }
    packs.push({ pack, names: chunksRun().filter((name) => !before.has(name)) });
  }
  process.stdout.write(JSON.stringify(packs));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
saveCode(readdirSync(`${root}dist/chunks`).map((name) => basename(name, '.js')));
