import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as validators from '#generated/validators';
import { isEasier, isSuspect, type TaskChange } from '../../../src/core/diff/change.js';
import { countDiff } from '../../../src/core/diff/count.js';
import { diffPlans, isUnchanged, type PlanVersion } from '../../../src/core/diff/diff.js';
import type { PlacedTask } from '../../../src/core/diff/match.js';
import { taskChanges } from '../../../src/core/diff/task.js';
import { type PlanFile, toPlan } from '../../../src/core/plan.js';
import { standingOf } from '../../../src/core/standing/standing.js';
import type { Target, Task } from '../../../src/core/task.js';
import { fuzzRuns } from '../../fuzz/runs.js';
import { TASK } from '../../schemas/records.js';
import { aHistory, anExtension, aReading, aTarget, aTask, COMPULSORY, only, PRESCHOOL } from '../build.js';

const FILE: PlanFile = {
  format: 1,
  id: 'example',
  title: '示例',
  period: { start: '2020-01-01', end: '2020-12-31' },
  sections: [PRESCHOOL, COMPULSORY],
  orgs: [{ id: 'boluo', name: '博罗县', kind: 'county' }],
};
const AS_OF = '2020-06-30';

const placed = (task: Task, file = `01-preschool/${String(task.id).padStart(3, '0')}-task.yaml`): PlacedTask => ({
  file,
  section: file.startsWith('01') ? PRESCHOOL : COMPULSORY,
  task,
});

const version = (tasks: PlacedTask[], parts: Partial<PlanVersion> = {}): PlanVersion => ({
  file: FILE,
  tasks,
  unreadable: [],
  isHidden: () => false,
  ...parts,
});

const compare = (before: PlacedTask[], after: PlacedTask[]) => diffPlans(version(before), version(after), AS_OF);

/** What changed about the one task that did. */
function changesOf(before: Task, after: Task): readonly TaskChange[] {
  return only(compare([placed(before)], [placed(after)]).tasks).changes;
}

const targets = (...list: Target[]) => aTask({ targets: list });
const COUNT = aTarget({ id: 'count', name: '数', at_least: 25, unit: '所', commitment: 'firm' });

describe('what is another about a task', () => {
  it.each<[string, Partial<Task>, Partial<Task>, object]>([
    ['a title', {}, { title: '别的' }, { kind: 'field', field: 'title', before: '任务', after: '别的', target: null }],
    ['a scope', { scope: '甲' }, {}, { kind: 'field', field: 'scope', before: '甲', after: null }],
    [
      'a key of another program',
      {},
      { 'x-note': { a: 1 } } as object,
      { kind: 'field', field: 'x-note', after: { a: 1 } },
    ],
    ['a commitment', { commitment: 'firm' }, { commitment: 'strive' }, { kind: 'commitment', strictness: 'easier' }],
    ['a lead', {}, { lead: 'boluo' }, { kind: 'assignment', field: 'lead', before: [], after: ['boluo'], steps: [] }],
    [
      'a leader',
      { leader: '周九' },
      {},
      { kind: 'assignment', field: 'leader', before: ['周九'], after: [], steps: [] },
    ],
    [
      'units',
      { responsible: ['boluo'] },
      { responsible: ['boluo', 'huidong'] },
      { kind: 'assignment', field: 'responsible', before: ['boluo'], after: ['boluo', 'huidong'], steps: [] },
    ],
    [
      'a due date that was inherited',
      {},
      { due: '2021-03-31' },
      {
        kind: 'date',
        field: 'due',
        before: null,
        after: '2021-03-31',
        days: { before: '2020-12-31', after: '2021-03-31' },
        recorded: false,
      },
    ],
    [
      'a start',
      { start: '2020-02-01' },
      { start: '2020-03-01' },
      { kind: 'date', field: 'start', before: '2020-02-01', after: '2020-03-01' },
    ],
    [
      'a status that nobody recorded',
      {},
      { status: 'in_progress' },
      { kind: 'status', before: 'not_started', after: 'in_progress', steps: [] },
    ],
  ])('%s', (_name, before, after, change) => {
    expect(only(changesOf(aTask(before), aTask(after)))).toMatchObject(change);
  });

  it('shows the way of a status through its history, also where it leads back', () => {
    const history = aHistory(['2020-03-01', 'in_progress'], ['2020-04-01', 'suspended'], ['2020-05-01', 'in_progress']);
    const before = aTask({ status: 'in_progress', history: history.slice(0, 1) });
    const after = aTask({ status: 'in_progress', history });
    expect(only(changesOf(before, after))).toEqual({
      kind: 'status',
      before: 'in_progress',
      after: 'in_progress',
      steps: history.slice(1),
    });
  });

  it('shows an extension, and knows a due date that was written over along with it', () => {
    const entry = anExtension('2020-09-30', '2020-12-31', '2020-06-01');
    const before = aTask({ due: '2020-09-30' });
    expect(only(changesOf(before, { ...before, extensions: [entry] }))).toEqual({
      kind: 'extension',
      target: null,
      entry,
    });
    const both = changesOf(before, { ...before, due: '2020-12-31', extensions: [entry] });
    expect(both.map(isSuspect)).toEqual([false, false]);
    expect(changesOf(before, { ...before, due: '2020-12-31' }).map(isSuspect)).toEqual([true]);
  });

  it('shows entries that were rewritten or removed, and a new order', () => {
    const [a, b] = aHistory(['2020-03-01', 'in_progress'], ['2020-04-01', 'suspended']);
    if (!a || !b) throw new Error('two entries');
    const before = aTask({ status: 'suspended', history: [a, b] });
    const rewritten = { ...b, note: '别的' };
    expect(only(changesOf(before, { ...before, history: [a, rewritten] }))).toMatchObject({
      kind: 'entry',
      list: 'history',
      number: 2,
      before: b,
      after: rewritten,
    });
    expect(only(changesOf(before, { ...before, history: [b] }))).toMatchObject({
      kind: 'entry',
      number: 1,
      after: null,
    });
    expect(only(changesOf(before, { ...before, history: [b, a] }))).toMatchObject({
      kind: 'reordered',
      list: 'history',
    });
  });
});

describe('what is another about a target', () => {
  it.each<[string, Partial<Target>, Partial<Target>, object]>([
    ['a bound that is lowered', {}, { at_least: 20 }, { kind: 'bound', strictness: 'easier' }],
    ['a bound that is raised', {}, { at_least: 30 }, { kind: 'bound', strictness: 'harder' }],
    ['a unit', {}, { unit: '个' }, { kind: 'bound', strictness: 'other' }],
    ['who must meet it', {}, { per: 'county' }, { kind: 'bound', strictness: 'harder' }],
    ['a commitment', {}, { commitment: 'strive' }, { kind: 'commitment', strictness: 'easier' }],
    ['a name', {}, { name: '别的' }, { kind: 'field', field: 'name', before: '数', after: '别的' }],
    ['a definition', {}, { definition: '口径' }, { kind: 'field', field: 'definition', before: null, after: '口径' }],
    ['a pace', {}, { pace: 'none' }, { kind: 'field', field: 'pace', after: 'none' }],
    ['an id', {}, { id: 'other' }, { kind: 'target_id', before: 'count', after: 'other' }],
    ['a due date', {}, { due: '2020-10-31' }, { kind: 'date', field: 'due', after: '2020-10-31', recorded: false }],
    [
      'shares',
      { allocation: { boluo: 5, huidong: 6 } },
      { allocation: { boluo: 4, longmen: 1, huidong: 6 } },
      {
        kind: 'allocation',
        shares: [
          { org: 'boluo', before: 5, after: 4 },
          { org: 'longmen', before: null, after: 1 },
        ],
      },
    ],
  ])('%s', (_name, before, after, change) => {
    const found = only(changesOf(targets({ ...COUNT, ...before }), targets({ ...COUNT, ...after })));
    expect(found).toMatchObject(change);
  });

  it('shows the strictness where it comes from: of the baseline, or of the bound', () => {
    const rise = aTarget({ id: 'rise', increase_by: 5, baseline: { value: 40 } });
    const eased = (after: Partial<Target>) =>
      changesOf(targets(rise), targets({ ...rise, ...after })).map((change) => [change.kind, isEasier(change)]);
    expect(eased({ baseline: { value: 30 } })).toEqual([['baseline', true]]);
    expect(eased({ increase_by: 4 })).toEqual([['bound', true]]);
    expect(eased({ increase_by: 6, baseline: { value: 30 } })).toEqual([
      ['bound', false],
      ['baseline', true],
    ]);
  });

  it('looks at each target only a few times, however many come', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...COUNT, id: `count-${index}`, name: `数${index}` }));
    const plan = toPlan(FILE);
    const stand = (task: Task) => ({
      file: '01-preschool/001-task.yaml',
      standing: standingOf(task, PRESCHOOL, plan, AS_OF),
    });
    const after = stand(targets(...many));
    let looks = 0;
    const counted = after.standing.targets.map((one) => ({
      ...one,
      get target() {
        looks += 1;
        return one.target;
      },
    }));
    const changes = taskChanges(
      stand(targets(COUNT)),
      { ...after, standing: { ...after.standing, targets: counted } },
      plan,
    );
    expect(changes).toHaveLength(501);
    expect(looks).toBeLessThan(5 * many.length);
  });

  it('shows targets that come and go', () => {
    const other = aTarget({ id: 'other', name: '别的', equals: 1 });
    expect(changesOf(targets(COUNT), targets(other))).toMatchObject([
      { kind: 'target', how: 'added', target: other },
      { kind: 'target', how: 'removed', target: COUNT },
    ]);
  });

  it('shows what new readings do to it', () => {
    const [old, now] = [aReading('2020-03-31', 5), aReading('2020-06-30', 12)];
    const found = only(changesOf(targets({ ...COUNT, readings: [old] }), targets({ ...COUNT, readings: [old, now] })));
    expect(found).toMatchObject({
      kind: 'readings',
      added: [now],
      before: { progress: 0.2, gap: -28 },
      after: { progress: 0.48, gap: 0, met: false, surplus: null },
    });
  });

  it('shows what a rewritten reading does to it, and nothing more where it does nothing', () => {
    const [old, now] = [aReading('2020-03-31', 5), aReading('2020-06-30', 12)];
    const both = targets({ ...COUNT, readings: [old, now] });
    const kinds = (readings: Target['readings'] = []) =>
      changesOf(both, targets({ ...COUNT, readings })).map(({ kind }) => kind);
    expect(kinds([old, { ...now, value: 25 }])).toEqual(['entry', 'readings']);
    expect(kinds([{ ...old, value: 6 }, now])).toEqual(['entry']);
    expect(kinds([old])).toEqual(['entry', 'readings']);
  });
});

describe('tasks that are not in both', () => {
  const [one, two] = [aTask({ id: 1, title: '甲' }), aTask({ id: 2, title: '乙' })];
  const fates = (before: PlacedTask[], after: PlacedTask[]) =>
    compare(before, after).tasks.map(({ fate, id, changes }) => [fate, id, ...changes.map(({ kind }) => kind)]);

  it('are added or removed', () => {
    expect(fates([placed(one)], [placed(one), placed(two)])).toEqual([['added', 2]]);
    expect(fates([placed(one), placed(two)], [placed(one)])).toEqual([['removed', 2]]);
  });

  it('are moved, renamed, renumbered', () => {
    const at = (file: string, task = one) => placed(task, file);
    const first = [at('01-preschool/001-a.yaml')];
    expect(fates(first, [at('02-compulsory/001-a.yaml')])).toEqual([['changed', 1, 'moved']]);
    expect(fates(first, [at('01-preschool/001-b.yaml')])).toEqual([['changed', 1, 'file']]);
    expect(fates(first, [at('01-preschool/005-a.yaml', { ...one, id: 5 })])).toEqual([['changed', 5, 'renumbered']]);
  });

  it('cannot be compared where the other file cannot be read, by its name or its number', () => {
    const lost = (unreadable: string[]) =>
      diffPlans(version([placed(one)]), version([], { unreadable }), AS_OF).tasks.map(({ fate, id, file }) => [
        fate,
        id,
        file,
      ]);
    expect(lost(['01-preschool/001-task.yaml'])).toEqual([['incomparable', 1, '01-preschool/001-task.yaml']]);
    expect(lost(['02-compulsory/001-moved.yaml'])).toEqual([['incomparable', 1, '01-preschool/001-task.yaml']]);
    expect(lost(['01-preschool/007-other.yaml'])).toEqual([
      ['removed', 1, '01-preschool/001-task.yaml'],
      ['incomparable', null, '01-preschool/007-other.yaml'],
    ]);
  });

  it('count in no sum where they cannot be compared', () => {
    const all = version([placed(one), placed(two)]);
    const lost = version([placed(two)], { unreadable: ['01-preschool/001-task.yaml'] });
    const { rollup } = diffPlans(all, lost, AS_OF);
    expect([rollup.before.tasks, rollup.after.tasks]).toEqual([1, 1]);
  });

  it('are all, where there was no plan', () => {
    const { plan, tasks, rollup } = diffPlans(version([], { file: null }), version([placed(one)]), AS_OF);
    expect(plan).toEqual([{ kind: 'plan', before: null, after: '示例' }]);
    expect(tasks.map(({ fate }) => fate)).toEqual(['added']);
    expect(rollup.before.tasks).toBe(0);
    expect(() => diffPlans(version([], { file: null }), version([], { file: null }), AS_OF)).toThrow(RangeError);
  });

  it('are compared whole where they are wanted in one version', () => {
    const found = diffPlans(
      version([placed(one, '01-preschool/001-a.yaml'), placed(two)]),
      version([placed(one, '02-compulsory/001-a.yaml')]),
      AS_OF,
      ({ section }) => section?.id === 'compulsory',
    );
    expect(found.tasks.map(({ fate, id }) => [fate, id])).toEqual([['changed', 1]]);
  });
});

describe('what is another about the plan', () => {
  const changes = (parts: Partial<PlanFile>) =>
    diffPlans(version([]), version([], { file: { ...FILE, ...parts } }), AS_OF).plan;

  it.each<[string, Partial<PlanFile>, object[]]>([
    ['a title', { title: '别的' }, [{ kind: 'field', field: 'title', before: '示例', after: '别的' }]],
    ['an end', { period: { start: '2020-01-01', end: '2021-01-31' } }, [{ field: 'period.end', after: '2021-01-31' }]],
    ['a policy', { policy: { red_gap: 40 } }, [{ field: 'policy.red_gap', before: 30, after: 40 }]],
    ['no more than the default written out', { policy: { red_gap: 30 }, timezone: 'Asia/Shanghai' }, []],
    ['a key of another program', { 'x-a': [1] } as object, [{ field: 'x-a', before: null, after: [1] }]],
    [
      'a section',
      { sections: [PRESCHOOL, { ...COMPULSORY, title: '别的' }] },
      [{ kind: 'item', list: 'sections', before: COMPULSORY, after: { title: '别的' } }],
    ],
    [
      'a rule of lint that is turned off',
      { lint: { 'due-unclear': { level: 'off', reason: '学期未定' } } },
      [{ kind: 'field', field: 'lint.due-unclear', before: null, after: { level: 'off', reason: '学期未定' } }],
    ],
    ['a unit that is gone', { orgs: [] }, [{ kind: 'item', list: 'orgs', before: { id: 'boluo' }, after: null }]],
    [
      'a document',
      { documents: [{ id: 'notice', title: '通知' }] },
      [{ kind: 'item', list: 'documents', before: null, after: { id: 'notice' } }],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(changes(parts)).toMatchObject(expected);
    expect(changes(parts)).toHaveLength(expected.length);
  });

  it('is left out if its file cannot be read in one version', () => {
    const lost = version([], { file: { ...FILE, title: '别的' }, unreadable: ['plan.yaml'] });
    expect(isUnchanged(diffPlans(version([]), lost, AS_OF))).toBe(true);
  });
});

describe('the sums', () => {
  it('are those of both on one day', () => {
    const task = targets({ ...COUNT, readings: [aReading('2020-03-31', 5)] });
    const met = targets({ ...COUNT, readings: [aReading('2020-03-31', 5), aReading('2020-06-30', 25)] });
    const { rollup } = compare([placed(task)], [placed(met)]);
    expect([rollup.before.progress, rollup.after.progress]).toEqual([0.2, 1]);
    expect([rollup.before.onSchedule, rollup.after.onSchedule]).toEqual([
      { count: 0, of: 1 },
      { count: 1, of: 1 },
    ]);
  });

  it('count tasks by what became of them and in what way', () => {
    const before = [placed(targets(COUNT)), placed(aTask({ id: 2, title: '乙' }))];
    const after = [
      placed(targets({ ...COUNT, at_least: 20, commitment: 'strive' })),
      placed(aTask({ id: 3, title: '丙', source: { document: 'work-plan-2020', item: 3 } })),
    ];
    expect(countDiff(compare(before, after))).toMatchObject({
      fates: { added: 1, removed: 1, changed: 1, incomparable: 0 },
      ways: { targets: 1, status: 0 },
      eased: 1,
    });
  });
});

describe('any task', () => {
  const whole = TASK as unknown as Task;

  it('is the same as itself, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(whole)).reverse()) as unknown as Task;
    expect(isUnchanged(compare([placed(whole)], [placed(turned)]))).toBe(true);
  });

  /** Every place in the record that can be changed or taken away, but for its number. */
  const paths = pathsIn(whole).filter(([key]) => key !== 'id');

  it('is not the same where any place of it is another or gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.boolean(), (path, isGone) => {
        const other = structuredClone(whole);
        const holder = path.slice(0, -1).reduce<unknown>((value, key) => at(value, key), other) as Record<
          string,
          unknown
        >;
        const key = String(path.at(-1));
        if (isGone && Array.isArray(holder)) holder.splice(Number(key), 1);
        else if (isGone) delete holder[key];
        else holder[key] = otherThan(holder[key]);
        fc.pre(validators.task(other));
        expect(only(compare([placed(whole)], [placed(other)]).tasks).changes).not.toEqual([]);
        expect(only(compare([placed(other)], [placed(whole)]).tasks).changes).not.toEqual([]);
      }),
      fuzzRuns(400),
    );
  });
});

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path];
  const below = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function at(value: unknown, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

/** A value of the same sort that is another. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d/.test(value) ? value.replace(/^\d{4}/, '2018') : `${value}x`;
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : ['x'];
  return { ...(value as object), 'x-other': 1 };
}
