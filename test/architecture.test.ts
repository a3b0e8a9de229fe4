import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A source file: its path from the root with `/`, its text without comments, and what it imports. */
interface Source {
  path: string;
  lines: number;
  code: string;
  imports: { from: string; typeOnly: boolean; isLazy: boolean }[];
}

function filesIn(folder: string, ending: string): string[] {
  const found = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return found.filter((file) => file.endsWith(ending)).map((file) => posix.join(folder, file.split(sep).join('/')));
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Source['imports'] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) imports.push(imported(node.moduleSpecifier, isTypeOnly(node)));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      imports.push(imported(node.moduleSpecifier, node.isTypeOnly));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      imports.push({ ...imported(node.arguments[0], false), isLazy: true });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ ...imported(node.argument.literal as ts.Expression, true), isLazy: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const code = ts.createPrinter({ removeComments: true }).printFile(file);
  return { path, lines: text.split('\n').length - 1, code, imports };

  function imported(name: ts.Expression | undefined, typeOnly: boolean): Source['imports'][number] {
    const written = name && ts.isStringLiteral(name) ? name.text : '';
    const from = written.startsWith('.') ? posix.join(posix.dirname(path), written).replace(/\.js$/, '.ts') : written;
    return { from, typeOnly, isLazy: false };
  }
}

/** `import type`, or nothing but `type` names between the braces. */
function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  return !importClause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
}

const sources = filesIn('src', '.ts').map(read);

/** The layer of a file of ours: its folder under src, or its own name where it lies in src itself. */
function layerOf(path: string): string {
  const [root, layer = ''] = path.split('/');
  return root === 'src' ? basename(layer, '.ts') : (root ?? '');
}

/** The layers between the workspace and the core. */
const MIDDLE = ['store', 'rules', 'formats', 'render', 'messages'];

/** What each layer may import of ours. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  loader: ['loader', 'main'],
  main: ['program', 'env', 'commands', 'cli', 'messages', 'render', 'core'],
  program: ['commands', 'cli', 'messages', 'render', 'core', 'env', 'package.json'],
  env: ['store', 'render', 'messages'],
  commands: ['commands', 'cli', 'workspace', 'lint', ...MIDDLE, 'core', 'env', 'schemas', 'vendor'],
  cli: ['cli', ...MIDDLE, 'core', 'env', 'vendor'],
  workspace: ['workspace', 'lint', ...MIDDLE, 'core', 'env'],
  lint: ['lint', ...MIDDLE, 'core'],
  store: ['store', 'core', '#generated', 'vendor'],
  rules: ['rules', 'core'],
  formats: ['formats', 'messages', 'core', 'vendor'],
  render: ['render', 'messages', 'core', 'vendor'],
  messages: ['messages', 'core'],
  core: ['core', '#generated'],
  vendor: [],
};

/** Where the packages that draw, parse or talk may be used, as far as one layer alone may. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@inquirer/core': ['render'],
  '@inquirer/input': ['render'],
  chalk: ['render'],
  'cli-table3': ['vendor'],
  'fast-string-width': ['render'],
  'fast-wrap-ansi': ['render'],
  fflate: ['vendor'],
  hucre: ['vendor'],
  'hucre/csv': ['vendor'],
  'hucre/xlsx': ['vendor'],
  linebreak: ['vendor'],
  parse5: ['vendor'],
  saxes: ['vendor'],
  yaml: ['vendor'],
  ajv: ['store'],
  commander: ['cli'],
  'compare-versions': ['commands'],
  diff: ['vendor'],
  'fastest-levenshtein': ['core'],
  'pinyin-pro': ['vendor'],
  'safe-stable-stringify': ['core'],
};

/** What runs before the program, and knows nothing of it. */
const isLoader = (path: string) => path.startsWith('src/loader/');

const isOurs = (from: string) => /^(src|schemas|package\.json|#generated)(\/|$)/.test(from);
const layerOfImport = (from: string) => (from.startsWith('#') ? '#generated' : layerOf(from));

/** The imports that break a promise, as `file ← what`. */
function breaking(breaks: (source: Source, from: string, typeOnly: boolean) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter(({ from, typeOnly }) => breaks(source, from, typeOnly))
      .map(({ from }) => `${source.path} ← ${from}`),
  );
}

/** The groups of files of ours that import one another, directly or through others; each sorted. */
function circlesIn(files: readonly Pick<Source, 'path' | 'imports'>[]): string[][] {
  const imports = new Map(files.map((file) => [file.path, file.imports.map(({ from }) => from)]));
  const reached = (start: string): Set<string> => {
    const seen = new Set<string>();
    const next = [...(imports.get(start) ?? [])];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (!imports.has(path) || seen.has(path)) continue;
      seen.add(path);
      next.push(...(imports.get(path) ?? []));
    }
    return seen;
  };
  const all = new Map(files.map(({ path }) => [path, reached(path)]));
  const circles = [...all].flatMap(([path, seen]) =>
    seen.has(path) ? [[path, ...[...seen].filter((other) => other !== path && all.get(other)?.has(path))].sort()] : [],
  );
  return circles.filter(([first], index) => circles.findIndex(([other]) => other === first) === index);
}

/** How many files a folder holds at most, itself: in more than these nobody finds the one for a change. */
const MOST_IN_FOLDER = 25;
/** The lists of the program, one file for each thing; and what is counted with their tests. */
const LISTS = /^(src|test)\/(rules|messages)(\/|$)/;

/** Files of more than 200 lines, each with the reason why it is one thing that would not be easier to read in two. */
const LONG: Readonly<Record<string, string>> = {};

describe('the sources', () => {
  it('are read with all their imports, each of which exists', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(200);
    expect(breaking((_source, from) => /^(src|schemas)\//.test(from) && !existsSync(join(ROOT, from)))).toEqual([]);
  });

  it('lie in the layers of the design and no others', () => {
    expect([...new Set(sources.map(({ path }) => layerOf(path)))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('import to the right only, and siblings do not import one another', () => {
    expect(
      breaking(({ path }, from) => isOurs(from) && !ALLOWED[layerOf(path)]?.includes(layerOfImport(from))),
    ).toEqual([]);
  });

  it('import nothing but types from the environment', () => {
    expect(
      breaking(({ path }, from, typeOnly) => from === 'src/env.ts' && path !== 'src/main.ts' && !typeOnly),
    ).toEqual([]);
    const brings = 'src/env.ts ← src/render/ask.ts'; // the library that asks, loaded when somebody is asked
    const broken = breaking(({ path }, from, typeOnly) => path === 'src/env.ts' && isOurs(from) && !typeOnly);
    expect(broken.filter((found) => found !== brings)).toEqual([]);
    const known = breaking(({ path }, from) => isLoader(path) && isOurs(from) && !isLoader(from));
    expect(known).toEqual(['src/loader/load.ts ← src/main.ts']); // its type: it is the loader that loads it
  });

  it('keep the core free of files, packages of the system and the clock', () => {
    const core = sources.filter(({ path }) => path.startsWith('src/core/'));
    expect(core.flatMap(({ imports }) => imports.filter(({ from }) => from.startsWith('node:')))).toEqual([]);
    for (const { path, code } of core) expect(code, path).not.toMatch(/new Date\(\)|Date\.now|Math\.random/);
  });

  it('use each package in its one layer; anybody may know its types', () => {
    expect(
      breaking(({ path }, from, typeOnly) => {
        const name = /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? '';
        return !typeOnly && PACKAGES[name] !== undefined && !PACKAGES[name].includes(layerOf(path));
      }),
    ).toEqual([]);
    expect(breaking((_source, from, typeOnly) => from === 'commander' && !typeOnly)).toEqual([
      'src/cli/command-line/plan-command.ts ← commander',
      'src/cli/command-line/voiced-command.ts ← commander',
    ]);
  });

  it('re-export heavy packages, and nothing else, each from a file of its own', () => {
    const vendor = sources.filter(({ path }) => path.startsWith('src/vendor/'));
    expect(vendor.length).toBeGreaterThan(2);
    for (const { path, code } of vendor)
      expect(code, path).toMatch(/^(export (?:type )?\{[^}]*\} from '[^.'][^']*';\n)+$/);
  });

  it('use no package that is not assigned to a layer', () => {
    expect(
      breaking((_source, from) => !isOurs(from) && !from.startsWith('node:') && PACKAGES[from] === undefined),
    ).toEqual([]);
  });

  it('touch the process in env.ts alone, and the console nowhere', () => {
    for (const { path, code } of sources) {
      if (path !== 'src/env.ts' && !isLoader(path)) expect(code, path).not.toMatch(/\bprocess\.\w/);
      expect(code, path).not.toMatch(/\bconsole\.\w/);
    }
  });

  it('take the disk as it is handed in: node:fs stands in env.ts, and its types in the store', () => {
    const may = (path: string, typeOnly: boolean) =>
      path === 'src/env.ts' || isLoader(path) || (typeOnly && path.startsWith('src/store/'));
    expect(breaking(({ path }, from, typeOnly) => /^node:fs/.test(from) && !may(path, typeOnly))).toEqual([]);
  });

  it('start git in one module, the editor in env.ts, and the program itself to see whether it answers; no other process', () => {
    const starting = breaking((_source, from) => /^(node:)?child_process$/.test(from));
    const may = ['src/env.ts', 'src/store/git/start/program-answer.ts', 'src/store/git/start/run.ts'];
    expect(starting.sort()).toEqual(may.map((path) => `${path} ← node:child_process`));
    const using = breaking((_source, from, typeOnly) => from === 'src/store/git/start/run.ts' && !typeOnly);
    expect(using).toEqual(['src/store/git/git.ts ← src/store/git/start/run.ts']);
  });

  it('open no connection: the one use of the network is the lock, which no other computer reaches', () => {
    const network = /^(node:)?(net|http2?|https|tls|dgram|dns|inspector|worker_threads|cluster)(\/|$)/;
    expect(breaking((_source, from) => network.test(from))).toEqual(['src/store/write/lock.ts ← node:net']);
    for (const { path, code } of sources) expect(code, path).not.toMatch(/\b(fetch|WebSocket|EventSource)\(/);
  });

  it('read files in one place, which opens no pipe and no device', () => {
    // The search for a repository looks first too; the others hand on what they are asked for, or hold it themselves.
    const may = [
      'read/regular-file',
      'git/start/find-repository',
      'read/overlay',
      'git/committed/tree-disk',
      'disk',
    ].map((name) => `src/store/${name}.ts`);
    const reading = sources.filter(
      ({ path, code }) => path !== 'src/env.ts' && !isLoader(path) && /readFileSync\(|createReadStream/.test(code),
    );
    const others = reading.map(({ path }) => path).filter((path) => !may.includes(path));
    expect(others).toEqual(['src/commands/diff/load.ts']);
  });

  it('change a plan in one way: the transaction alone takes the lock', () => {
    expect(breaking((_source, from) => from === 'src/store/write/lock.ts')).toEqual([
      'src/workspace/transaction.ts ← src/store/write/lock.ts',
    ]);
  });

  it("name the plan's own file in one place", () => {
    const naming = sources.filter(({ path, code }) => /plan\\?\.yaml/.test(code) && !path.startsWith('src/messages/'));
    expect(naming.map(({ path }) => path)).toEqual(['src/core/file/path.ts']);
  });

  it('draw views, and compute none: how things stand, sums, histories and logs come from core', () => {
    const worksOut =
      /^src\/core\/(standing|change|history|lifecycle|log|target\/(pace|unmet|per)|diff\/(count|diff))\b/;
    const drawing = /^src\/(render|formats)\//;
    expect(breaking(({ path }, from, typeOnly) => !typeOnly && drawing.test(path) && worksOut.test(from))).toEqual([]);
  });

  it("build and parse the names of tasks' files in one place", () => {
    const naming = sources.filter(
      ({ path, code }) => /\.ya\??ml\$|\}\.yaml`|padStart\(3/.test(code) && !path.startsWith('src/core/file/'),
    );
    expect(naming.map(({ path }) => path)).toEqual(['src/commands/edit/check.ts']); // takes the ending off any file's name
    const slugs = sources.filter(({ code }) => /function slugOf\(/.test(code)).map(({ path }) => path);
    expect(slugs).toEqual(['src/core/file/task-name.ts']);
  });

  it('ask in one place whether a path leads out of a folder: of the path itself, and of the file', () => {
    const asking = sources.filter(({ code }) => /(=== '\.\.'|startsWith\(['"`]\.\.)|\brelative\(/.test(code));
    expect(asking.map(({ path }) => path).sort()).toEqual([
      'src/commands/git/setup.ts', // names a file for the user's own folder
      'src/core/file/inside.ts',
      'src/store/git/committed/tree-disk.ts', // goes through links step by step
      'src/store/git/start/find-repository.ts', // puts a path behind a folder without links
      'src/store/read/inside.ts',
    ]);
  });

  it('compare values in one place', () => {
    for (const { path, code } of sources) {
      expect(code, path).not.toMatch(/isDeepStrictEqual|JSON\.stringify\(.*\) [!=]== ?JSON\.stringify\(/);
    }
  });

  it('have at most 200 lines, unless a reason is given', () => {
    const long = sources.filter(({ lines }) => lines > 200).map(({ path }) => path);
    expect(long.sort()).toEqual(Object.keys(LONG).sort());
  });

  it('import one another in no circle, not even types or lazily loaded modules', () => {
    const circles = circlesIn(sources).map((files) => files.join(', '));
    expect(circles.join('\n')).toBe('');
  });
});

describe('a circle of imports', () => {
  const file = (path: string, ...from: string[]) => ({
    path,
    imports: from.map((name) => ({ from: name, typeOnly: true, isLazy: false })),
  });

  it('is found through any number of files, and each file is named once', () => {
    expect(circlesIn([file('a', 'b', 'd'), file('b', 'c'), file('c', 'a'), file('d', 'yaml')])).toEqual([
      ['a', 'b', 'c'],
    ]);
    expect(circlesIn([file('a', 'a'), file('b', 'c', 'a'), file('c', 'b', 'a')])).toEqual([['a'], ['b', 'c']]);
    expect(circlesIn([file('a', 'b', 'c'), file('b', 'c'), file('c')])).toEqual([]);
  });
});

const tests = filesIn('test', '.ts').filter((path) => !/\/fixtures\//.test(path));

/** What a test file imports: files of ours by their paths, packages by their names. */
function importedBy(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, path), 'utf8'));
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? posix.join(dirname(path), fileName).replace(/\.js$/, '.ts') : fileName,
  );
}

describe('the folders', () => {
  const files = [...sources.map(({ path }) => path), ...tests];

  it('hold few enough files to find one, except for the lists of rules and of words', () => {
    const counts = new Map<string, number>();
    for (const path of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const full = [...counts].filter(([folder, count]) => count > MOST_IN_FOLDER && !LISTS.test(folder));
    expect(full.map(([folder, count]) => `${folder}: ${count}`)).toEqual([]);
  });

  it('have names that their files do not repeat, and no name that could mean anything', () => {
    for (const path of files) {
      expect(path).not.toMatch(/(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)|(^|\/)types\.ts$/);
      expect(basename(path).startsWith(`${basename(dirname(path))}-`), path).toBe(false);
    }
  });

  // What goes through several layers, or through files of the root.
  const ACROSS = ['bench', 'fuzz', 'lived-in', 'recount', 'schemas', 'score', 'screens'];
  // What is tested through the command line, as its users meet it.
  const RUN = ['commands', 'cli', 'workspace', 'loader'];
  const isMirror = (path: string) => /^test\/[^/]+\/.*\.test\.ts$/.test(path) && !ACROSS.includes(layerOfTest(path));
  const layerOfTest = (path: string) => path.split('/')[1] ?? '';

  it('of tests are the folders of the sources', () => {
    const folders = new Set(sources.map(({ path }) => dirname(path)));
    const astray = tests.filter((path) => isMirror(path) && !folders.has(dirname(path).replace(/^test/, 'src')));
    expect(astray).toEqual([]);
  });

  it('of tests hold the tests of the source folder of the same name', () => {
    const called = tests.filter((path) => isMirror(path) && !RUN.includes(layerOfTest(path)));
    expect(called.length).toBeGreaterThan(50);
    const importing = new Map(tests.map((path) => [path, importedBy(path)]));
    const isOwn = (path: string, from: string) => dirname(from) === dirname(path).replace(/^test/, 'src');
    const astray = called.filter((path) => {
      const direct = importing.get(path) ?? [];
      // A test may leave the calling to a file beside it.
      const beside = direct.filter((from) => dirname(from) === dirname(path));
      return ![...direct, ...beside.flatMap((from) => importing.get(from) ?? [])].some((from) => isOwn(path, from));
    });
    expect(astray).toEqual([]);
  });
});

describe('the projects of the tests', () => {
  const importsOf = new Map(tests.map((path) => [path, importedBy(path)]));
  const isFast = (path: string) => path.endsWith('.test.ts') && !/\.(slow|outside)\.test\.ts$/.test(path);

  /** What a test file reads of the tests, and of packages, through whatever files. */
  function reachedFrom(path: string, seen = new Set<string>([path])): Set<string> {
    for (const from of importsOf.get(path) ?? []) {
      if (seen.has(from)) continue;
      seen.add(from);
      reachedFrom(from, seen);
    }
    return seen;
  }

  it('are told by the names of the files, in which each kind occurs', () => {
    const kinds = tests.flatMap((path) => /\.(\w+)\.test\.ts$/.exec(path)?.[1] ?? []);
    expect([...new Set(kinds)].sort()).toEqual(['outside', 'slow']);
  });

  it('let no fast test start a process: neither itself, nor by a PATH on which the program finds git', () => {
    const fast = tests.filter(isFast);
    expect(fast.length).toBeGreaterThan(100);
    const starting = fast.filter((path) => reachedFrom(path).has('node:child_process'));
    expect(starting).toEqual([]);
    const naming = fast.filter((path) => /\bPATH['"]?[:\]]/.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(naming.filter((path) => path !== 'test/architecture.test.ts')).toEqual([]);
  });
});

describe('the program', () => {
  const bin = readFileSync(join(ROOT, 'bin/plan.js'), 'utf8');

  it('starts from a bin of under 20 lines, which imports only the bundle', () => {
    expect(bin.split('\n').length - 1).toBeLessThan(20);
    expect([...bin.matchAll(/require\('([^']+)'\)/g)].map((match) => match[1])).toEqual(['../dist/plan.js']);
  });

  it('has one file for each command, and each in the list', () => {
    const listed = sources.find(({ path }) => path === 'src/commands/index.ts')?.imports ?? [];
    const modules = listed.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from);
    const commands = sources.filter(({ code }) => / = defineCommand\(/.test(code)).map(({ path }) => path);
    expect(modules.sort()).toEqual(commands.sort());
  });

  it('receives options by their declared names: none is looked up by a text', () => {
    for (const { path, code } of sources.filter(({ path }) => /^src\/(commands|cli)\//.test(path))) {
      expect(code, path).not.toMatch(/\boptions\[['"`]/);
      expect(code, path).not.toMatch(/Record<string, unknown>/);
    }
  });

  it('has one file for each rule, named for it and in the list; what rules share lies in folders', () => {
    const listed = sources.find(({ path }) => path === 'src/rules/index.ts')?.imports ?? [];
    const files = sources.filter(({ path }) => /^src\/rules\/(against-base\/)?[^/]+\.ts$/.test(path));
    const names = files.map(({ path }) => path).filter((path) => !/\/rules\/(index|rule)\.ts$/.test(path));
    const modules = listed.map(({ from }) => from).filter((from) => from !== 'src/rules/rule.ts');
    expect(modules.filter((from) => !from.includes('/comparison/')).sort()).toEqual(names.sort());
    for (const { path, code } of files.filter((file) => names.includes(file.path))) {
      if (path !== 'src/rules/file-rules.ts') expect(code, path).toContain(`RuleOf<'${basename(path, '.ts')}'>`);
    }
  });

  it('has a test beside every command', () => {
    const commands = sources.filter(({ code }) => / = defineCommand\(/.test(code)).map(({ path }) => path);
    const tested = new Set(tests.map((path) => path.replace(/(\.slow|\.outside)?\.test\.ts$/, '')));
    expect(commands.filter((path) => !tested.has(path.replace(/^src/, 'test').replace(/\.ts$/, '')))).toEqual([]);
  });
});

describe('the repository', () => {
  it('has no other folders than those of the design', () => {
    const known = ['bin', 'licences', 'src', 'plan', 'schemas', 'seeds', 'test', 'dist', 'node_modules'];
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const shown = folders.map((entry) => entry.name).filter((name) => !name.startsWith('.'));
    expect(shown.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('keeps tests out of the sources', () => {
    expect(sources.filter(({ path }) => path.endsWith('.test.ts'))).toEqual([]);
    expect(relative(ROOT, dirname(fileURLToPath(import.meta.url)))).toBe('test');
  });
});
