import { describe, expect, it } from 'vitest';
import type { TaskChange } from '../../../src/core/diff/change.js';
import type { ListEntry } from '../../../src/core/file/growing-lists.js';
import { entryParts, extensionParts, recordWords, statusParts, stepWords } from '../../../src/render/diff/record.js';
import { aHistory, anExtension, aReading, aTarget, aTask } from '../../core/build.js';
import { dirtied } from '../draw.js';
import { inBoth } from './in-both.js';

type EntryChange = Extract<TaskChange, { kind: 'entry' }>;
const RECORDED = { by: '张三', at: '2020-06-05T10:00:00+08:00' };
const TARGET = aTarget({ id: 'k', name: '园', at_least: 9, unit: '所' });
const TASK = aTask({ targets: [TARGET] });

describe('a changed status', () => {
  const steps = aHistory(
    ['2020-03-02', 'in_progress', { note: '已分解' }],
    ['2020-06-05', 'submitted', { date: '2020-06-01' }],
    ['2020-06-08', 'completed', { approver: '周九' }],
  );

  it('shows the way through the history, with who, when and why', () => {
    const change = { kind: 'status', before: 'not_started', after: 'completed', steps } as const;
    const said = inBoth((screen) => statusParts(change, screen));
    expect(said).toEqual([
      ['状态：未启动 → 推进中（张三；已分解） → 待审核（张三；发生于6月1日） → 已办结（李四；周九批准）'],
      [
        'status not started → in progress (张三; 已分解) → submitted (张三; happened on 2020-06-01) → completed (李四; approved by 周九)',
      ],
    ]);
    expect(inBoth((screen) => statusParts(dirtied(change), screen))).toEqual(said);
  });

  it('starts anew where a step does not go on from the last, and ends with the status of the file', () => {
    const broken = [steps[0], steps[2]].flatMap((step) => step ?? []);
    const change = { kind: 'status', before: 'not_started', after: 'closed', steps: broken } as const;
    expect(inBoth((screen) => statusParts(change, screen))[0]).toEqual([
      '状态：未启动 → 推进中（张三；已分解）；待审核 → 已办结（李四；周九批准）',
      '已销号',
    ]);
  });

  it('without any history says so', () => {
    const change = { kind: 'status', before: 'in_progress', after: 'closed', steps: [] } as const;
    expect(inBoth((screen) => statusParts(change, screen))).toEqual([
      ['状态：推进中 → 已销号（没有经过记录）'],
      ['status in progress → closed (not in its history)'],
    ]);
  });
});

it('a step of an assignment has a date of its own', () => {
  const step = { ...RECORDED, key: 'lead', from: null, to: 'boluo', date: '2019-12-31' } as const;
  expect(inBoth((screen) => stepWords(step, screen))).toEqual([
    '张三；发生于2019年12月31日',
    '张三; happened on 2019-12-31',
  ]);
});

it('an extension shows both dates, who approved it and why', () => {
  const entry = anExtension('2020-06-30', '2021-01-31', '2020-06-01');
  expect(inBoth((screen) => extensionParts(entry, screen))).toEqual([
    ['延期：2020年6月30日 → 2021年1月31日，周九批准', '理由'],
    ['extended 2020-06-30 → 2021-01-31, approved by 周九', '理由'],
  ]);
});

describe('an old entry', () => {
  const change = (before: ListEntry, after: ListEntry | null, parts: Partial<EntryChange> = {}): EntryChange => ({
    kind: 'entry',
    list: 'reports',
    target: null,
    number: 2,
    before,
    after,
    ...parts,
  });
  const said = (one: EntryChange) => inBoth((screen) => entryParts(one, TASK, screen));
  const report = { ...RECORDED, period: '2020-05', progress: '开工' };

  it('that is gone is quoted', () => {
    expect(said(change(report, null))).toEqual([
      ['报送第 2 条被删去：“2020-05；进展情况：开工”'],
      ['entry 2 of reports was removed: "2020-05; Progress: 开工"'],
    ]);
  });

  it('that was rewritten is quoted as it was and as it is', () => {
    expect(said(change(report, { ...report, progress: '封顶' }))[0]).toEqual([
      '报送第 2 条被改写：“2020-05；进展情况：开工” → “2020-05；进展情况：封顶”',
    ]);
  });

  it('tells the keys that are in no words: who, when, what it proves', () => {
    expect(said(change(report, { ...report, progress: '封顶', by: '李四\u200B' }))[0]).toEqual([
      '报送第 2 条被改写：“2020-05；进展情况：开工；记录人：张三” → “2020-05；进展情况：封顶；记录人：李四”',
    ]);
    const proof = { ...RECORDED, type: 'file', title: '方案', path: 'evidence/a' } as const;
    expect(said(change(proof, { ...proof, supports: ['k', 'l'] }, { list: 'evidence' }))).toEqual([
      ['佐证材料第 2 条被改写：“文件  方案；evidence/a；证明的目标：无” → “文件  方案；evidence/a；证明的目标：k、l”'],
      [
        'entry 2 of evidence was rewritten: "file  方案; evidence/a; proves: none" → "file  方案; evidence/a; proves: k, l"',
      ],
    ]);
  });

  it('of which the words are the same shows every key that differs', () => {
    const proof = { ...RECORDED, type: 'file', title: '方案', path: 'evidence/a', sha256: 'a'.repeat(64) } as const;
    const other = { ...proof, sha256: `${'a'.repeat(63)}b` };
    expect(said(change(proof, other, { list: 'evidence' }))[0][0]).toContain(`；sha256：${'a'.repeat(64)}”`);
  });
});

it('entries of each list have the words of the log', () => {
  const words = (list: Parameters<typeof recordWords>[0], entry: ListEntry, target: typeof TARGET | null = null) =>
    inBoth((screen) => recordWords(list, entry, target, TASK, screen))[0];
  expect(words('readings', aReading('2020-06-30', 3), TARGET)).toBe('园  3 所；截至 2020-06-30');
  expect(words('readings', aReading('2020-06-30', 3))).toMatch(/3/);
  expect(words('extensions', anExtension('2020-06-30', '2020-07-31', '2020-06-01', 'k'))).toMatch(
    /^园；由 2020-06-30 延至/,
  );
  expect(words('amendments', { ...RECORDED, key: 'lead', from: null, to: 'boluo' })).toBe('牵头单位由未明确改为博罗县');
  for (const step of aHistory(['2020-03-02', 'in_progress'])) expect(words('history', step)).toBe('由未启动改为推进中');
  expect(words('evidence', { ...RECORDED, type: 'link', title: '公告', url: 'x' })).toBe('链接  公告；x');
  expect(words('reports', { ...RECORDED, period: '2020-05' })).toBe('2020-05');
});
