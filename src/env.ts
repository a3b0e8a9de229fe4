import * as fs from 'node:fs';
import type { Disk } from './store/disk.js';

/** A stream that a command writes to. */
export interface Output {
  write(text: string): void;
  isTerminal: boolean;
  /** Width of the terminal in columns; null where there is none. */
  columns: number | null;
}

/** Everything that the program knows of the outside; tests hand in their own. */
export interface Env {
  stdout: Output;
  stderr: Output;
  cwd: string;
  /** Environment variables. */
  vars: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** The system's locale, for where no variable names one. */
  locale: string;
  now(): Date;
  disk: Disk;
}

/** The environment of the running process. */
export function processEnv(): Env {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    cwd: process.cwd(),
    vars: process.env,
    platform: process.platform,
    // Asked for only outside of a plan: Intl's first use costs some 20 ms.
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    now: () => new Date(),
    disk: fs,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop early (`plan list | head`): that is no error.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true && stream.columns > 0 ? stream.columns : null,
  };
}
