import * as fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { loadPlan } from '../../../src/store/read/load.js';
import { generatePlan } from '../../bench/generate.mjs';
import { emptyFolder } from '../../folders.js';

/** How often reading a plan of so many tasks asks the disk for something, by what it asks. */
function asked(tasks: number): Record<string, number> {
  const dir = emptyFolder();
  generatePlan(dir, tasks);
  const disk = {
    readFileSync: vi.fn((path: string) => fs.readFileSync(path)),
    readdirSync: vi.fn((path: string) => fs.readdirSync(path, { withFileTypes: true })),
    statSync: vi.fn((path: string) => fs.statSync(path)),
    existsSync: vi.fn((path: string) => fs.existsSync(path)),
    realpathSync: vi.fn((path: string) => fs.realpathSync(path)),
  };
  expect(loadPlan(disk, dir).tasks).toHaveLength(tasks);
  return Object.fromEntries(Object.entries(disk).map(([name, { mock }]) => [name, mock.calls.length]));
}

describe('loadPlan', () => {
  it('asks the disk for each task once what it is and once what it says, and nothing else', () => {
    const [few, many] = [asked(20), asked(120)];
    const per100 = Object.fromEntries(Object.entries(many).map(([name, calls]) => [name, calls - (few[name] ?? 0)]));
    expect(per100).toEqual({ readFileSync: 100, readdirSync: 0, statSync: 100, existsSync: 0, realpathSync: 0 });
  });
});
