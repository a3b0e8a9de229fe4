// Times whole processes against an empty Node process, in pairs: a machine that slows down slows both of a pair.
import { spawnSync } from 'node:child_process';

/** bash prints the seconds of a command: elapsed, and of the processor, with all programs that it waited for. */
const TIMED = ['-c', 'TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null 2>&1', 'bash'];
const EMPTY = ['-e', ''];

/** Milliseconds that a process takes, `cpu` is NaN where there is no bash. Fails if the program could not do its work. */
function timeOf(args) {
  // A certificate file to read slows every start of Node and says nothing of this program.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = { ...process.env, LC_ALL: 'C' };
  const start = process.hrtime.bigint();
  const bash = spawnSync('bash', [...TIMED, process.execPath, ...args], { encoding: 'utf8', env });
  const { status } = bash.error ? spawnSync(process.execPath, args, { stdio: 'ignore', env }) : bash;
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: node ${args.join(' ')}`);
  if (bash.error) return { wall: elapsed, cpu: Number.NaN };
  const [wall, user, system] = bash.stderr
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wall, cpu: user + system };
}

/**
 * Medians over several pairs: milliseconds of the command, and how many times those of the empty process they are.
 * @param argsOf the arguments of Node in a run: a command that writes must write something else each time
 */
export function compare(argsOf, runs) {
  // The first pair only warms the disk's cache.
  const pairs = Array.from({ length: runs + 1 }, (_, run) => [timeOf(argsOf(run)), timeOf(EMPTY)]).slice(1);
  const of = (key) => ({
    ms: median(pairs.map(([own]) => own[key])),
    ratio: median(pairs.map(([own, empty]) => own[key] / empty[key])),
  });
  return { wall: of('wall'), cpu: of('cpu') };
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
