// `npm run bench`: times whole processes against an empty Node process and prints medians and their ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePlan } from './generate.mjs';

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

/** Runs two commands in turn, so that a machine that slows down slows both; medians in milliseconds. */
function compare(args, runs) {
  const empty = [];
  const own = [];
  for (let run = -1; run < runs; run++) {
    const pair = [time(['-e', '']), time(args)];
    // The first pair only warms the disk's cache.
    if (run < 0) continue;
    empty.push(pair[0]);
    own.push(pair[1]);
  }
  return { empty: median(empty), own: median(own) };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report(label, { empty, own }) {
  const ms = (value) => `${value.toFixed(0)} ms`.padStart(9);
  process.stdout.write(`${label.padEnd(30)}${ms(own)}${ms(empty)}${(own / empty).toFixed(1).padStart(9)}\n`);
}

process.stdout.write(
  `${'whole process, median'.padEnd(30)}${'plan'.padStart(9)}${'empty'.padStart(9)}${'ratio'.padStart(9)}\n`,
);
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
try {
  report('status, the real plan', compare([PLAN, 'status', '--plan', REAL], 15));
  for (const { tasks, runs } of SIZES) {
    const dir = join(folder, String(tasks));
    generatePlan(dir, tasks);
    for (const command of ['status', 'lint']) {
      report(`${command}, ${tasks} tasks`, compare([PLAN, command, '--plan', dir, '--as-of', '2020-11-30'], runs));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
