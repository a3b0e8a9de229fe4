import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.js';
import { lintFormats } from '../src/formats/lint/index.js';
import { catalogs } from '../src/messages/index.js';
import { Office } from './commands/git/around.js';
import { around, escapedYaml, everything, LINE, leavesOf, rawIn, TEXT } from './hostile.js';
import { type Around, run } from './run.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
/** As a file may be named: anything but a slash, no longer than 255 bytes. */
const NAME = `${LINE.replaceAll('/', '').slice(0, 70)}\n::error::FORGED\u202e`;

const task = everything('task');
const plan = everything('plan');

/** A plan, readable, with hostile texts and names; and one in which each text in turn breaks its file. */
let office: Office;
let broken: Office;

function write({ dir }: Office, file: string, text: string): void {
  fs.mkdirSync(dirname(join(dir, file)), { recursive: true });
  fs.writeFileSync(join(dir, file), text);
}

beforeAll(() => {
  office = new Office('p\u001b[45m\u202elan');
  // What is read at every run; of the sections that the plan does not name any more, one is left.
  for (const folder of ['02-compulsory', '04-teachers', '05-services'])
    fs.rmSync(join(office.dir, folder), { recursive: true });
  const sections = [{ number: 1, id: 'preschool', title: LINE }];
  // A unit and a group: each form has the same id by itself.
  const orgs = (plan['orgs'] as object[]).map((org, index) => ({ ...org, id: ['boluo', 'group'][index] }));
  write(
    office,
    'plan.yaml',
    escapedYaml({ ...plan, id: 'plan', timezone: 'Asia/Shanghai', language: 'zh-CN', sections, orgs }),
  );
  const [readable, raw, folder] = [
    { ...task, id: 900, status: 'in_progress' },
    'a\u202eb\u200b\ufeff\u0085\u{e0041}',
    '01-preschool',
  ];
  write(office, `${folder}/900-all.yaml`, escapedYaml(readable));
  write(
    office,
    `${folder}/901-raw.yaml`,
    `id: 901\ntitle: ${raw}\nstatus: in_progress\nsource: { document: boluo, item: 1 } # \u2066\n`,
  );
  write(office, `${folder}/902-control.yaml`, 'id: 902\ntitle: a\u001b[45mb\u0008\n');
  write(office, `${folder}/903-${NAME}.yaml`, 'id: 903\ntitle: a\nstatus: in_progress\n');
  for (const file of [`${folder}/${NAME}`, `${NAME}/x.yaml`, `${folder}/folder-${NAME}/x.yaml`, `evidence/${NAME}`]) {
    write(office, file, 'x');
  }
  fs.symlinkSync(`/nowhere/${NAME}`, join(office.dir, folder, '904-link.yaml'));
  office.git('config', 'user.name', LINE.replaceAll('<', ''));
  office.git('branch', 'b\u202e\u009b31m');

  broken = new Office();
  for (const folder of ['02-compulsory', '03-senior-high', '04-teachers', '05-services'])
    fs.rmSync(join(broken.dir, folder), { recursive: true });
  for (const [index, way] of leavesOf(task).entries()) {
    const record = { title: '甲', source: task['source'], ...(around(task, way, TEXT) as object) };
    write(
      broken,
      `01-preschool/${1000 + index}-leaf.yaml`,
      escapedYaml(way[0] === 'id' ? record : { ...record, id: 1000 + index }),
    );
  }
});

/** Runs a command and gives what is raw in its answer; a fault of the program is no answer. */
async function rawOf(argv: readonly string[], given: Around = {}): Promise<string[]> {
  const ran = await run(argv, { cwd: office.dir, vars: office.vars, ...given });
  expect(ran.err, argv.join(' ')).not.toMatch(/程序出错|unexpected error|at .*\.ts:/);
  const wrapped = given.width !== undefined;
  const options = { colour: wrapped || argv.includes('always'), wrapped };
  return [...rawIn(ran.out, options), ...rawIn(ran.err, options)].map(
    (line) => `${argv.join(' ').slice(0, 60)}: ${line}`,
  );
}

const READING = [
  ...[
    'status',
    'behind',
    'overdue',
    'missing',
    'remind',
    'bulletin',
    'bulletin --short',
    'bulletin -f html',
    'list',
    'log',
    'doctor',
    'rules',
    'find 甲',
    'org list',
    'target list',
    'show 900',
    'show 901',
    'show 902',
    'log 900',
  ],
  ...[
    'status --by lead',
    'status --chart',
    'status -f svg',
    'status --by county',
    'lint',
    'lint --strict',
    'git install --dry-run',
    'ci github',
  ],
  ...Object.keys(lintFormats).map((format) => `lint -f ${format}`),
  ...['export -f json', 'export -f ndjson', 'export -f outline'],
  ...['diff', 'diff -f markdown', 'diff -f json', 'diff --staged', 'lint --base HEAD', 'lint --staged'],
];

describe('what others wrote', () => {
  it('stands in every text of both schemas', () => {
    expect(leavesOf(task).length).toBeGreaterThan(100);
    expect(leavesOf(plan).length).toBeGreaterThan(30);
  });

  it('is read', async () => {
    expect((await run(['show', '900'], { cwd: office.dir, vars: office.vars })).out).toContain(
      '::error file=a,line=1::pwned',
    );
  });

  it.each(READING)('comes out of plan %s without an escape', async (line) => {
    const argv = line.split(' ');
    for (const language of LANGUAGES) expect(await rawOf([...argv, '--lang', language])).toEqual([]);
    expect(await rawOf([...argv, '--json'])).toEqual([]);
    expect(await rawOf([...argv, '--color', 'always'])).toEqual([]);
    expect(await rawOf(argv, { width: 40 })).toEqual([]);
  });

  it.each([
    'stylish',
    'json',
    'github',
    'gitlab',
    'sarif',
    'junit',
  ])('breaks a file and is named by lint -f %s', async (format) => {
    expect(await rawOf(['lint', '-f', format], { cwd: broken.dir })).toEqual([]);
  });
});

/** What each command takes without a complaint. */
const ARGUMENTS: Readonly<Record<(typeof commands)[number]['name'], readonly string[]>> = {
  status: ['preschool'],
  behind: [],
  missing: [],
  overdue: [],
  remind: [],
  list: [],
  show: ['900'],
  bulletin: [],
  find: ['甲'],
  log: ['900'],
  set: ['900', 'suspended'],
  record: ['900', 'boluo', '3'],
  extend: ['900', '2020-12-30'],
  report: ['900'],
  assign: ['900'],
  export: ['-f', 'returns'],
  'target list': [],
  'target add': ['900', '甲', '--deliver', 'document'],
  'target share': ['900', 'boluo', 'boluo=3'],
  'target milestone': ['900', '甲'],
  'target amend': ['900'],
  init: ['made', '--organization', '甲局'],
  add: ['preschool', '新任务'],
  edit: ['900'],
  'org list': [],
  'org add': ['新单位'],
  'org rename': ['boluo', '新名称'],
  'org group': ['新组', 'boluo'],
  undo: ['900'],
  import: ['<text>', '--yes'],
  sync: [],
  renumber: ['01-preschool/900-all.yaml'],
  diff: ['HEAD', 'HEAD'],
  lint: ['01-preschool'],
  git: ['install'],
  ci: ['github'],
  doctor: [],
  migrate: [],
  rules: ['title-unique'],
  schema: ['task'],
  completion: ['bash'],
  'merge-driver': ['plan.yaml', 'plan.yaml', 'plan.yaml', 'plan.yaml', '7'],
};

/** Command lines with something hostile in each place: every argument, every option, a word too many, a name. */
async function hostileLines({ name, load }: (typeof commands)[number]): Promise<string[][]> {
  const module = await load();
  const declared = Object.values(module.declare(catalogs.en).options);
  const sound = ARGUMENTS[name];
  const called = name.split(' ');
  const options = declared.flatMap(({ flags }) => /(--[\w-]+) </.exec(flags)?.[1] ?? []);
  return [
    ...sound.map((_word, at) => [...called, ...sound.with(at, TEXT)]),
    ...options.map((long) => [...called, ...sound, `${long}=${TEXT}`]),
    [...called, ...sound, `--${TEXT}`],
    [...called, ...sound, TEXT, TEXT, TEXT, TEXT],
    [...called, ...sound, '--as-of', TEXT],
    [...called, ...sound, '--plan', TEXT],
  ];
}

describe('what was typed', () => {
  it.each(
    commands.map((entry) => [entry.name, entry] as const),
  )('is repeated by plan %s without an escape', async (_name, entry) => {
    const lines = await hostileLines(entry);
    expect(lines.length).toBeGreaterThan(3);
    for (const [at, line] of lines.entries()) {
      const argv = [...line, '--lang', LANGUAGES[at % 2] ?? 'en'];
      expect(await rawOf(argv, { edit: async (text) => `${text}\u202e\u200b` })).toEqual([]);
    }
  });

  it.each([
    [[TEXT], {}],
    [['help', TEXT], {}],
    [['status', '--lang', TEXT], {}],
    [['status', '--color', TEXT], {}],
    [['status'], { PLAN_DIR: TEXT }],
    [['status'], { PLAN_LANG: TEXT }],
    [['edit', '900'], { EDITOR: TEXT, TMPDIR: TEXT }],
    [['__complete', '--', 'show', ''], {}],
    [['__complete', '--', 'list', '--section', ''], {}],
    [['__complete', '--', 'list', '--lead', '甲'], {}],
    [['__complete', '--', 'record', '900', ''], {}],
  ])('comes back without an escape: %#', async (argv, vars) => {
    const edit = async () => null;
    expect(await rawOf(argv, { vars: { ...office.vars, ...vars }, edit })).toEqual([]);
  });
});
