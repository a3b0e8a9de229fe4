import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { keptFolder } from '../folders.js';
import type { MODES } from './write/writing-child.js';

let bundled: string | null = null;

/** The children's program, bundled once. */
function program(): string {
  if (bundled !== null) return bundled;
  const outfile = join(keptFolder(), 'child.cjs');
  buildSync({
    stdin: {
      contents: "import { MODES } from './write/writing-child.ts';\nMODES[process.argv[2]](...process.argv.slice(3));",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  bundled = outfile;
  return outfile;
}

/** Starts a process that writes. */
export function startChild(mode: keyof typeof MODES, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [program(), mode, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Lets a process end. @returns its exit code or the signal that ended it, and what it printed */
export async function ended(child: ChildProcess): Promise<{ code: number | string; out: string }> {
  let out = '';
  child.stdout?.on('data', (text) => {
    out += text;
  });
  const [code, signal] = await once(child, 'close');
  return { code: code ?? signal, out };
}

/** Waits for a child to say that it is ready. */
export async function ready(child: ChildProcess): Promise<void> {
  if (child.stdout) await once(child.stdout, 'data');
}

/** Does something with each item, two at a time. */
export async function inTwoLanes<T>(
  items: readonly T[],
  step: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const lane = async (number: number) => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await step(item, number);
  };
  await Promise.all([lane(0), lane(1)]);
}
