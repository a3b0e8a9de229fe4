import * as fs from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Env, Output } from '../src/env.js';
import { main } from '../src/main.js';

/** The plan of the tests, in the state of the end of November 2020. */
export const LIVED_IN = fileURLToPath(new URL('./fixtures/lived-in', import.meta.url));

/** A year of the real plan, recorded by ten people until the end of November 2020; `test/lived-in/` makes it. */
export const SAMPLE = fileURLToPath(new URL('./fixtures/lived-in-2020', import.meta.url));

/** The repository of these tests: what is committed in it, and what is not, must not show. */
const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** The built program. */
export const BIN = fileURLToPath(new URL('../bin/plan.js', import.meta.url));

/** The disk of this machine, which is not waited for: no test cuts the power. */
export const DISK: Env['disk'] = { ...fs, fsyncSync: () => {} };

/** How a run ended and what it printed. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A run in this process. */
interface RanHere extends Ran {
  /** What it wrote to stdout, as bytes. */
  bytes: Buffer;
}

/** What is around a run; what a test does not name is as in `run`. */
export interface Around extends Partial<Omit<Env, 'stdout' | 'stderr' | 'now'>> {
  /** The editor: what it saves, a text in UTF-8. */
  edit?: (text: string, name: string) => Promise<string | Buffer | null>;
  /** Columns of the terminal; null for a pipe. */
  width?: number | null;
  /** Columns of the terminal that stderr goes to; the same as those of stdout where it is not named. */
  errorWidth?: number | null;
  /** Lines of the terminal; null, as in a pipe, shortens nothing. */
  rows?: number | null;
  /** The instant at which it runs. */
  now?: string;
}

/**
 * Runs the program in this process, in the folder of the plan of the tests, into a pipe, at a fixed instant. It finds git
 * and other programs only where the test names a PATH: without one they are looked for where systems have them.
 */
export async function run(argv: readonly string[], around: Around = {}): Promise<RanHere> {
  const { width = null, errorWidth = width, rows = null, now = '2020-11-30T09:00:00+08:00', edit, ...others } = around;
  const vars = { PATH: '', GIT_CEILING_DIRECTORIES: ROOT, ...(around.vars ?? { LANG: 'zh_CN.UTF-8' }) };
  const [stdout, stderr] = [new Captured(width, rows), new Captured(errorWidth, rows)];
  const code = await main(argv, {
    cwd: LIVED_IN,
    stdin: () => Promise.reject(new Error('nothing was to be read')),
    locale: 'en-US',
    platform: 'linux',
    uid: process.geteuid?.() ?? null,
    program: { node: process.execPath, script: BIN },
    nodeVersion: '20.19.0',
    interactive: false,
    runHere: async (command) => {
      if (!edit) throw new Error('no editor was handed in');
      const file = command.at(-1) ?? '';
      const saved = await edit(fs.readFileSync(file, 'utf8'), basename(file));
      if (saved !== null) fs.writeFileSync(file, saved);
      return saved === null ? 1 : 0;
    },
    ask: () => Promise.reject(new Error('nobody was to be asked')),
    disk: DISK,
    writer: { pid: process.pid, isAlive: () => true, platform: 'linux', now: () => new Date(now) },
    now: () => new Date(now),
    ...others,
    vars,
    stdout,
    stderr,
  });
  return new Finished(code, stdout, stderr);
}

/** How a run ended. Its bytes are no part of what is compared. */
class Finished implements RanHere {
  readonly out: string;
  readonly err: string;
  readonly #stdout: Captured;

  constructor(
    readonly code: number,
    stdout: Captured,
    stderr: Captured,
  ) {
    this.out = stdout.text;
    this.err = stderr.text;
    this.#stdout = stdout;
  }

  get bytes(): Buffer {
    return this.#stdout.bytes;
  }
}

/** A stream that keeps what is written to it. */
class Captured implements Output {
  private readonly written: Buffer[] = [];
  readonly isTerminal: boolean;

  constructor(
    readonly columns: number | null,
    readonly rows: number | null,
  ) {
    this.isTerminal = columns !== null;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.written);
  }

  get text(): string {
    return this.bytes.toString('utf8');
  }

  write(content: string | Uint8Array): void {
    this.written.push(Buffer.from(content as string));
  }

  async failure(): Promise<null> {
    return null;
  }
}
