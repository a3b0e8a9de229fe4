// `npm run bench -- hostile`: every command over every pathological text of 1 MB, whole processes against an empty one.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePlan } from './generate.mjs';
import { pathologicalTexts } from './pathological.mjs';

/** Bytes of a text: a little less than the largest file that is read. */
const SIZE = 1_000_000;
/** How many times as long as an empty Node process a command may take. */
const LIMIT = 100;
/** Where the generator of plans puts the seventh of thirteen tasks. */
const FOLDER = '07-section-7';
const FILE = `${FOLDER}/007-task-7.yaml`;
const BY = ['--by', '张三', '--dry-run'];
const COMMANDS = {
  status: ['status'],
  list: ['list'],
  show: ['show', '7'],
  overdue: ['overdue', '--within', '30d'],
  find: ['find', '甲'],
  log: ['log'],
  lint: ['lint', '--strict'],
  'lint --fix': ['lint', '--fix', '--dry-run'],
  'lint -f json': ['lint', '-f', 'json'],
  'lint -f github': ['lint', '-f', 'github'],
  'lint -f gitlab': ['lint', '-f', 'gitlab'],
  'lint -f sarif': ['lint', '-f', 'sarif'],
  'lint -f junit': ['lint', '-f', 'junit'],
  'lint --base': ['lint', '--base', 'HEAD'],
  diff: ['diff'],
  record: ['record', '7', 'target-1', '12', ...BY],
  set: ['set', '7', 'suspended', '-m', '停', '--approver', '李四', ...BY],
  undo: ['undo', '7', ...BY],
  assign: ['assign', '7', '--lead', 'boluo', ...BY],
};
/** Which of the three versions of a merge is the pathological one. */
const MERGES = ['O', 'A', 'B', 'AB'];

/**
 * Times every command over every text and prints the slowest.
 * @param plan path of the program
 * @returns whether all stay below the limit and none crashes
 */
export function benchHostile(plan, only = '') {
  const dir = mkdtempSync(join(tmpdir(), 'plan-hostile-'));
  try {
    prepare(dir);
    const texts = pathologicalTexts(SIZE).filter(({ name }) => name.includes(only));
    const slow = texts.filter((text) => !benchText(plan, dir, text));
    process.stdout.write(
      `${texts.length} texts, ${slow.length} with a command above ${LIMIT} times an empty process\n`,
    );
    return slow.length === 0;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function prepare(dir) {
  generatePlan(dir, 13);
  rmSync(join(dir, FOLDER), { recursive: true });
  mkdirSync(join(dir, FOLDER));
  writeFileSync(join(dir, FILE), sound());
  const git = (...args) => execFileSync('git', args, { cwd: dir, stdio: 'ignore' });
  git('init');
  git('config', 'user.name', 'bench');
  git('config', 'user.email', 'bench@example.org');
  git('add', '.');
  git('commit', '-m', 'bench');
}

/** The task as it is before anything is wrong with it. */
const sound = () => pathologicalTexts(10).find(({ name }) => name === 'comments').text;

/** One line for a text: the slowest command, as many times an empty process. */
function benchText(plan, dir, { name, text }) {
  const empty = Math.min(...[1, 2, 3].map(() => time(['-e', ''], dir).ms));
  writeFileSync(join(dir, FILE), text);
  const runs = Object.entries(COMMANDS).map(([label, args]) => ({ label, ...time([plan, ...args], dir) }));
  for (const sides of MERGES) {
    const files = ['O', 'A', 'B'].map((side) => versionOf(dir, side, sides.includes(side) ? text : null));
    runs.push({ label: `merge-driver, ${sides}`, ...time([plan, 'merge-driver', ...files, FILE, '7'], dir) });
  }
  const slowest = runs.reduce((a, b) => (b.ms > a.ms ? b : a));
  const died = runs.filter(({ died }) => died).map(({ label }) => label);
  const ratio = slowest.ms / empty;
  const mark = ratio > LIMIT || died.length > 0 ? '  <-' : '';
  const lost = died.length > 0 ? `, died: ${died.join(', ')}` : '';
  process.stdout.write(`${name.padEnd(44)}${ratio.toFixed(1).padStart(7)}  ${slowest.label}${lost}${mark}\n`);
  return mark === '';
}

/** Writes one version of a merge; each differs from the others. @returns its path */
function versionOf(dir, side, text) {
  const path = join(dir, `.git/${side}`);
  const changes = { O: '所', A: '个', B: '座' };
  const own = text ?? sound();
  writeFileSync(path, typeof own === 'string' ? own.replace('unit: 所', `unit: ${changes[side]}`) : own);
  return path;
}

/**
 * Milliseconds that a process takes, and whether it crashed: by a signal, or with an exit code that is not the
 * program's own.
 */
function time(args, cwd) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd, env, stdio: 'ignore', timeout: 300_000 });
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, died: ![0, 1, 2, 3].includes(status) };
}
