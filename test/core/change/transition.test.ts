import { describe, expect, it } from 'vitest';
import { task as validate } from '#generated/validators';
import type { NewEvidence } from '../../../src/core/change/evidence.js';
import { planTransition, type TransitionRefusal, type TransitionWish } from '../../../src/core/change/transition.js';
import { type Evidence, STATUSES, type StatusChange, type Target, type Task } from '../../../src/core/task.js';
import { aHistory, aPlan, aReading, aTarget, aTask, aTaskWith, PLAN } from '../build.js';

const NOW = new Date('2020-07-02T01:00:00.250Z');
const AT = '2020-07-02T09:00:00+08:00';
const FILE: NewEvidence = { type: 'file', title: '批复', path: 'evidence/028/批复.pdf' };
const PROOF: Evidence = { ...FILE, by: '张三', at: '2020-06-01T09:00:00+08:00' };

const STARTED = aHistory(['2020-03-02', 'in_progress']);
const SUBMITTED = [...STARTED, ...aHistory(['2020-06-01', 'in_progress'], ['2020-06-02', 'submitted']).slice(1)];

const FIRM = aTarget({
  id: 'kindergartens',
  name: '新增公办幼儿园',
  at_least: 25,
  readings: [aReading('2020-06-30', 12)],
});
const STRIVE = aTarget({ id: 'share', name: '普惠占比', at_least: 80, unit: '%', commitment: 'strive' });
const RISE = aTarget({ id: 'rise', name: '提升', increase_by: 1, unit: '%', readings: [aReading('2020-06-30', 50)] });
const MET = aTarget({ id: 'met', name: '已达标', at_least: 5, readings: [aReading('2020-06-30', 5)] });

function wish(task: Task, parts: Omit<Partial<TransitionWish>, 'task'>): TransitionWish {
  return { task, plan: PLAN, to: 'in_progress', by: '张三', now: NOW, ...parts };
}

function working(targets: Target[], parts: Partial<Task> = {}): Task {
  return aTaskWith(STARTED, { targets, ...parts });
}

function refusalOf(task: Task, parts: Omit<Partial<TransitionWish>, 'task'>): TransitionRefusal {
  const result = planTransition(wish(task, parts));
  if (!('refused' in result)) throw new Error('was not refused');
  return result;
}

const unmetOf = ({ unmet }: TransitionRefusal) => unmet.map(({ target, why, required }) => [target.id, why, required]);

describe('a change of status that is legal', () => {
  const common = { at: AT, by: '张三' };
  it.each<[string, Task, Omit<Partial<TransitionWish>, 'task'>, StatusChange]>([
    ['a start', aTask(), {}, { ...common, from: 'not_started', to: 'in_progress' }],
    [
      'a start on another day, with a note',
      aTask(),
      { on: '2020-06-30', note: ' 已分解 ' },
      { ...common, date: '2020-06-30', from: 'not_started', to: 'in_progress', note: '已分解' },
    ],
    ['a day that is today', aTask(), { on: '2020-07-02' }, { ...common, from: 'not_started', to: 'in_progress' }],
    [
      'a submission with evidence that is there',
      working([MET], { evidence: [PROOF] }),
      { to: 'submitted' },
      { ...common, from: 'in_progress', to: 'submitted' },
    ],
    [
      'a verification by another',
      aTaskWith(SUBMITTED),
      { to: 'completed', by: '李四' },
      { at: AT, by: '李四', from: 'submitted', to: 'completed' },
    ],
    [
      'a suspension',
      working([]),
      { to: 'suspended', note: '疫情', approver: ' 周九 ' },
      { ...common, from: 'in_progress', to: 'suspended', note: '疫情', approver: '周九' },
    ],
  ])('%s', (_, task, parts, change) => {
    const result = planTransition(wish(task, parts));
    expect(result).toStrictEqual({ change, evidence: [] });
    if ('change' in result) expect(Object.keys(result.change)).toEqual(Object.keys(change));
  });

  it('brings its evidence with it, recorded later than everything before it', () => {
    const late = { ...PROOF, path: 'evidence/1.pdf', at: '2020-07-02T09:00:05+08:00' };
    const task = working([MET], { evidence: [late] });
    const photo: NewEvidence = { type: 'photo', title: '现场', path: 'evidence/2.jpg', supports: ['met'] };
    const result = planTransition(wish(task, { to: 'submitted', newEvidence: [FILE, photo] }));
    expect(result).toStrictEqual({
      change: { at: '2020-07-02T09:00:06+08:00', by: '张三', from: 'in_progress', to: 'submitted' },
      evidence: [
        { ...FILE, by: '张三', at: '2020-07-02T09:00:06+08:00' },
        { ...photo, by: '张三', at: '2020-07-02T09:00:07+08:00' },
      ],
    });
  });

  it('counts evidence that the list has already, without writing it twice', () => {
    const task = working([MET], { evidence: [PROOF] });
    expect(planTransition(wish(task, { to: 'submitted', newEvidence: [FILE] }))).toMatchObject({ evidence: [] });
  });

  it('returns from a suspension to the status before', () => {
    const task = aTaskWith([
      ...STARTED,
      ...aHistory(['2020-04-01', 'in_progress'], ['2020-04-02', 'suspended']).slice(1),
    ]);
    const result = planTransition(wish(task, { note: '恢复', approver: '周九' }));
    expect(result).toMatchObject({ change: { from: 'suspended', to: 'in_progress' } });
    expect(refusalOf(task, { to: 'not_started' }).allowed.sort()).toEqual(['cancelled', 'in_progress']);
  });

  it('makes entries that the schema takes', () => {
    const task = working([MET]);
    const parts = { to: 'submitted', on: '2020-06-30', note: '齐全', newEvidence: [FILE] } as const;
    const result = planTransition(wish(task, parts));
    if ('refused' in result) throw new Error(result.refused);
    const changed = { ...task, status: 'submitted', evidence: result.evidence, history: [...STARTED, result.change] };
    expect(validate(changed), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('a change of status that is refused', () => {
  it.each(STATUSES)('%s to itself is the same', (status) => {
    expect(refusalOf(aTask({ status }), { to: status })).toMatchObject({ refused: 'same', missing: [], unmet: [] });
  });

  it('is illegal where the table does not have it, and says what is allowed', () => {
    const refusal = refusalOf(aTask(), { to: 'completed' });
    expect(refusal).toMatchObject({ refused: 'illegal', missing: [], unmet: [] });
    expect(refusal.allowed.sort()).toEqual(['cancelled', 'in_progress', 'suspended']);
    expect(refusalOf(aTask({ status: 'cancelled' }), {}).allowed).toEqual([]);
  });

  it.each<[string, Task, Omit<Partial<TransitionWish>, 'task'>, TransitionRefusal['missing']]>([
    ['reason and approver', working([]), { to: 'suspended' }, ['reason', 'approver']],
    ['a reason that is blank', working([]), { to: 'suspended', note: ' \n', approver: '周九' }, ['reason']],
    ['an approver that is blank', working([]), { to: 'cancelled', note: '终止', approver: ' ' }, ['approver']],
    ['evidence', working([]), { to: 'submitted' }, ['evidence']],
    ['evidence where the list is empty', working([], { evidence: [] }), { to: 'submitted' }, ['evidence']],
    ['targets', working([FIRM]), { to: 'submitted', newEvidence: [FILE] }, ['targets']],
    ['all at once', working([FIRM]), { to: 'submitted' }, ['evidence', 'targets']],
    ['a verifier of one’s own', aTaskWith(SUBMITTED), { to: 'completed' }, ['verifier']],
    ['the reason of a return', aTaskWith(SUBMITTED), {}, ['reason']],
  ])('misses %s', (_, task, parts, missing) => {
    expect(refusalOf(task, parts)).toMatchObject({ refused: 'missing', missing });
  });

  it('is not for want of a second verifier where the policy allows it', () => {
    const plan = aPlan({ policy: { separate_verifier: false } });
    expect(planTransition(wish(aTaskWith(SUBMITTED), { to: 'completed', plan }))).toHaveProperty('change');
  });

  it('lies on a day that has not come, and says what else is missing', () => {
    expect(refusalOf(aTask(), { on: '2020-07-03' })).toMatchObject({ refused: 'future', missing: [] });
    const refusal = refusalOf(working([]), { to: 'suspended', on: '2021-01-01' });
    expect(refusal).toMatchObject({ refused: 'future', missing: ['reason', 'approver'] });
  });
});

describe('targets in the way of a submission', () => {
  const parts = { to: 'submitted', newEvidence: [FILE] } as const;

  it('are those that fall short, have no reading or no baseline', () => {
    const refusal = refusalOf(working([FIRM, MET, { ...STRIVE, commitment: 'firm' }, RISE]), parts);
    expect(unmetOf(refusal)).toEqual([
      ['kindergartens', 'short', true],
      ['share', 'no_reading', true],
      ['rise', 'no_baseline', true],
    ]);
  });

  it.each<[string, string | undefined, boolean]>([
    ['no note', undefined, false],
    ['a note about something else', '材料齐全', false],
    ['a note with its name', '普惠占比未达80%', true],
    ['a note with its id', 'share: not reached', true],
  ])('that are only striven for pass with %s: %s → %s', (_, note, passes) => {
    const result = planTransition(wish(working([MET, STRIVE]), { ...parts, note }));
    expect('change' in result).toBe(passes);
    if ('refused' in result) expect(unmetOf(result)).toEqual([['share', 'no_reading', false]]);
  });

  it('take the commitment of their task where they have none', () => {
    const task = working([FIRM], { commitment: 'strive' });
    expect(planTransition(wish(task, { ...parts, note: '新增公办幼儿园未达标' }))).toHaveProperty('change');
    expect(refusalOf(working([{ ...FIRM, commitment: 'firm' }], { commitment: 'strive' }), parts).missing).toEqual([
      'targets',
    ]);
  });

  it('must be met, naming them is no help', () => {
    expect(refusalOf(working([FIRM]), { ...parts, note: '新增公办幼儿园未达标' }).missing).toEqual(['targets']);
  });

  it('that each month must meet count to the due date in force', () => {
    const monthly = aTarget({
      at_least: 1,
      per: 'month',
      readings: ['01', '02'].map((m) => aReading(`2020-${m}-20`, 1)),
    });
    const extension = { from: '2020-02-29', to: '2020-03-31', note: '疫情', approver: '周九', by: '张三', at: AT };
    const task = working([monthly], { due: '2020-02-29' });
    expect(planTransition(wish(task, parts))).toHaveProperty('change');
    expect(refusalOf({ ...task, extensions: [extension] }, parts).missing).toEqual(['targets']);
  });
});
