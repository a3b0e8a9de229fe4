import { describe, expect, it } from 'vitest';
import { Dues, duesOf, originalDue } from '../../src/core/due.js';
import { anExtension, aTarget, aTask, PLAN } from './build.js';

const OWN = aTarget({ id: 'own', at_least: 1, due: '2020-08-31' });
const INHERITS = aTarget({ id: 'inherits', at_least: 1 });

describe('originalDue', () => {
  it.each([
    ['the target’s own date', '2020-09-30', OWN, '2020-08-31'],
    ['the task’s', '2020-09-30', INHERITS, '2020-09-30'],
    ['the task’s for the task itself', '2020-09-30', null, '2020-09-30'],
    ['the plan’s end', undefined, INHERITS, '2020-12-31'],
  ])('is %s', (_, due, target, day) => {
    expect(originalDue(due === undefined ? {} : { due }, target, PLAN.period.end)).toBe(day);
  });
});

describe('duesOf', () => {
  const target = aTarget({ at_least: 1 });
  const task = aTask({
    due: '2020-09-30',
    targets: [target],
    extensions: [
      anExtension('2020-09-30', '2020-10-31', '2020-09-01'),
      anExtension('2020-08-31', '2020-12-20', '2020-09-05', 'target'),
      anExtension('2020-10-31', '2020-12-31', '2020-10-15'),
    ],
  });

  it.each([
    ['2020-08-31', '2020-09-30'],
    ['2020-09-01', '2020-10-31'],
    ['2020-10-14', '2020-10-31'],
    ['2020-10-15', '2020-12-31'],
    [null, '2020-12-31'],
  ])('by %s the task falls due on %s', (asOf, current) => {
    expect(duesOf(task, PLAN, asOf).of(null)).toEqual({ original: '2020-09-30', current });
  });

  it.each([
    ['2020-09-04', '2020-10-31'],
    ['2020-09-05', '2020-12-20'],
    ['2020-12-31', '2020-12-20'],
  ])('by %s the target falls due on %s: it moves with its task until it is extended by itself', (asOf, current) => {
    expect(duesOf(task, PLAN, asOf).of(target)).toEqual({ original: '2020-09-30', current });
  });

  it('a target is moved by its own extensions and its task’s, by no other target’s', () => {
    expect(duesOf(task, PLAN, '2020-12-31').of({ ...target, id: 'other' }).current).toBe('2020-12-31');
    const own = duesOf({ ...task, targets: [OWN] }, PLAN).of(OWN);
    expect(own).toEqual({ original: '2020-08-31', current: '2020-08-31' });
  });

  it('an extension takes effect on its date, whenever it was recorded; of one day the later entry decides', () => {
    const dated = (to: string, madeOn: string, date: string) => ({ ...anExtension('', to, madeOn), date });
    const extensions = [
      dated('2020-12-31', '2020-10-15', '2020-10-10'),
      dated('2020-11-30', '2020-10-20', '2020-09-10'),
      dated('2020-10-31', '2020-10-21', '2020-09-10'),
    ];
    const current = (asOf: string) => duesOf({ ...task, extensions }, PLAN, asOf).of(null).current;
    expect(current('2020-09-09')).toBe('2020-09-30');
    expect(current('2020-09-10')).toBe('2020-10-31');
    expect(current('2020-10-10')).toBe('2020-12-31');
  });

  it('shows which extension decides on a date', () => {
    const dues = duesOf(task, PLAN);
    expect(dues.extensionOf(null)?.to).toBe('2020-12-31');
    expect(dues.extensionOf(target)?.to).toBe('2020-12-20');
    expect(dues.extensionOf(OWN)).toBeNull();
  });
});

describe('dues that grow extension by extension', () => {
  it('tell the date in force before each', () => {
    const dues = new Dues({ due: '2020-09-30' }, PLAN);
    const steps = [
      anExtension('2020-09-30', '2020-10-31', '2020-07-01'),
      anExtension('2020-10-31', '2020-11-30', '2020-07-02', 'inherits'),
      anExtension('2020-10-31', '2020-12-15', '2020-07-03'),
    ].map((extension) => {
      dues.extend(extension);
      return [null, INHERITS, OWN].map((target) => dues.of(target).current);
    });
    expect(steps).toEqual([
      ['2020-10-31', '2020-10-31', '2020-08-31'],
      ['2020-10-31', '2020-11-30', '2020-08-31'],
      ['2020-12-15', '2020-11-30', '2020-08-31'],
    ]);
  });
});
