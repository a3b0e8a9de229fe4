// What the parts of a start cost: what Node needs by itself, the loader, the program's code, and the work.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';

const LOADER = fileURLToPath(new URL('../../dist/plan.js', import.meta.url));
const RUNS = 15;
const PARTS = ['Node itself', 'the loader', 'reading the code', 'the work'];

const script = (plan) => `
  const times = [performance.now()];
  const { load } = require(${JSON.stringify(LOADER)});
  times.push(performance.now());
  const { main, processEnv } = load();
  times.push(performance.now());
  main(['status', '--plan', ${JSON.stringify(plan)}], processEnv()).then(() => {
    times.push(performance.now());
    process.stderr.write(JSON.stringify(times));
  });`;

/** The parts of `plan status` with their median milliseconds. */
export function partsOfStart(plan) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const runs = Array.from({ length: RUNS }, () => {
    const { stderr } = spawnSync(process.execPath, ['-e', script(plan)], { encoding: 'utf8', env });
    const times = JSON.parse(stderr);
    return times.map((time, part) => time - (times[part - 1] ?? 0));
  });
  return PARTS.map((name, part) => ({ name, ms: median(runs.map((times) => times[part])) }));
}
