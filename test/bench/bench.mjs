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
const SAMPLE = fileURLToPath(new URL('../fixtures/lived-in-2020', import.meta.url));
const SIZES = [
  { tasks: 84, runs: 15 },
  { tasks: 1000, runs: 5 },
  { tasks: 10_000, runs: 3 },
];

/** The answers to what a supervisor is asked: none may take a third longer than the first. */
const ANSWERS = [
  ['status'],
  ['status', '--by', 'county'],
  ['status', '--since', '2020-10-31'],
  ['behind'],
  ['missing'],
  ['remind'],
  ['bulletin'],
  ['overdue'],
  ['overdue', '--month', '2020-12'],
  ['show', '28'],
  ['diff', '--since', '2020-10-31'],
  ['find', '园'],
];
/** The day that the answers are asked about. */
const DAY = ['--as-of', '2020-11-30'];

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
    row('times an empty Node process', ['CPU', 'elapsed', 'CPU ms', 'ms', '÷ status']);
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
  reportAnswers('the real plan', REAL, 15);
  reportAnswers('the sample', SAMPLE, 15);
  for (const argv of [['list'], ['lint']]) {
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
  reportAnswers(`${tasks} tasks`, dir, runs);
  for (const argv of [['list'], ['lint'], ['export', '-f', 'xlsx', '-o', '-'], ['export', '-f', 'csv']]) {
    report(`${argv.join(' ')}, ${tasks} tasks`, () => [PLAN, ...argv, '--plan', dir, ...DAY], runs);
  }
  for (const [command, argsOf] of writers(dir, STARTED, 'target-1')) report(`${command}, ${tasks} tasks`, argsOf, runs);
  commit(dir);
  report(`diff, ${tasks} tasks`, () => [PLAN, 'diff', '--plan', dir], runs);
}

/** The answers of a plan, each also with its processor time as a multiple of the first one's. */
function reportAnswers(plan, dir, runs) {
  let first = null;
  for (const argv of ANSWERS) {
    const { cpu, wall } = compare(() => [PLAN, ...argv, '--plan', dir, ...DAY], runs);
    first ??= cpu.ms;
    const cells = [cpu.ratio.toFixed(1), wall.ratio.toFixed(1), cpu.ms.toFixed(0), wall.ms.toFixed(0)];
    row(`${argv.join(' ')}, ${plan}`, [...cells, (cpu.ms / first).toFixed(2)]);
  }
}

function report(label, argsOf, runs) {
  const { cpu, wall } = compare(argsOf, runs);
  row(label, [cpu.ratio.toFixed(1), wall.ratio.toFixed(1), cpu.ms.toFixed(0), wall.ms.toFixed(0)]);
}

function row(label, cells) {
  process.stdout.write(`${label.padEnd(42)}${cells.map((cell) => cell.padStart(9)).join('')}\n`);
}
