import { describe, expect, it } from 'vitest';
import type { TaskChange } from '../../src/core/diff/change.js';
import type { PlanChange } from '../../src/core/diff/plan.js';
import { rollup } from '../../src/core/standing/rollup.js';
import type { Target } from '../../src/core/task.js';
import { type DiffView, diffView } from '../../src/core/view/comparison/diff-view.js';
import { taskRow } from '../../src/core/view/task-row.js';
import { diffJson } from '../../src/formats/diff-json.js';
import { targetJson, taskJson } from '../../src/formats/standing-json.js';
import { anExtension, aReading, aTarget, aTask, COMPULSORY, only, PLAN, PRESCHOOL, standing } from '../core/build.js';

const DAY = '2020-06-30';
const SIDE = { kind: 'commit', revision: 'main', commit: 'abc' } as const;
const TARGET = aTarget({ id: 'k', at_least: 4, pace: 'none' });
const RECORDED = { by: '张三', at: '2020-06-05T10:00:00+08:00' };
const of = (target: Target) => only(standing(aTask({ targets: [target] }), DAY).targets);

const SUMS = rollup([], DAY);
const EMPTY: DiffView = diffView(
  { asOf: DAY, plan: [], tasks: [], rollup: { before: SUMS, after: SUMS } },
  { before: SIDE, after: { kind: 'worktree', revision: null, commit: null } },
  PLAN,
);
const told = (parts: Partial<DiffView>) => JSON.parse(diffJson({ ...EMPTY, ...parts }, []));
const ROW = {
  fate: 'changed',
  id: 1,
  title: '任务',
  section: PRESCHOOL,
  file: '01-preschool/001-x.yaml',
  standing: null,
  before: null,
  after: null,
  changes: [],
  lights: null,
} as const;
/** What is told of one change of a task. */
const changeJson = (change: TaskChange, suspect = false) =>
  told({ tasks: [{ ...ROW, changes: [{ change, suspect }] }] }).tasks[0].changes[0];

describe('a comparison', () => {
  it('has both sides, the counts and the sums', () => {
    expect(told({})).toEqual({
      schemaVersion: 2,
      kind: 'diff',
      asOf: DAY,
      base: { ...SIDE, day: null },
      head: { kind: 'worktree', revision: null, commit: null, day: null },
      counts: EMPTY.counts,
      plan: [],
      tasks: [],
      rollup: { before: SUMS, after: SUMS },
      leftOut: [],
    });
  });

  it.each<[PlanChange, object]>([
    [
      { kind: 'plan', before: null, after: '示例' },
      { kind: 'plan', field: null, before: null, after: '示例' },
    ],
    [
      { kind: 'item', list: 'orgs', before: { id: 'a' }, after: null },
      { kind: 'item', field: 'orgs', before: { id: 'a' }, after: null },
    ],
    [
      { kind: 'field', field: 'title', before: 'a', after: 'b' },
      { kind: 'field', field: 'title', before: 'a', after: 'b' },
    ],
  ])('of the plan: %j', (change, json) => {
    expect(told({ plan: [{ change, suspect: true }] }).plan).toEqual([{ ...json, suspect: true }]);
  });

  it('has the rows of a task on both sides, if it can be read there', () => {
    const row = taskRow(standing(aTask(), DAY), PLAN);
    const { tasks } = told({ tasks: [{ ...ROW, before: row, after: null, section: null }] });
    expect(tasks).toEqual([
      {
        fate: 'changed',
        id: 1,
        title: '任务',
        section: null,
        file: ROW.file,
        before: taskJson(row),
        after: null,
        changes: [],
      },
    ]);
    expect(told({ tasks: [{ ...ROW, after: row }] }).tasks[0]).toMatchObject({
      section: 'preschool',
      before: null,
      after: { id: 1 },
    });
  });
});

describe('a change', () => {
  const plain = {
    target: null,
    field: null,
    entry: null,
    before: null,
    after: null,
    records: [],
    easing: null,
    suspect: false,
    effect: null,
  };
  const extension = anExtension('2020-06-30', '2020-07-31', '2020-06-01', 'k');
  const report = { ...RECORDED, period: '2020-05' };
  const proof = { ...RECORDED, type: 'link', title: '公告', url: 'x' } as const;
  const step = { ...RECORDED, from: 'in_progress', to: 'submitted' } as const;
  const amendment = { ...RECORDED, key: 'lead', from: null, to: 'boluo' } as const;
  const { readings: _none, ...promise } = TARGET;
  it.each<[TaskChange, object]>([
    [
      { kind: 'renumbered', before: 1, after: 2 },
      { before: 1, after: 2 },
    ],
    [
      { kind: 'moved', before: PRESCHOOL, after: COMPULSORY },
      { before: 'preschool', after: 'compulsory' },
    ],
    [
      { kind: 'file', before: 'a', after: 'b' },
      { before: 'a', after: 'b' },
    ],
    [
      { kind: 'status', before: 'in_progress', after: 'submitted', steps: [step] },
      { before: 'in_progress', after: 'submitted', records: [step] },
    ],
    [
      { kind: 'extension', target: TARGET, entry: extension },
      { target: 'k', before: '2020-06-30', after: '2020-07-31', records: [extension] },
    ],
    [{ kind: 'report', entry: report }, { records: [report] }],
    [{ kind: 'evidence', entry: proof }, { records: [proof] }],
    [{ kind: 'evidence_file', path: 'evidence/a' }, { field: 'evidence/a' }],
    [{ kind: 'evidence_gone', path: 'evidence/a' }, { field: 'evidence/a' }],
    [
      { kind: 'entry', list: 'reports', target: null, number: 2, before: report, after: null },
      { field: 'reports', entry: 2, before: report },
    ],
    [{ kind: 'reordered', list: 'history', target: null }, { field: 'history' }],
    [
      {
        kind: 'date',
        field: 'due',
        target: null,
        before: null,
        after: DAY,
        days: { before: DAY, after: DAY },
        recorded: false,
      },
      { field: 'due', after: DAY },
    ],
    [
      { kind: 'target', how: 'added', target: TARGET, standing: of(TARGET) },
      { target: 'k', after: promise },
    ],
    [
      { kind: 'target', how: 'removed', target: TARGET, standing: of(TARGET) },
      { target: 'k', before: promise },
    ],
    [
      { kind: 'target_id', target: TARGET, before: 'a', after: 'k' },
      { target: 'k', before: 'a', after: 'k' },
    ],
    [
      { kind: 'baseline', target: TARGET, before: undefined, after: { value: 3 }, strictness: 'other' },
      { target: 'k', after: { value: 3 }, easing: 'other' },
    ],
    [
      { kind: 'commitment', target: null, before: 'firm', after: null, strictness: 'easier' },
      { before: 'firm', easing: 'easier' },
    ],
    [
      { kind: 'allocation', target: TARGET, shares: [{ org: 'boluo', before: null, after: 3 }], strictness: 'harder' },
      { target: 'k', before: { boluo: null }, after: { boluo: 3 }, easing: 'harder' },
    ],
    [
      { kind: 'assignment', field: 'lead', before: [], after: ['boluo'], steps: [amendment] },
      { field: 'lead', before: [], after: ['boluo'], records: [amendment] },
    ],
    [
      { kind: 'field', target: null, field: 'title', before: 'a', after: 'b' },
      { field: 'title', before: 'a', after: 'b' },
    ],
  ])('%j', (change, json) => expect(changeJson(change)).toEqual({ ...plain, kind: change.kind, ...json }));

  it('of a bound or of readings has the standing of the target before and after', () => {
    const readings = [aReading('2020-06-05', 3)];
    const [before, after] = [of(TARGET), of({ ...TARGET, at_least: 3, readings })];
    const effect = { before: targetJson(before), after: targetJson(after) };
    expect(changeJson({ kind: 'bound', target: TARGET, before, after, strictness: 'easier' }, true)).toEqual({
      ...plain,
      kind: 'bound',
      target: 'k',
      before: promise,
      after: { ...promise, at_least: 3 },
      easing: 'easier',
      suspect: true,
      effect,
    });
    expect(changeJson({ kind: 'readings', target: TARGET, added: readings, before, after })).toEqual({
      ...plain,
      kind: 'readings',
      target: 'k',
      records: readings,
      effect,
    });
  });
});
