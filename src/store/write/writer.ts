import type { RunNow } from './copy-attributes.js';

/** What writing needs of the outside. */
export interface Writer {
  /** Id of this process. */
  pid: number;
  /** Whether a process of this host is running. */
  isAlive(pid: number): boolean;
  platform: string;
  /** Starts the program that keeps access control lists and extended attributes; without it the mode alone is kept. */
  runNow?: RunNow;
  now(): Date;
  /** Blocks for some milliseconds; for tests. */
  block?(milliseconds: number): void;
}
