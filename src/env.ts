import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join, parse } from 'node:path';
import type { Language, Messages } from './messages/index.js';
import type { Asker } from './render/ask.js';
import type { Screen } from './render/screen.js';
import type { Disk } from './store/disk.js';
import type { RunNow } from './store/write/copy-attributes.js';
import type { Writer } from './store/write/writer.js';

/** A stream that a command writes to. */
export interface Output {
  write(text: string): void;
  /**
   * Waits until all that was written has arrived.
   * @returns the system's code of what kept some of it away; null where nothing did, or nobody wants to read on
   */
  failure(): Promise<string | null>;
  isTerminal: boolean;
  /** Width of the terminal in columns; null where there is none. */
  columns: number | null;
}

/** Everything that the program knows of the outside; tests hand in their own. */
export interface Env {
  stdout: Output;
  stderr: Output;
  cwd: string;
  /** All that comes in on stdin. */
  stdin(): Promise<Buffer>;
  /** Environment variables. */
  vars: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** The number of the user that this process acts as; null where the system has none, as Windows. */
  uid: number | null;
  /** How this program was started: Node and its script, as absolute paths, links not followed. */
  program: { node: string; script: string };
  /** Version of Node, such as `20.19.0`. */
  nodeVersion: string;
  /** Whether a person can be asked: both stdin and stdout are terminals. */
  interactive: boolean;
  /** The system's locale, for where no variable names one. */
  locale: string;
  now(): Date;
  disk: Disk;
  /** The process that writes: whose temporary files are whose. */
  writer: Writer;
  /**
   * Lets a person change a text in the editor of their choice (`VISUAL`, `EDITOR`).
   * @param name the name of the file that the editor shows; its ending tells what the text is
   * @returns the bytes as they were saved; null where the editor could not be started, ended with an error or took the
   *   file away
   */
  edit(text: string, name: string): Promise<Buffer | null>;
  /** Makes ready to put questions to the person at the terminal; only where `interactive`. */
  ask(screen: Screen): Promise<Asker>;
}

/** The environment of the running process. */
export function processEnv(): Env {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    cwd: currentFolder(),
    stdin: readStdin,
    vars: process.env,
    platform: process.platform,
    uid: process.geteuid?.() ?? null,
    program: { node: process.execPath, script: process.argv[1] ?? '' },
    nodeVersion: process.versions.node,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    // Asked for only outside of a plan: Intl's first use costs some 20 ms.
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    now: () => new Date(),
    disk: fs,
    writer: processWriter(),
    edit: (text, name) => editText(text, name, editorOf(process.env, process.platform)),
    ask: async (screen) =>
      (await import('./render/ask.js')).makeAsker({ input: process.stdin, output: process.stdout }, screen),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let failed: string | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failed ??= error.code ?? 'UNKNOWN';
  });
  return {
    write: (text) => void stream.write(text),
    async failure() {
      await new Promise((resolve) => stream.write('', resolve));
      // Whoever reads may stop early (`plan list | head`): that is no error.
      return failed === 'EPIPE' ? null : failed;
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true && stream.columns > 0 ? stream.columns : null,
  };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The current folder. Where it was removed, the path it had: a plan above it, or one put there since, is still found. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    const { PWD = '' } = process.env;
    return isAbsolute(PWD) ? PWD : parse(process.execPath).root;
  }
}

/** This process as it writes: which temporary files are its own, and which are those of the dead. */
function processWriter(): Writer {
  return { pid: process.pid, isAlive, platform: process.platform, runNow, now: () => new Date() };
}

/** Runs to the end, in English. In no folder of a user's: a PATH may begin with the one that somebody is in. */
function runNow(program: string, args: readonly string[]): ReturnType<RunNow> {
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: parse(process.execPath).root,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout ?? '', err: stderr ?? '' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The editor and its arguments: `code --wait`, `"C:\\Program Files\\Vim\\vim.exe" -n`. Quotes hold a word together; a
 * backslash is no escape, for it stands in Windows' paths.
 */
function editorOf({ VISUAL, EDITOR }: NodeJS.ProcessEnv, platform: string): string[] {
  const line = [VISUAL, EDITOR].find((value) => value?.trim()) ?? (platform === 'win32' ? 'notepad' : 'vi');
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

/** Edits a text in a file of its own, in a folder that nobody else may look into. */
async function editText(text: string, name: string, [editor = '', ...args]: readonly string[]): Promise<Buffer | null> {
  const folder = fs.mkdtempSync(join(tmpdir(), 'plan-'));
  const file = join(folder, basename(name));
  try {
    fs.writeFileSync(file, text);
    process.on('SIGINT', leaveToEditor);
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(editor, [...args, file], { stdio: 'inherit' });
      child.on('error', () => resolve(null));
      child.on('close', resolve);
    });
    return code === 0 && fs.existsSync(file) ? fs.readFileSync(file) : null;
  } finally {
    process.off('SIGINT', leaveToEditor);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Ctrl-C on a shared terminal reaches this process too, but it is meant for the editor. */
function leaveToEditor(): void {}
/** What a command works with. */
export interface Context {
  env: Env;
  /** Of this program. */
  version: string;
  messages: Messages;
  language: Language;
  screen: Screen;
  /** The screen of what goes wrong: stderr may be another terminal than stdout, or none. */
  errorScreen: Screen;
  /** Name of the command. */
  command: string;
  /** The global options as they were typed; null where not. */
  options: { plan: string | null; asOf: string | null; json: boolean };
}
