import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { isAbsolute, parse } from 'node:path';
import type { Language, Messages } from './messages/index.js';
import type { Asker } from './render/ask.js';
import type { Screen } from './render/terminal/screen.js';
import type { Disk } from './store/disk.js';
import type { RunNow } from './store/write/copy-attributes.js';
import type { Writer } from './store/write/writer.js';

/** A stream that a command writes to. */
export interface Output {
  write(content: string | Uint8Array): void;
  /** Replaces the line that the cursor stands in by a text without line ends: for what is gone when work is done. */
  redraw?(text: string): void;
  /**
   * Waits until everything written has arrived.
   * @returns the system's error code if some of it could not be written; null if all was, or if the reader stopped
   *   early
   */
  failure(): Promise<string | null>;
  isTerminal: boolean;
  /** Width of the terminal in columns, or null if there is none. */
  columns: number | null;
  /** Height of the terminal in lines, or null if there is none or it is not known. */
  rows?: number | null;
}

/** Everything that the program knows of the outside; tests pass their own. */
export interface Env {
  stdout: Output;
  stderr: Output;
  cwd: string;
  /** Everything that arrives on stdin. */
  stdin(): Promise<Buffer>;
  /** Environment variables. */
  vars: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** The numeric id of the user that this process runs as, or null if the system has none, as on Windows. */
  uid: number | null;
  /** How this program was started: Node and its script, as absolute paths, without following links. */
  program: { node: string; script: string };
  /** Version of Node, such as `20.19.0`. */
  nodeVersion: string;
  /** Whether a person can be asked: both stdin and stdout are terminals. */
  interactive: boolean;
  /** The system's locale, used if no variable names one. */
  locale: string;
  now(): Date;
  disk: Disk;
  /** This process as a writer of files; it marks which temporary files are its own. */
  writer: Writer;
  /**
   * Runs a program in this terminal, to its end, without a shell. Ctrl-C is meant for that program meanwhile.
   * @returns its exit code, or null if it could not be started or was killed
   */
  runHere(command: readonly string[]): Promise<number | null>;
  /** Prepares to ask the person at the terminal; only if `interactive`. */
  ask(screen: Screen): Promise<Asker>;
}

/** What a command works with. */
export interface Context {
  env: Env;
  /** The version of this program. */
  version: string;
  messages: Messages;
  language: Language;
  screen: Screen;
  /** The screen for errors and warnings: stderr may be another terminal than stdout, or none. */
  errorScreen: Screen;
  /** Name of the command. */
  command: string;
  /** The global options as they were typed, or null if they were not. */
  options: { plan: string | null; asOf: string | null; json: boolean };
  /** The ids of the units that a person at the terminal meant by names that the plan does not know, if one was asked. */
  meant?: ReadonlyMap<string, string>;
}

/** The environment of the running process. */
export function processEnv(): Env {
  return {
    stdout: output(() => process.stdout),
    stderr: output(() => process.stderr),
    cwd: currentFolder(),
    stdin: readStdin,
    vars: process.env,
    platform: process.platform,
    uid: process.geteuid?.() ?? null,
    program: { node: process.execPath, script: process.argv[1] ?? '' },
    nodeVersion: process.versions.node,
    // Making a stream costs some milliseconds: each is made only where it is needed.
    get interactive() {
      return process.stdout.isTTY === true && process.stdin.isTTY === true;
    },
    // Read only outside of a plan: Intl's first use costs some 20 ms.
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    now: () => new Date(),
    disk: fs,
    writer: processWriter(),
    runHere,
    ask: async (screen) =>
      (await import('./render/ask.js')).makeAsker({ input: process.stdin, output: process.stdout }, screen),
  };
}

/** @param open makes the stream when it is used for the first time */
function output(open: () => NodeJS.WriteStream): Output {
  let failed: string | null = null;
  let opened: NodeJS.WriteStream | null = null;
  const stream = () => {
    opened ??= open().on('error', (error: NodeJS.ErrnoException) => {
      failed ??= error.code ?? 'UNKNOWN';
    });
    return opened;
  };
  return {
    write: (content) => void stream().write(content),
    async failure() {
      if (opened) await new Promise((resolve) => opened?.write('', resolve));
      // The reader may stop early (`plan list | head`): that is no error.
      return failed === 'EPIPE' ? null : failed;
    },
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY ? stream().columns || null : null;
    },
    get rows() {
      return stream().isTTY ? stream().rows || null : null;
    },
  };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * The current folder. If it was removed, the path it had: a plan above that path, or created there since, is still
 * found.
 */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    const { PWD = '' } = process.env;
    return isAbsolute(PWD) ? PWD : parse(process.execPath).root;
  }
}

/**
 * This process as a writer of files: which temporary files are its own, and which belong to processes that have ended.
 */
function processWriter(): Writer {
  return { pid: process.pid, isAlive, platform: process.platform, runNow, now: () => new Date() };
}

/**
 * Runs a program to its end, in English. Not in a folder of the user's, since a PATH may begin with the current folder.
 */
function runNow(program: string, args: readonly string[]): ReturnType<RunNow> {
  const around = { cwd: parse(process.execPath).root, env: { ...process.env, LC_ALL: 'C' } };
  const { status, stdout, stderr } = spawnSync(program, args, { ...around, encoding: 'utf8' });
  return { code: status, out: stdout ?? '', err: stderr ?? '' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it exists.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Runs a program on the streams of this process. */
async function runHere([program = '', ...args]: readonly string[]): Promise<number | null> {
  process.on('SIGINT', leaveToProgram);
  try {
    return await new Promise<number | null>((resolve) => {
      const child = spawn(program, args, { stdio: 'inherit' });
      child.on('error', () => resolve(null));
      child.on('close', resolve);
    });
  } finally {
    process.off('SIGINT', leaveToProgram);
  }
}

/** Ignores Ctrl-C: on a shared terminal it reaches this process too, but it is meant for the other program. */
function leaveToProgram(): void {}
