import { execFile } from 'node:child_process';

/** In milliseconds. Long enough for a slow disk; a program that waits for input would never end. */
const PATIENCE_MS = 20_000;

/**
 * Starts a program without a shell to see whether it is this one.
 * @returns what it prints, or null if it cannot be started or fails
 */
export function answerOf(
  [program = '', ...args]: readonly string[],
  vars: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { env: vars, timeout: PATIENCE_MS, windowsHide: true };
    const child = execFile(program, args, options, (error, out) => resolve(error ? null : out));
    child.stdin?.on('error', () => {});
    child.stdin?.end();
  });
}
