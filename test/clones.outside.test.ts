import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstPlan, Person, RIVALS } from './clone-work.js';
import { type Gits, gitsWithDriver, numbers } from './clones.js';
import { emptyFolder } from './folders.js';
import { run } from './run.js';

const CLONES = 20;
const CHANGES = 14;

let gits: Gits;
const root = emptyFolder();
const people: Person[] = [];
/** What became of the plan in each order of merging. */
const ends: { folder: string; tree: string; conflicts: number; dirty: string[] }[] = [];

beforeAll(async () => {
  gits = gitsWithDriver();
  await begin();
  for (let number = 1; number <= CLONES; number++) people.push(await workOf(number));
  ends.push(await integrate('merged', 1, () => false));
  ends.push(await integrate('rebased', 2, (number) => number % 2 === 0));
}, 600_000);

afterAll(() => gits.close());

/** The repository that everybody clones. */
async function begin(): Promise<void> {
  const origin = join(root, 'origin');
  for (const [file, text] of Object.entries({ '.gitattributes': '*.yaml merge=plan\n', ...firstPlan() })) {
    fs.mkdirSync(dirname(join(origin, file)), { recursive: true });
    fs.writeFileSync(join(origin, file), text);
  }
  await gits.must(origin, 'init', '--quiet', '--initial-branch=main');
  await commit(origin);
}

async function commit(folder: string): Promise<void> {
  await gits.must(folder, 'add', '--all');
  await gits.must(folder, 'commit', '--quiet', '--message=change');
}

/** What one person does in a clone; those of the second half take in a colleague's work meanwhile. */
async function workOf(number: number): Promise<Person> {
  const folder = join(root, `clone-${number}`);
  await gits.must(root, 'clone', '--quiet', join(root, 'origin'), folder);
  const person = new Person(number, folder, numbers(number));
  await person.changeAlone();
  for (let count = 1; count < CHANGES; count++) {
    await person.change();
    if (count % 4 === 0) await commit(folder);
    if (count === 8 && number > CLONES / 2) {
      await gits.must(
        folder,
        'pull',
        '--quiet',
        '--no-rebase',
        '--no-edit',
        join(root, `clone-${number - 10}`),
        'main',
      );
    }
  }
  await commit(folder);
  await gits.must(join(root, 'origin'), 'fetch', '--quiet', folder, `main:clone-${number}`);
  return person;
}

/** Brings all clones together, in an order of its own, by merges and by rebases. */
async function integrate(name: string, seed: number, rebases: (number: number) => boolean) {
  const folder = join(root, name);
  await gits.must(root, 'clone', '--quiet', join(root, 'origin'), folder);
  const random = numbers(1000 * seed);
  const order = people.map(({ number }) => ({ number, key: random() })).sort((a, b) => a.key - b.key);
  let conflicts = 0;
  const dirty: string[] = [];
  for (const { number } of order) {
    const branch = `origin/clone-${number}`;
    conflicts += rebases(number) ? await rebase(folder, branch) : await mergeIn(folder, branch);
    const { code, out, err } = await run(['lint'], { cwd: folder, now: '2020-12-31T09:00:00+08:00' });
    if (code !== 0) dirty.push(out + err);
  }
  return { folder, tree: await gits.must(folder, 'rev-parse', 'HEAD^{tree}'), conflicts, dirty };
}

async function mergeIn(folder: string, branch: string): Promise<number> {
  const { code } = await gits.git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
  if (code === 0) return 0;
  await settle(folder);
  await gits.must(folder, 'commit', '--quiet', '--no-edit');
  return 1;
}

async function rebase(folder: string, branch: string): Promise<number> {
  let conflicts = 0;
  await gits.must(folder, 'switch', '--quiet', '--create', 'guest', branch);
  let { code } = await gits.git(folder, 'rebase', '--quiet', 'main');
  for (; code !== 0; conflicts++) {
    await settle(folder);
    ({ code } = await gits.git(folder, 'rebase', '--continue'));
  }
  await gits.must(folder, 'switch', '--quiet', 'main');
  await gits.must(folder, 'merge', '--quiet', '--ff-only', 'guest');
  await gits.must(folder, 'branch', '--quiet', '-D', 'guest');
  return conflicts;
}

/** What people decide on the one thing on which they must: the leader whom the later amendment names. */
async function settle(folder: string): Promise<void> {
  const unmerged = await gits.must(folder, 'diff', '--name-only', '--diff-filter=U');
  expect(unmerged).toBe('plan/01-alpha/006-task.yaml');
  const path = join(folder, unmerged);
  const text = fs.readFileSync(path, 'utf8');
  const places = /^<{7} ours\r?\n((?:.*\r?\n)*?)={7}\r?\n((?:.*\r?\n)*?)>{7} theirs\r?\n/gm;
  const found = [...text.matchAll(places)].map(([, ours = '', theirs = '']) => [ours, theirs] as const);
  for (const lines of found.flat()) expect(lines).toMatch(/^(leader: .*\r?\n|( {2}- \{ key: leader, .*\r?\n)*)$/);
  // Both may have recorded at one instant: then the names decide.
  const rankOf = (side: 0 | 1) => {
    const [, to = '', at = ''] = /to: (.*?), .*at: "(.*)" \}/.exec(found.map((place) => place[side]).join('')) ?? [];
    return at + to;
  };
  const isOurs = rankOf(0) > rankOf(1);
  fs.writeFileSync(
    path,
    text.replace(places, (_, ours: string, theirs: string) => (isOurs ? ours : theirs)),
  );
  await gits.must(folder, 'add', unmerged);
}

const planIn = (folder: string) => fs.readFileSync(join(folder, 'plan/plan.yaml'), 'utf8');

function tasksIn(folder: string): string {
  const section = join(folder, 'plan/01-alpha');
  return fs
    .readdirSync(section)
    .map((name) => fs.readFileSync(join(section, name), 'utf8'))
    .join('');
}

type Entries = Record<string, string[]>;

/** Every entry of every growing list in a folder's plan, by its list. */
function entriesIn(folder: string): Entries {
  const section = join(folder, 'plan/01-alpha');
  const found: Entries = {};
  for (const name of fs.readdirSync(section)) {
    const task = parse(fs.readFileSync(join(section, name), 'utf8'));
    const lists = {
      ...task,
      ...Object.fromEntries(task.targets.map((one: { id: string; readings: unknown }) => [one.id, one.readings])),
    };
    for (const [list, entries] of Object.entries(lists)) {
      if (Array.isArray(entries) && entries[0]?.at)
        found[`${name} ${list}`] = entries.map((entry) => JSON.stringify(entry)).sort();
    }
  }
  return found;
}

describe(`${CLONES} clones that work side by side`, () => {
  it('make hundreds of changes, most of them to files that others change too', () => {
    const changes = people.flatMap(({ number, changed }) => changed.map((id) => ({ number, id })));
    expect(changes.length).toBeGreaterThan(250);
    const shared = changes.filter(({ number, id }) =>
      changes.some((other) => other.id === id && other.number !== number),
    );
    expect(shared.length).toBeGreaterThan(changes.length / 3);
  });

  it('lose nothing and double nothing, in whatever order they are merged', () => {
    const wanted: Entries = {};
    for (const { folder } of people) {
      for (const [list, entries] of Object.entries(entriesIn(folder))) {
        wanted[list] = [...new Set([...(wanted[list] ?? []), ...entries])].sort();
      }
    }
    // Of the two amendments on which people decide, one stays.
    const settled = (entries: Entries) =>
      Object.fromEntries(
        Object.entries(entries).map(([list, all]) => [list, all.filter((entry) => !entry.includes('"key":"leader"'))]),
      );
    for (const { folder } of ends) expect(settled(entriesIn(folder))).toEqual(settled(wanted));
  });

  it('have voids, amendments and milestones in a third of their changes', () => {
    const entries = Object.values(entriesIn(ends[0]?.folder ?? '')).flat();
    const counted = ['"void":', '"key":"at_least"', '"milestone":'].map(
      (sign) => entries.filter((entry) => entry.includes(sign)).length,
    );
    expect(Math.min(...counted)).toBeGreaterThan(10);
    const changes = people.reduce((sum, { changed }) => sum + changed.length, 0);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(changes / 4);
  });

  it('end with the same plan to the byte, by merges and by rebases', () => {
    const [merged = '', rebased] = ends.map(({ folder }) => tasksIn(folder));
    expect(rebased).toBe(merged);
    expect(new Set(ends.map(({ tree }) => tree)).size).toBe(1);
  });

  it('have a plan without errors after every merge', () => {
    expect(ends.flatMap(({ dirty }) => dirty)).toEqual([]);
  });

  it('have one kind of line end in each file, however their editors write', () => {
    const folder = join(ends[0]?.folder ?? '', 'plan/01-alpha');
    const texts = fs.readdirSync(folder).map((name) => fs.readFileSync(join(folder, name), 'utf8'));
    const kinds = texts.map((text) => [...new Set(text.match(/\r*\n|\r/g))].join());
    expect([...new Set(kinds)].sort()).toEqual(['\n', '\r\n']);
  });

  it('preserve what only one person has changed', () => {
    const tasks = tasksIn(ends[0]?.folder ?? '');
    expect(tasks.match(/^lead: boluo$/gm)).toHaveLength(6);
    expect(tasks.match(/^title: .*（\d+）$/gm)).toHaveLength(8);
  });

  it('preserve comments and what was added to plan.yaml', () => {
    const [tasks, plan] = [tasksIn(ends[0]?.folder ?? ''), planIn(ends[0]?.folder ?? '')];
    const comments = people.flatMap(({ folder }) => tasksIn(folder).match(/# 第.*$/gm) ?? []);
    const orgs = people.flatMap(({ folder }) => planIn(folder).match(/^ {2}- \{ id: org-.*$/gm) ?? []);
    expect(Math.min(new Set(comments).size, new Set(orgs).size)).toBeGreaterThan(10);
    expect(tasks.match(/# 第.*$/gm)?.sort()).toEqual([...new Set(comments)].sort());
    expect(plan.match(/^ {2}- \{ id: org-.*$/gm)?.sort()).toEqual([...new Set(orgs)].sort());
  });

  it('leave one conflict to people: the leader whom two have named differently, where the two names meet', () => {
    const named = people.filter(({ folder }) => /^leader: /m.test(tasksIn(folder)));
    // One of the two names is there already when the others come; `settle` sees to it that it is about nothing else.
    expect(named.length).toBeGreaterThanOrEqual(RIVALS.length);
    for (const { conflicts } of ends) {
      expect(conflicts).toBeGreaterThan(0);
      expect(conflicts).toBeLessThan(named.length);
    }
    const tasks = tasksIn(ends[0]?.folder ?? '');
    const [, last = ''] = [...tasks.matchAll(/key: leader, from: .*?, to: ([^,]+),/g)].at(-1) ?? [];
    expect(RIVALS.map((number) => `领导${String(number).padStart(2, '0')}`)).toContain(last);
    expect(tasks.match(/^leader: .*$/gm)).toEqual([`leader: ${last}`]);
  });

  it('would have had more than 50 conflicts without the driver', async () => {
    const folder = ends[0]?.folder ?? '';
    const merges = await gits.must(folder, 'rev-list', '--first-parent', '--merges', '--parents', 'HEAD');
    const plain = join(root, 'plain.git');
    await gits.must(root, 'clone', '--quiet', '--bare', folder, plain);
    let conflicts = 0;
    for (const line of merges.split('\n')) {
      const [, ours = '', theirs = ''] = line.split(' ');
      const { out } = await gits.git(plain, 'merge-tree', '--write-tree', '--name-only', '--no-messages', ours, theirs);
      conflicts += out.trim().split('\n').length - 1;
    }
    expect(conflicts).toBeGreaterThan(50);
  });
});
