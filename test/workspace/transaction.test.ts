import * as fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/core/failure.js';
import type { Context } from '../../src/env.js';
import { catalogs } from '../../src/messages/index.js';
import { makeScreen } from '../../src/render/terminal/screen.js';
import { transact } from '../../src/workspace/transaction.js';
import { emptyFolder } from '../folders.js';

const dir = emptyFolder();

/** What a transaction does, step by step, and how it ends. */
async function stepsOf(
  options: { dryRun?: boolean; commit?: boolean; json?: boolean },
  changed: Partial<Parameters<typeof transact<{ what: string }>>[3]> = {},
) {
  const said: string[] = [];
  const step = (name: string): void => {
    said.push(name);
  };
  const screen = makeScreen(catalogs.en, null, true, false);
  const context: Context = {
    env: Object.assign(Object.create(null), {
      disk: fs,
      platform: process.platform,
      vars: {},
      cwd: dir,
      uid: null,
      stderr: { write: step },
    }),
    version: '0',
    messages: catalogs.en,
    language: 'en',
    screen,
    errorScreen: screen,
    command: 'set',
    options: { plan: null, asOf: null, json: options.json === true },
  };
  const { dryRun = false, commit = false } = options;
  const ended = await transact<{ what: string }>(
    context,
    dir,
    { dryRun, commit },
    {
      prepare: () => {
        step('prepare');
        return { what: 'change' };
      },
      verify: async () => step('verify'),
      preview: () => step('preview'),
      planCommit: async () => {
        step('plan the commit');
        return async () => {
          step('commit');
          return 'abc';
        };
      },
      write: () => step('write'),
      tell: (_change, made) => step(`tell ${made}`),
      ...changed,
    },
  ).catch((error: Error) => error.message);
  return { said, ended };
}

describe('a transaction', () => {
  it('goes from the preparation to the summary, which a person reads before the commit', async () => {
    const steps = ['prepare', 'verify', 'plan the commit', 'write', 'tell null', 'commit'];
    expect(await stepsOf({ commit: true })).toEqual({ said: steps, ended: EXIT.fine });
    expect((await stepsOf({})).said).toEqual(['prepare', 'verify', 'write', 'tell null']);
  });

  it('gives a program one answer, with the commit in it', async () => {
    const { said } = await stepsOf({ commit: true, json: true });
    expect(said).toEqual(['prepare', 'verify', 'plan the commit', 'write', 'commit', 'tell abc']);
  });

  it('writes nothing in a dry run, where it is refused, and where a doubt is not settled', async () => {
    expect((await stepsOf({ dryRun: true })).said).toEqual(['prepare', 'verify', 'preview']);
    const refused = await stepsOf({}, { prepare: () => ({ refused: ['no such thing'] }) });
    expect(refused).toEqual({ said: ['no such thing\n'], ended: EXIT.findings });
    const stopped = await stepsOf({}, { verify: () => Promise.reject(new Error('stopped')) });
    expect(stopped).toEqual({ said: ['prepare'], ended: 'stopped' });
  });

  it('gives the lock back however it ends', async () => {
    const failing = {
      write: () => {
        throw new Error('the disk is full');
      },
    };
    expect((await stepsOf({}, failing)).ended).toBe('the disk is full');
    expect((await stepsOf({})).ended).toBe(EXIT.fine);
  });

  it('lets no second one in while it runs', async () => {
    let inside = 0;
    const prepare = async () => {
      inside += 1;
      await new Promise((resolve) => setImmediate(resolve));
      expect(inside).toBe(1);
      return { what: 'change' };
    };
    const write = () => {
      inside -= 1;
    };
    const ends = await Promise.all(Array.from({ length: 5 }, () => stepsOf({}, { prepare, write })));
    expect(ends.map(({ ended }) => ended)).toEqual(Array(5).fill(EXIT.fine));
  });
});
