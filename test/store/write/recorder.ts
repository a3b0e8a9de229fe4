import * as fs from 'node:fs';
import { basename } from 'node:path';
import type { Disk } from '../../../src/store/disk.js';

/** A call of the disk: what was called, and on which path or descriptor. */
export interface Call {
  name: string;
  on: string;
}

/** The error of a system that refuses a call. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * A disk that records its calls and can refuse some.
 * @param refuse the code to fail with, or null; asked at each call, with its number from 0
 */
export function recording(refuse: (number: number, call: Call) => string | null = () => null): {
  disk: Disk;
  calls: Call[];
} {
  const calls: Call[] = [];
  const open = new Map<unknown, string>();
  const disk = new Proxy<Disk>(fs, {
    get:
      (target, name) =>
      (first: unknown, ...rest: unknown[]) => {
        const call = { name: String(name), on: open.get(first) ?? basename(String(first)) };
        const code = refuse(calls.push(call) - 1, call);
        // A descriptor is gone also where closing it fails.
        if (code !== null && call.name !== 'closeSync') throw systemError(code);
        const result: unknown = Reflect.apply(Reflect.get(target, name), null, [first, ...rest]);
        if (code !== null) throw systemError(code);
        if (call.name === 'openSync') open.set(result, call.on);
        return result;
      },
  });
  return { disk, calls };
}
