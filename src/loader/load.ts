import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { nameOf, readCode, removeOld, userFolder, writeCode } from './code-cache.js';

/** The program's entry, as bin/plan.js calls it. */
type Program = typeof import('../main.js');

/** A part of the program, in the form of a CommonJS module; the build makes them. */
type Chunk = (exports: object, require: (name: string) => unknown, module: { exports: object }) => void;

/** A file of the program: the chunks that one kind of commands needs, or a single one. */
interface Unit {
  name: string;
  source: Buffer;
  /** null if Node itself loaded it. */
  script: Script | null;
}

/** What a file of the program exports. */
type Chunks = Readonly<Record<string, Chunk>>;

/** The file with the chunks that every command needs; it also says in which file each chunk is. */
const DAILY = 'daily';

const units: Unit[] = [];
const modules = new Map<string, { exports: object }>();
const files = new Map<string, Chunks>();
/** Where code that fits is made when the process ends; null if that is not wanted, or impossible. */
let savedAtExit: string | null = null;
let hasNodesCache: boolean | null = null;

/**
 * Loads the program: each chunk when something of it is used for the first time. V8's code for it comes from a cache:
 * the build makes one for its own V8; for another it is made anew in the user's folder.
 */
export function load(): Program {
  // V8 11 optimizes on other threads whatever runs a little longer, and most of these processes end before they gain by
  // it: later is better. Newer versions have no such flag, and print that.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
  return chunk('./main.js') as Program;
}

/** The files that were read so far, and their sizes in bytes. */
export function unitsRead(): { name: string; bytes: number }[] {
  return units.map(({ name, source }) => ({ name, bytes: source.length }));
}

/** The names of the chunks that ran so far, in their order. */
export function chunksRun(): string[] {
  return [...modules.keys()];
}

/** Writes the code of other chunks, and of everything that ran so far, beside the program: for the build. */
export function saveCode(others: readonly string[]): void {
  for (const name of others) if (!units.some((unit) => unit.name === name)) evaluate(name);
  saveUnits((name) => fileBeside(name), 0o644);
}

function chunk(name: string): object {
  const known = modules.get(name);
  if (known) return known.exports;
  const made = { exports: {} };
  modules.set(name, made);
  const { files: index } = chunksIn(DAILY) as unknown as { files: Readonly<Record<string, string>> };
  chunksIn(index[name] ?? '')[name]?.(made.exports, requireFromChunk, made);
  return made.exports;
}

function chunksIn(file: string): Chunks {
  const known = files.get(file);
  if (known) return known;
  const read = evaluate(file) as Chunks;
  files.set(file, read);
  return read;
}

function requireFromChunk(name: string): unknown {
  return name.startsWith('./') ? chunk(name) : require(name);
}

/** What a file of the program exports. */
function evaluate(name: string): unknown {
  const filename = join(__dirname, 'chunks', `${name}.js`);
  const source = readFileSync(filename);
  const unit: Unit = { name, source, script: null };
  units.push(unit);
  const beside = readCode(fileBeside(name), source);
  if (beside === null && usesNodesCache()) return require(filename);
  unit.script = compiled(filename, source, [() => beside, () => codeOfUser(name, source)]);
  const made = { exports: {} };
  unit.script.runInThisContext()(made);
  return made.exports;
}

/** Compiles a source with the first code that V8 accepts: it also wants to have been started with the same flags. */
function compiled(filename: string, source: Buffer, codes: readonly (() => Buffer | null)[]): Script {
  const text = `(function(module){${source.toString('latin1')}\n})`;
  for (const codeOf of codes) {
    const cachedData = codeOf();
    const script = cachedData && new Script(text, { filename, cachedData });
    if (script && !script.cachedDataRejected) return script;
  }
  saveAtExit();
  return new Script(text, { filename });
}

function fileBeside(name: string): string {
  return join(__dirname, 'code', `${name}.bin`);
}

function codeOfUser(name: string, source: Buffer): Buffer | null {
  const folder = userFolder(false);
  return folder === null ? null : readCode(join(folder, nameOf(name, source)), source);
}

/** Whether Node, from 22.8 on, keeps V8's code by itself; it is asked once. */
function usesNodesCache(): boolean {
  hasNodesCache ??= enableNodesCache();
  return hasNodesCache;
}

function enableNodesCache(): boolean {
  const { enableCompileCache }: { enableCompileCache?: (folder: string) => unknown } = require('node:module');
  const folder = enableCompileCache ? userFolder(true) : null;
  if (folder === null) return false;
  enableCompileCache?.(folder);
  return true;
}

/** Makes the code anew at the end, when it holds all functions that were needed. */
function saveAtExit(): void {
  if (savedAtExit !== null) return;
  const folder = userFolder(true);
  if (folder === null) return;
  savedAtExit = folder;
  process.on('exit', () => {
    try {
      saveUnits((name, source) => join(folder, nameOf(name, source)), 0o600);
      removeOld(folder);
    } catch {
      // Without a cache everything works, only slower: nobody wants to read of it.
    }
  });
}

function saveUnits(fileOf: (name: string, source: Buffer) => string, mode: number): void {
  for (const { name, source, script } of units) {
    if (script) writeCode(fileOf(name, source), source, script.createCachedData(), mode);
  }
}
