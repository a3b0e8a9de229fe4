import { describe, expect, it } from 'vitest';
import { expectShared, work } from './clerks.js';

const ROUNDS = Number(process.env['PLAN_SYNC_ROUNDS'] ?? 200);

describe('six clerks who record at random and sync', () => {
  it(`end with the same plan after ${ROUNDS} rounds: nothing is lost, and lint finds no error`, async () => {
    const worked = await work(2, ROUNDS);
    await expectShared(worked);
    // What people must decide on occurs too, and so does one number that two give.
    for (const what of ['record', 'report', 'assign', 'extend', 'set', 'undo', 'add', 'conflict', 'renumbered']) {
      expect([what, worked.counts.get(what)]).toEqual([what, expect.any(Number)]);
    }
  }, 1_800_000);
});
