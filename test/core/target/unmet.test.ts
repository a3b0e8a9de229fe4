import { describe, expect, it } from 'vitest';
import { inTheWay, isNamed, unmetTargets } from '../../../src/core/target/unmet.js';
import { anExtension, aReading, aTarget, aTask, PLAN } from '../build.js';

const SHORT = aTarget({ id: 'short', name: '幼儿园', at_least: 25, readings: [aReading('2020-06-30', 12)] });
const MET = aTarget({ id: 'met', at_least: 25, readings: [aReading('2020-06-30', 25)] });
const SILENT = aTarget({ id: 'silent', at_least: 25, commitment: 'strive' });
const RISE = aTarget({ id: 'rise', increase_by: 1, unit: '%', readings: [aReading('2020-06-30', 96)] });
const TASK = aTask({ targets: [MET, SHORT, SILENT, RISE] });

const ids = (found: { target: { id: string } }[]) => found.map(({ target }) => target.id);

describe('unmetTargets', () => {
  it('shows each target that is not met, where it stands, why, by what value and whether it must be', () => {
    const told = unmetTargets(TASK, PLAN).map(({ target, index, why, latest, required }) => [
      target.id,
      index,
      why,
      latest?.value ?? null,
      required,
    ]);
    expect(told).toEqual([
      ['short', 1, 'short', 12, true],
      ['silent', 2, 'no_reading', null, false],
      ['rise', 3, 'no_baseline', 96, true],
    ]);
  });

  it('looks at all readings, or at those of a day', () => {
    expect(ids(unmetTargets(TASK, PLAN))).not.toContain('met');
    expect(ids(unmetTargets(TASK, PLAN, '2020-06-29'))).toContain('met');
  });

  it('asks of each month until the due date after all extensions', () => {
    const readings = [aReading('2020-01-31', 1)];
    const task = aTask({ due: '2020-01-31', targets: [aTarget({ at_least: 1, per: 'month', readings })] });
    expect(unmetTargets(task, PLAN)).toEqual([]);
    const extensions = [anExtension('2020-01-31', '2020-02-29', '2020-01-20')];
    expect(ids(unmetTargets({ ...task, extensions }, PLAN))).toEqual(['target']);
  });

  it('takes the commitment of the task for a target that has none', () => {
    const required = unmetTargets({ ...TASK, commitment: 'strive' }, PLAN).map((unmet) => unmet.required);
    expect(required).toEqual([false, false, false]);
  });
});

describe('inTheWay', () => {
  it('is what must be met, and what is striven for without a word', () => {
    expect(ids(inTheWay(TASK, PLAN, []))).toEqual(['short', 'silent', 'rise']);
    expect(ids(inTheWay(TASK, PLAN, ['幼儿园不足', 'silent 未报']))).toEqual(['short', 'rise']);
  });

  it('a note names a target by its name or its id', () => {
    expect([['幼儿园未建成'], ['short 未达'], ['无']].map((notes) => isNamed(SHORT, notes))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
