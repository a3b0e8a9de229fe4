// `npm run bench`: times whole processes against an empty Node process and prints medians and their ratios.
// `npm run bench -- hostile [part of a name]`: the same over texts that are made to take long.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePlan, STARTED } from './generate.mjs';
import { benchHostile } from './hostile.mjs';
import { compare } from './measure.mjs';
import { partsOfStart } from './start.mjs';

const PLAN = fileURLToPath(new URL('../../bin/plan.js', import.meta.url));
const REAL = fileURLToPath(new URL('../../plan', import.meta.url));
const SIZES = [
  { tasks: 84, runs: 15 },
  { tasks: 1000, runs: 5 },
  { tasks: 10_000, runs: 3 },
];

/** The answers to what a supervisor is asked: none may take a third longer than the first. */
const ANSWERS = [['status'], ['status', '--by', 'county'], ['behind'], ['overdue'], ['show', '28']];

/** A task of the real plan that is not started, and its count. */
const REAL_TASK = 28;
const REAL_TARGET = 'kindergartens';

/** Commands that write; the number of a run makes each another change of one task. */
function writers(dir, task, target) {
  const by = ['--by', '张三', '--plan', dir];
  const turn = (run) => (run % 2 === 0 ? ['in_progress', '-m', '续'] : ['suspended', '-m', '停']);
  return [
    ['set', (run) => [PLAN, 'set', String(task), ...turn(run), '--approver', '李四', ...by]],
    ['record', (run) => [PLAN, 'record', String(task), target, String(100 + run), ...by]],
  ];
}

/** Commits a plan, so that it can be compared with its last commit. */
function commit(dir) {
  const git = (...args) => execFileSync('git', args, { cwd: dir, stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-m', 'bench');
}

const [kind, only] = process.argv.slice(2);
if (kind === 'hostile') process.exitCode = benchHostile(PLAN, only) ? 0 : 1;
else benchPlans();

function benchPlans() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  try {
    row('times an empty Node process', ['CPU', 'elapsed', 'CPU ms', 'ms']);
    benchReal(join(folder, 'real'));
    for (const { tasks, runs } of SIZES) benchSize(join(folder, String(tasks)), tasks, runs);
    process.stdout.write('\nplan status, the real plan: elapsed ms of its parts\n');
    for (const { name, ms } of partsOfStart(REAL)) row(name, [ms.toFixed(1)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The commands of every day on the real plan, and those that write on a copy without a repository. */
function benchReal(copy) {
  for (const argv of [...ANSWERS, ['list'], ['lint']]) {
    report(`${argv.join(' ')}, the real plan`, () => [PLAN, ...argv, '--plan', REAL], 15);
  }
  cpSync(REAL, copy, { recursive: true });
  for (const [command, argsOf] of writers(copy, REAL_TASK, REAL_TARGET))
    report(`${command}, the real plan`, argsOf, 15);
  commit(copy);
  report('diff, the real plan', () => [PLAN, 'diff', '--plan', copy], 15);
}

function benchSize(dir, tasks, runs) {
  generatePlan(dir, tasks);
  for (const argv of [['status'], ['overdue'], ['list'], ['lint']]) {
    report(`${argv.join(' ')}, ${tasks} tasks`, () => [PLAN, ...argv, '--plan', dir, '--as-of', '2020-11-30'], runs);
  }
  for (const [command, argsOf] of writers(dir, STARTED, 'target-1')) report(`${command}, ${tasks} tasks`, argsOf, runs);
  commit(dir);
  report(`diff, ${tasks} tasks`, () => [PLAN, 'diff', '--plan', dir], runs);
}

function report(label, argsOf, runs) {
  const { cpu, wall } = compare(argsOf, runs);
  row(label, [cpu.ratio.toFixed(1), wall.ratio.toFixed(1), cpu.ms.toFixed(0), wall.ms.toFixed(0)]);
}

function row(label, cells) {
  process.stdout.write(`${label.padEnd(30)}${cells.map((cell) => cell.padStart(9)).join('')}\n`);
}
