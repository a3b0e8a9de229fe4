import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit, repositoryOf, within } from '../../changed-plan.js';
import { run } from '../../run.js';
import type { Repository } from '../../store/git/repository.js';

const ONE = '01-preschool/001-public-kindergartens.yaml';

interface Found {
  rule: string;
  variant: string | null;
  level: string;
  file: string;
  args: Record<string, unknown>;
}

let shared: Repository | null = null;

/** The plan of the tests, committed; each time as it was. */
function restored(): Repository {
  shared ??= repositoryOf();
  shared.run('reset', '--quiet', '--hard', 'main');
  shared.run('clean', '--quiet', '-d', '--force');
  return shared;
}

/** What is between the last commit and what is here, told by the rules that compare. */
async function compared(made: Repository, ...options: string[]): Promise<Found[]> {
  const { out, err } = await run(['lint', '--base', 'main', '--json', ...options], within(made));
  expect(err).toBe('');
  const found: Found[] = JSON.parse(out).findings;
  const own = await run(['lint', '--json', ...options.filter((option) => option !== '--staged')], within(made));
  const known = new Set(JSON.parse(own.out).findings.map((one: Found) => JSON.stringify(one)));
  return found.filter((one) => !known.has(JSON.stringify(one)));
}

const told = (found: readonly Found[]) =>
  found.map(({ rule, variant, level }) => `${level} ${rule}${variant === null ? '' : `/${variant}`}`);

const changeOf = (made: Repository, file: string, change: (text: string) => string) => edit(made, { [file]: change });

describe('a plan that lies in another folder', () => {
  const move = (made: Repository, to: string) => {
    fs.mkdirSync(dirname(join(made.top, to)), { recursive: true });
    fs.renameSync(made.git.dir, join(made.top, to));
  };

  it('is found by its id, so that a lowered promise in it is reported', async () => {
    const made = restored();
    changeOf(made, ONE, (text) => text.replace('at_least: 25', 'at_least: 20'));
    move(made, 'work/2020');
    try {
      const found = await compared(made, '--plan', 'work/2020');
      expect(told(found)).toEqual(['error target-lowered/easier', 'warning plan-changed/moved']);
      expect(found.map(({ args }) => [args['before'], args['after']])).toContainEqual(['plan', 'work/2020']);
      const diff = await run(['diff', 'main', '--plan', 'work/2020'], within(made));
      expect(diff.out).toContain('计划文件夹：“plan” → “work/2020”');
      expect(diff.out).toContain('不少于 25 所 → 不少于 20 所');
      expect(diff.out).not.toContain('新增任务');
      expect(diff.out.match(/^ {2}\d+ /gm)).toHaveLength(1);
    } finally {
      fs.renameSync(join(made.top, 'work/2020'), made.git.dir);
    }
  });

  it('is an error if it was given another id in the same change', async () => {
    const made = restored();
    changeOf(made, 'plan.yaml', (text) => text.replace('id: lived-in', 'id: another'));
    move(made, 'plan-2');
    try {
      const found = await compared(made, '--plan', 'plan-2');
      expect(told(found).sort()).toEqual(['error plan-removed/gone', 'warning base-unread/nowhere']);
    } finally {
      fs.renameSync(join(made.top, 'plan-2'), made.git.dir);
    }
  });

  it('is new beside another plan: nothing was compared, and nothing is wrong', async () => {
    const made = restored();
    fs.cpSync(made.git.dir, join(made.top, 'plan-2021'), { recursive: true });
    const path = join(made.top, 'plan-2021/plan.yaml');
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('id: lived-in', 'id: next-year'));
    expect(told(await compared(made, '--plan', 'plan-2021'))).toEqual(['warning base-unread/nowhere']);
  });

  it('is an error in its own folder, where it was given another id', async () => {
    const made = restored();
    changeOf(made, 'plan.yaml', (text) => text.replace('id: lived-in', 'id: another'));
    fs.rmSync(join(made.git.dir, ONE));
    expect(told(await compared(made)).sort()).toEqual(['error plan-removed/renamed', 'error task-removed']);
  });
});

describe('the organisations and periods that must each meet a target', () => {
  it.each<[string, (text: string) => string]>([
    ['a county is something else', (text) => text.replace(/(id: boluo,.*kind: )county/, '$1other')],
    ['a county is gone', (text) => text.replace(/.*id: boluo,.*\n/, '')],
    ['a county has another id', (text) => text.replace('id: boluo,', 'id: bl,')],
  ])('must not become fewer: an error if %s', async (_name, change) => {
    const made = restored();
    changeOf(made, 'plan.yaml', change);
    const found = (await compared(made)).filter(({ level }) => level === 'error');
    expect(told(found)).toContain('error target-lowered/fewer');
  });
});

describe('a file of evidence', () => {
  const PATH = 'evidence/009-large-classes.txt';
  const write = ({ git }: Repository, text: string) => fs.writeFileSync(join(git.dir, PATH), text);

  it('is not replaced while its entry stays', async () => {
    const made = restored();
    write(made, '二期登记表\n');
    const found = await compared(made);
    expect(told(found)).toEqual(['error evidence-replaced']);
    expect(found[0]?.args).toEqual({ id: 9, name: '大班额台账', path: PATH });
    expect(told(await compared(made, '--staged'))).toEqual([]);
    made.run('add', '--all');
    expect(told(await compared(made, '--staged'))).toEqual(['error evidence-replaced']);
    const diff = await run(['diff'], within(made));
    expect(diff.out).toContain(`佐证材料的文件 ${PATH} 被换成了另一个文件`);
  });

  it('is the same where git keeps it with other line ends', async () => {
    const made = restored();
    fs.writeFileSync(join(made.git.dir, '.gitattributes'), '*.txt text\n');
    write(made, fs.readFileSync(join(made.git.dir, PATH), 'utf8').replaceAll('\n', '\r\n'));
    expect(told(await compared(made))).toEqual([]);
  });

  it('may be joined by one more', async () => {
    const made = restored();
    fs.writeFileSync(join(made.git.dir, 'evidence/001-more.txt'), '二期\n');
    const { code, err } = await run(
      ['record', '1', '27', '--on', '2020-12-10', '--evidence', 'evidence/001-more.txt', '--by', '张三'],
      within(made),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(told(await compared(made))).toEqual([]);
  });

  it('is not opened where it is no plain file any more', async () => {
    const made = restored();
    fs.rmSync(join(made.git.dir, PATH));
    fs.mkdirSync(join(made.git.dir, PATH));
    expect(told((await compared(made)).filter(({ rule }) => rule === 'evidence-replaced'))).toEqual([]);
  });
});

describe('a task under another number', () => {
  const OTHER = '01-preschool/091-kindergartens.yaml';
  /** Removes a task and adds what is made of it, under another number and in another file. */
  const again = (made: Repository, change: (text: string) => string) => {
    const text = fs.readFileSync(join(made.git.dir, ONE), 'utf8').replace('id: 1\n', 'id: 91\n');
    fs.rmSync(join(made.git.dir, ONE));
    fs.writeFileSync(join(made.git.dir, OTHER), change(text));
  };

  it.each<[string, (text: string) => string, string[]]>([
    ['is known by its title and source', (text) => text, ['error id-changed/renumbered']],
    [
      'is known by its title, and loses no records by the way',
      (text) => text.slice(0, text.indexOf('\nreports:') + 1).replace('status: in_progress', 'status: not_started'),
      ['error id-changed/renumbered', 'warning record-withdrawn'],
    ],
    [
      'is gone where nothing tells that it is the same',
      (text) => text.replace(/title: .*/, 'title: 另一项任务').replace('item: 1 }', 'item: 91 }'),
      ['error task-removed'],
    ],
  ])('%s', async (_name, change, expected) => {
    const made = restored();
    again(made, change);
    const found = new Set(told(await compared(made)));
    for (const one of expected) expect(found).toContain(one);
  });

  it('is found where two tasks change their numbers', async () => {
    const made = restored();
    const two = '01-preschool/002-preschool-places.yaml';
    changeOf(made, ONE, (text) => text.replace('id: 1\n', 'id: 2\n'));
    changeOf(made, two, (text) => text.replace('id: 2\n', 'id: 1\n'));
    const found = told(await compared(made)).filter((one) => one.startsWith('error id-changed'));
    expect(found).toEqual(['error id-changed/renumbered', 'error id-changed/renumbered']);
  });
});

describe('what lint has found', () => {
  it('may be corrected though it is committed: a warning, and nothing else of the entry', async () => {
    const made = restored();
    changeOf(made, ONE, (text) => text.replace('value: 7, org: boluo', 'value: 7, org: bolou'));
    made.run('checkout', '--quiet', '-B', 'faulty');
    made.run('commit', '--quiet', '--all', '--message=faulty');
    const lint = async () => {
      const { out } = await run(['lint', '--base', 'faulty', '--json'], within(made));
      const comparing = ['fault-corrected', 'record-rewritten'];
      return told(JSON.parse(out).findings.filter(({ rule }: Found) => comparing.includes(rule)));
    };
    try {
      changeOf(made, ONE, (text) => text.replace('org: bolou', 'org: boluo'));
      expect(await lint()).toEqual(['warning fault-corrected/rewritten']);
      changeOf(made, ONE, (text) => text.replace('value: 7, org: boluo', 'value: 9, org: boluo'));
      expect(await lint()).toEqual(['error record-rewritten/rewritten']);
    } finally {
      made.run('checkout', '--quiet', '--force', 'main');
    }
  });
});
