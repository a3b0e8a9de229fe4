import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import SlowFirst from './test/runner/slow-first.js';

/** A project of the tests whose files end in one way. */
function project(name: string, include: string, more: object = {}): TestProjectConfiguration {
  return { extends: true, test: { name, include: [include], ...more } };
}

const SLOW = 'test/**/*.slow.test.ts';
const OUTSIDE = 'test/**/*.outside.test.ts';
/** Files that write much and start processes: each begins with little memory, and without the folders of the last. */
const STARTING = { setupFiles: 'test/runner/new-file.ts' };

export default defineConfig({
  test: {
    // The clock's zone must not matter: a zone far from the plan's shows where it does.
    env: { TZ: 'America/Anchorage', LC_ALL: 'C' },
    // By itself vitest leaves one core to others.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: 'test/runner/temporary-folder.ts',
    // Files that follow one another in a worker share the modules of the program: reading them anew costs more than
    // most tests. So no test may leave anything behind in a module.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    projects: [
      // In process, on files at most: what is run after each edit.
      project('fast', 'test/**/*.test.ts', { exclude: [SLOW, OUTSIDE] }),
      // What starts git or the built program, draws files at random, or takes seconds.
      project('slow', SLOW, STARTING),
      // What needs a program that is not on every computer, or very many runs.
      project('outside', OUTSIDE, STARTING),
    ],
  },
});
