// Bundles the program: chunks that are read when something of them is used for the first time, and V8's code for them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { writeLicences } from './licences.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = `${root}dist/`;
const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  loader: { '.json': 'json' },
  logLevel: 'warning',
};

/** Rooms that a daily command enters only now and then: each is a chunk, or several, of its own. */
const APART = [
  'dist/generated/validity.cjs',
  'src/core/standing/standing.ts',
  'src/core/since/changed.ts',
  'src/core/view/since-view.ts',
  'src/formats/answers/since-json.ts',
  'src/formats/marked-markdown.ts',
  'src/render/since/last-period.ts',
  'src/render/since/since.ts',
  'src/render/status/ranking.ts',
  'src/store/read/schema-problems.ts',
  'src/rules/index.ts',
  'src/lint/findings.ts',
  'src/store/fix/fix.ts',
  'src/store/git/git.ts',
  'src/store/git/committed/tree.ts',
];

/** The words of each language, by screens. */
const words = () =>
  ['', 'screens/'].flatMap((folder) => ['zh-CN', 'en'].flatMap((lang) => filesIn(`src/messages/${lang}/${folder}`)));

const filesIn = (folder) =>
  readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder.replace(/\/$/, '')}/${name}`);

/** Bundles src/ into dist/. */
export async function bundle() {
  for (const folder of ['chunks', 'code']) rmSync(dist + folder, { recursive: true, force: true });
  for (const folder of ['chunks', 'code']) mkdirSync(dist + folder);
  const { outputFiles, metafile } = await esbuild.build({
    ...OPTIONS,
    format: 'esm',
    splitting: true,
    minifyIdentifiers: true,
    plugins: [withoutUnused],
    entryPoints: ['src/main.ts', ...APART, ...filesIn('src/vendor'), ...words()].map(entry),
    outdir: 'dist/chunks',
    chunkNames: 'chunk-[hash]',
    metafile: true,
    write: false,
  });
  // What calendar.mjs puts into our own files has no module of its own.
  writeLicences([metafile], `${dist}THIRD-PARTY-LICENSES.txt`, [`${root}node_modules/chinese-days`]);
  await esbuild.build({ ...OPTIONS, format: 'cjs', entryPoints: ['src/loader/load.ts'], outfile: 'dist/plan.js' });
  const chunks = new Map();
  for (const { path, text } of outputFiles) chunks.set(`./${basename(path)}`, await asFunction(text));
  writeChunks(chunks, new Map());
  writeChunks(chunks, packsOf(KINDS.map((kind) => ({ kind, names: JSON.parse(warmUp(kind)) }))));
  writeFileSync(`${dist}chunks.json`, JSON.stringify(contentsOf(metafile)));
  warmUp();
}

/** Kinds of commands; `daily` is what all of them need. */
const KINDS = ['daily', 'views', 'answers', 'checking', 'writing'];

/**
 * The file for each chunk that commands of every day need: many small files take longer to read. Chunks that the same
 * kinds of commands need stand together.
 */
function packsOf(kinds) {
  const users = new Map();
  for (const { kind, names } of kinds) for (const name of names) users.set(name, [...(users.get(name) ?? []), kind]);
  return new Map([...users].map(([name, kinds]) => [name, kinds.includes('daily') ? 'daily' : kinds.join('-')]));
}

/** Writes the chunks, each into its file, or into one of its own. The daily file also says where each of the others is. */
function writeChunks(chunks, packs) {
  for (const file of readdirSync(`${dist}chunks`)) rmSync(`${dist}chunks/${file}`);
  const files = new Map([...chunks.keys()].map((name) => [name, packs.get(name) ?? basename(name, '.js')]));
  for (const file of new Set(['daily', ...files.values()])) {
    const inside = [...files]
      .filter(([, other]) => other === file)
      .map(([name]) => `${JSON.stringify(name)}:${chunks.get(name)}`);
    const index = file === 'daily' ? [`files:${JSON.stringify(Object.fromEntries(files))}`] : [];
    writeFileSync(`${dist}chunks/${file}.js`, `module.exports={${[...inside, ...index].join(',\n')}}`);
  }
}

/**
 * What packages require and this program does not use, and what would slow every start: commander could run other
 * programs as commands, chalk would ask what colours the terminal has.
 */
const UNUSED = [
  { package: 'commander', requires: /^node:child_process$/ },
  { package: 'chalk', requires: /^#supports-color$/ },
];

const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    for (const { package: name, requires } of UNUSED) {
      onResolve({ filter: requires }, ({ path, importer }) =>
        importer.includes(`/node_modules/${name}/`) ? { path, namespace: 'unused' } : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {}' }));
  },
};

/** An entry of the bundler, written under its path: `src/rules/index.ts` as `rules.index.js`. */
function entry(path) {
  return {
    in: path,
    out: path
      .replace(/^src\//, '')
      .replace(/\.ts$/, '')
      .replaceAll('/', '.'),
  };
}

/** Which source files each chunk holds, for the budget of a test. */
function contentsOf({ outputs }) {
  return Object.fromEntries(
    Object.entries(outputs).map(([path, { inputs }]) => [`./${basename(path)}`, Object.keys(inputs)]),
  );
}

/**
 * Turns a chunk into a function in the form of a CommonJS module that requires another one when a name of it is used for
 * the first time. No module of ours does anything but define when it runs, so that nobody sees the difference; and an
 * import without names can go.
 */
async function asFunction(text) {
  const alone = text.replace(/(?<=^|[;\n])import"\.[^"]*";/g, '');
  const { code } = await esbuild.transform(alone, {
    format: 'cjs',
    platform: 'node',
    target: OPTIONS.target,
    minifySyntax: true,
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
  });
  // The loader reads a chunk as Latin-1, and esbuild escapes texts, but no regular expressions.
  const ascii = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const required = [];
  const declared = /(?<=[;,\s])(import_\w+)=(require\("[^"]+"\)|__toESM\(require\("[^"]+"\)(?:,1)?\))/g;
  const without = ascii
    .replace('module.exports=__toCommonJS(stdin_exports)', 'module.exports=stdin_exports')
    // A chunk of ours is a module already, its default export too.
    .replace(/__toESM\((require\("\.[^"]+"\))\)/g, '$1')
    .replace(declared, (_, name, value) => {
      // A chunk of ours is a module already; its names need not be copied.
      required.push({ name, value: /require\("\.[^"]+"\)/.exec(value)?.[0] ?? value });
      return `${name}_`;
    });
  if (required.length === 0) return `function(exports,require,module){${without}\n}`;
  const names = new RegExp(
    `(?<![\\w$]|(?<!\\.\\.)\\.)(?:${required.map(({ name }) => name).join('|')})(?![\\w$])`,
    'g',
  );
  const getters = required.map(({ name, value }) => `get ${name}(){return $once(this,"${name}",${value})}`);
  const lazy = `var $once=(object,key,value)=>(Object.defineProperty(object,key,{value}),value),$lazy={${getters}};`;
  return `function(exports,require,module){${lazy}${without.replace(names, (name) => `$lazy.${name}`)}\n}`;
}

/**
 * Runs the commands of one kind in a process of its own.
 * @param kind all commands if absent; then V8's code for what ran is saved
 * @returns the names of the chunks that ran, as JSON
 */
function warmUp(...kind) {
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  return execFileSync(process.execPath, [`${root}warm-up.mjs`, ...kind], { encoding: 'utf8', env });
}
