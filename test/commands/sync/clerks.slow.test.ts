import { describe, it } from 'vitest';
import { expectShared, work } from './clerks.js';

/** `clerks.outside.test.ts` has many more. */
const ROUNDS = 5;

describe('six clerks who record at random and sync', () => {
  it(`end with the same plan after ${ROUNDS} rounds: nothing is lost, and lint finds no error`, async () => {
    const worked = await work(1, ROUNDS);
    await expectShared(worked);
  }, 600_000);
});
