// A long run of all fuzzers: npm run fuzz [-- --times 50 --seed 7]. The seed it prints repeats the run.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const times = values.times ?? '20';
const seed = values.seed ?? String(Date.now() % 1_000_000);
if (!(Number(times) > 0) || !Number.isInteger(Number(seed))) {
  process.stderr.write('usage: npm run fuzz -- [--times <how many times the usual runs>] [--seed <whole number>]\n');
  process.exit(2);
}
process.stdout.write(`npm run fuzz -- --times ${times} --seed ${seed}\n`);

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const core = ['target/amount', 'diff/diff', 'lifecycle', 'properties'].map((name) => `test/core/${name}.`);
const files = [
  'test/fuzz/',
  '.property.',
  'test/store/yaml/canonical/read.test',
  'test/store/yaml/structure.test',
  ...core,
];
const env = { ...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed };
const { status } = spawnSync(process.execPath, [vitest, 'run', ...files, '--testTimeout=0'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
