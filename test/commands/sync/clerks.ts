import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { numbers } from '../../clones.js';
import { emptyFolder } from '../../folders.js';
import { type Clerk, clerkAt, gitIn, hubFolder, lonely, task } from './office.js';

const NAMES = ['张三', '李四', '王五', '赵六', '孙七', '周八'];
/** Tasks that everybody works on; each clerk has another one alone. */
const SHARED = [1, 2, 3];
const ORGS = ['boluo', 'huidong'];

/** How a number of rounds of random work ended. */
export interface Worked {
  clerks: Clerk[];
  /** What was done, by the name of the command; `conflict` and `renumbered` count what had to be decided. */
  counts: Map<string, number>;
  /** Entries that were recorded and synced, as they were written. */
  recorded: Set<string>;
}

/** What decides at random. */
interface Chance {
  random: () => number;
  pick<T>(list: readonly T[]): T;
}

/**
 * Six clerks record at random and sync, one or two at once, round after round; in the end all sync until nobody has
 * anything new.
 */
export async function work(seed: number, rounds: number): Promise<Worked> {
  const random = numbers(seed);
  const chance: Chance = { random, pick: (list) => list[Math.floor(random() * list.length)] as (typeof list)[number] };
  const worked: Worked = { clerks: begin(), counts: new Map(), recorded: new Set() };
  for (let round = 0; round < rounds; round++) await workOn(worked, chance, round);
  for (let pass = 0; pass < 2; pass++) {
    for (const index of worked.clerks.keys()) await sync(worked, index, instantOf(rounds + 1), true);
  }
  return worked;
}

async function workOn(worked: Worked, chance: Chance, round: number): Promise<void> {
  const { random, pick } = chance;
  const everybody = [...worked.clerks.keys()];
  const one = pick(everybody);
  const busy = random() < 0.4 ? [...new Set([one, pick(everybody)])] : [one];
  for (const index of busy) {
    const times = random() < 0.3 ? 2 : 1;
    for (let time = 0; time < times; time++) await change(worked, index, chance, round);
  }
  const mine = random() < 0.5;
  if (random() < 0.8) await Promise.all(busy.map((index) => sync(worked, index, instantOf(round), mine)));
}

function begin(): Clerk[] {
  const hub = hubFolder();
  const first = lonely();
  NAMES.forEach((_name, index) => {
    first.write(`01-alpha/00${index + 4}-own.yaml`, task(index + 4, `专项${index + 1}`));
  });
  first.git('add', '--all');
  first.git('commit', '--quiet', '--message=own');
  first.git('push', '--quiet', hub, 'main');
  return NAMES.map((name) => {
    const top = join(emptyFolder(), 'clone');
    gitIn(emptyFolder(), 'clone', '--quiet', hub, top);
    return clerkAt(top, name);
  });
}

const instantOf = (round: number) => new Date(Date.parse('2020-12-01T08:00:00+08:00') + round * 600_000).toISOString();

/** One random command that is legal; one that the program refuses is none. */
async function change(worked: Worked, index: number, { random, pick }: Chance, round: number): Promise<void> {
  const own = String(index + 4);
  const shared = String(random() < 0.7 ? pick(SHARED) : index + 4);
  const value = String(Math.floor(random() * 400));
  const lines: string[][] = [
    ['record', shared, value, '--on', `2020-${pick(['09-30', '10-31', '11-30'])}`, '--confirm'],
    ['record', shared, value, '--on', '2020-11-30', '--org', pick(ORGS), '--confirm'],
    ['report', shared, '--period', pick(['2020-10', '2020-11']), '--progress', `进展${index}.${round}`, '--confirm'],
    ['assign', shared, '--leader', `领导${index}`],
    ['assign', own, '--lead', pick(ORGS)],
    ['extend', own, `2021-0${1 + Math.floor(random() * 8)}-28`, '-m', '疫情', '--approver', '吴九', '--confirm'],
    ['set', own, pick(['suspended', 'in_progress']), '-m', '安排', '--approver', '吴九'],
    ['undo', shared, '-m', `误记${round}`],
    ...(random() < 0.3 ? [['add', '1', `新任务${index}之${round}`, '--slug', `new-${index}-${round}`]] : []),
  ];
  const argv = pick(lines);
  const { code } = await (worked.clerks[index] as Clerk).plan(argv, { now: instantOf(round) });
  if (code === 0) count(worked, argv[0] ?? '');
}

function count({ counts }: Worked, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** Syncs, and decides what has to be decided, until it is done. */
async function sync(worked: Worked, index: number, now: string, mine: boolean): Promise<void> {
  const clerk = worked.clerks[index] as Clerk;
  let typed: string[] = [];
  for (let times = 0; times < 20; times++) {
    const { code, err } = await clerk.plan(['sync', ...typed], { now });
    if (code === 0) break;
    // Others kept sending; this clerk tries again.
    if (code === 3 && err.includes('接连在送')) continue;
    typed = await decide(worked, clerk, err, now, mine);
  }
  for (const entry of entriesIn(clerk)) worked.recorded.add(entry);
}

/** Does what a sync that was stopped asks for. @returns what the next one is told */
async function decide(worked: Worked, clerk: Clerk, err: string, now: string, mine: boolean): Promise<string[]> {
  expect(clerk.git('status', '--porcelain')).toBe('');
  if (err.includes('需要您决定')) {
    count(worked, 'conflict');
    if (!err.includes('plan renumber')) return [mine ? '--mine' : '--theirs', 'all'];
  }
  const renumber = /plan renumber (\S+) --force/.exec(err)?.[1];
  if (renumber === undefined) throw new Error(`${clerk.name}: ${err}`);
  count(worked, 'renumbered');
  const done = await clerk.plan(['renumber', renumber, '--force'], { now });
  if (done.code !== 0) throw new Error(`${clerk.name}: ${done.err}`);
  return [];
}

/** Every entry of the growing lists of a clerk's plan; amendments apart, which people may decide on. */
function entriesIn({ dir }: Clerk): string[] {
  const section = join(dir, '01-alpha');
  return fs.readdirSync(section).flatMap((name) => {
    const read = parse(fs.readFileSync(join(section, name), 'utf8'));
    const lists = {
      ...read,
      ...Object.fromEntries(
        (read.targets ?? []).map((one: { id: string; readings: unknown }) => [one.id, one.readings]),
      ),
    };
    return Object.entries(lists).flatMap(([list, entries]) =>
      Array.isArray(entries) && list !== 'amendments' && entries[0]?.at
        ? entries.map((entry) => `${read.title} ${list} ${JSON.stringify(entry)}`)
        : [],
    );
  });
}

/** Asserts that all have the same plan, without an error, and that nothing that was recorded is gone. */
export async function expectShared({ clerks, recorded }: Worked): Promise<void> {
  const trees = new Set(clerks.map((clerk) => clerk.git('rev-parse', 'HEAD^{tree}')));
  expect(trees.size).toBe(1);
  for (const clerk of clerks) expect(clerk.git('status', '--porcelain')).toBe('');
  const [one] = clerks;
  if (one === undefined) throw new Error('nobody');
  const last = new Set(entriesIn(one));
  expect([...recorded].filter((entry) => !last.has(entry))).toEqual([]);
  const lint = await one.plan(['lint'], { now: '2020-12-31T09:00:00+08:00' });
  expect(lint.code, lint.out + lint.err).toBe(0);
}
