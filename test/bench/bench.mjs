// `npm run bench`: times whole processes against an empty Node process and prints medians and their ratios.
// `npm run bench -- hostile [part of a name]`: the same over texts that are made to take long.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePlan, STARTED } from './generate.mjs';
import { benchHostile } from './hostile.mjs';

const PLAN = fileURLToPath(new URL('../../bin/plan.js', import.meta.url));
const REAL = fileURLToPath(new URL('../../plan', import.meta.url));
const SIZES = [
  { tasks: 84, runs: 15 },
  { tasks: 1000, runs: 5 },
  { tasks: 10_000, runs: 3 },
];

/** Milliseconds that a process takes; output is thrown away. Fails where the program could not do its work. */
function time(args) {
  // A certificate file to read slows every start of Node and says nothing of this program.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env });
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: node ${args.join(' ')}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Runs two commands in turn, so that a machine that slows down slows both; medians in milliseconds.
 * @param argsOf the command of a run: one that writes must write something else each time
 */
function compare(argsOf, runs) {
  const empty = [];
  const own = [];
  for (let run = -1; run < runs; run++) {
    const pair = [time(['-e', '']), time(argsOf(run))];
    // The first pair only warms the disk's cache.
    if (run < 0) continue;
    empty.push(pair[0]);
    own.push(pair[1]);
  }
  return { empty: median(empty), own: median(own) };
}

/** Commands that write; the number of a run makes each another change of the last task, which is in progress. */
function writers(dir) {
  const by = ['--by', '张三', '--plan', dir];
  const turn = (run) => (run % 2 === 0 ? ['in_progress', '-m', '续'] : ['suspended', '-m', '停']);
  return [
    ['set', (run) => [PLAN, 'set', String(STARTED), ...turn(run), '--approver', '李四', ...by]],
    ['record', (run) => [PLAN, 'record', String(STARTED), 'target-1', String(100 + run), ...by]],
  ];
}

/** Commits a plan, so that it can be compared with its last commit. */
function commit(dir) {
  const git = (...args) => execFileSync('git', args, { cwd: dir, stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-m', 'bench');
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report(label, { empty, own }) {
  const ms = (value) => `${value.toFixed(0)} ms`.padStart(9);
  process.stdout.write(`${label.padEnd(30)}${ms(own)}${ms(empty)}${(own / empty).toFixed(1).padStart(9)}\n`);
}

const [kind, only] = process.argv.slice(2);
if (kind === 'hostile') process.exitCode = benchHostile(PLAN, only) ? 0 : 1;
else benchPlans();

function benchPlans() {
  process.stdout.write(
    `${'whole process, median'.padEnd(30)}${'plan'.padStart(9)}${'empty'.padStart(9)}${'ratio'.padStart(9)}\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  try {
    report(
      'status, the real plan',
      compare(() => [PLAN, 'status', '--plan', REAL], 15),
    );
    const real = join(folder, 'real');
    cpSync(REAL, real, { recursive: true });
    commit(real);
    report(
      'diff, the real plan',
      compare(() => [PLAN, 'diff', '--plan', real], 15),
    );
    for (const { tasks, runs } of SIZES) {
      const dir = join(folder, String(tasks));
      generatePlan(dir, tasks);
      for (const command of ['status', 'lint']) {
        report(
          `${command}, ${tasks} tasks`,
          compare(() => [PLAN, command, '--plan', dir, '--as-of', '2020-11-30'], runs),
        );
      }
      for (const [command, argsOf] of writers(dir)) report(`${command}, ${tasks} tasks`, compare(argsOf, 15));
      commit(dir);
      report(
        `diff, ${tasks} tasks`,
        compare(() => [PLAN, 'diff', '--plan', dir], runs),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
