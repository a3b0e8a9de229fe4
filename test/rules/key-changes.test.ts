import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffPlans, isUnchanged, type PlanDiff } from '../../src/core/diff/diff.js';
import { sectionFolder } from '../../src/core/file/section-folder.js';
import type { Finding } from '../../src/core/finding.js';
import { type PlanFile, toPlan } from '../../src/core/plan.js';
import type { Task } from '../../src/core/task.js';
import { diffView } from '../../src/core/view/comparison/diff-view.js';
import { diffJson } from '../../src/formats/diff-json.js';
import { diffMarkdown } from '../../src/formats/diff-markdown.js';
import { findingsOf } from '../../src/lint/findings.js';
import { EVERY_LINT } from '../../src/lint/selection.js';
import { catalogs, findingWords } from '../../src/messages/index.js';
import { renderDiff } from '../../src/render/diff/diff.js';
import { diffPage } from '../../src/render/diff/page.js';
import { diffScreen } from '../../src/render/diff/screen.js';
import { makeScreen } from '../../src/render/terminal/screen.js';
import type { KeyChange } from '../../src/rules/against-base/comparison/key-change.js';
import { PLAN_KEYS } from '../../src/rules/against-base/comparison/plan-keys.js';
import { TARGET_KEYS, TASK_KEYS } from '../../src/rules/against-base/comparison/task-keys.js';
import { rules } from '../../src/rules/index.js';
import { basePlan } from '../../src/store/git/committed/base-plan.js';
import { loadPlan } from '../../src/store/read/load.js';
import { emptyFolder } from '../folders.js';
import { PLAN, TASK } from './key-plan.js';
import { type Schema, schemaKeys } from './schema-keys.js';

const AS_OF = '2020-11-30';
const schemaOf = (name: string): Schema =>
  JSON.parse(fs.readFileSync(join(import.meta.dirname, '../../schemas', name), 'utf8'));

const TARGET = 'targets[].';
const TASK_TABLE: Readonly<Record<string, KeyChange>> = {
  ...TASK_KEYS,
  ...Object.fromEntries(Object.entries(TARGET_KEYS).map(([key, change]) => [TARGET + key, change])),
};

describe('the tables of what a change of a key may do', () => {
  it.each([
    ['plan.schema.json', PLAN_KEYS],
    ['task.schema.json', TASK_TABLE],
  ])('have every key of %s and no other', (name, table) => {
    expect(Object.keys(table).sort()).toEqual(schemaKeys(schemaOf(name)).sort());
  });

  it('miss a key that is new, and one that is gone', () => {
    const schema = schemaOf('task.schema.json');
    const grown = { ...schema, properties: { ...schema.properties, audit: {} } };
    expect(schemaKeys(grown).filter((key) => !(key in TASK_TABLE))).toEqual(['audit']);
    const { weight: _weight, ...others } = schema.properties ?? {};
    expect(
      Object.keys(TASK_TABLE).filter((key) => !schemaKeys({ ...schema, properties: others }).includes(key)),
    ).toEqual(['weight']);
  });

  it('name rules that compare', () => {
    const comparing = rules.filter(({ tier }) => tier === 'base').map(({ id }) => id);
    const named = [...Object.values(PLAN_KEYS), ...Object.values(TASK_TABLE)].flatMap((change) =>
      change.may === 'nothing' ? [] : change.rules,
    );
    expect(named.filter((rule) => !comparing.includes(rule))).toEqual([]);
  });
});

type Path = (string | number)[];

/** Every place of a key in a record. */
function placesOf(value: unknown, steps: readonly string[], path: Path = []): Path[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [path];
  if (value === null || typeof value !== 'object') return [];
  const keys = step.endsWith('*') ? Object.keys(value).filter((key) => key.startsWith(step.slice(0, -1))) : [step];
  const found = Array.isArray(value) ? [...value.keys()] : keys.filter((key) => key in value);
  return found.flatMap((key) => placesOf(Reflect.get(value, key), rest, [...path, key]));
}

const stepsOf = (key: string) => key.replaceAll('[]', '.[]').split('.');

/** What a value becomes where the one that is made of it does not fit its key. */
const OTHERS: Readonly<Record<string, unknown>> = {
  timezone: 'Asia/Urumqi',
  language: 'en',
  'sections[].number': 9,
  'orgs[].kind': 'other',
  'orgs[].code': '441323',
  'policy.pace': 'day',
  'policy.reports': 'none',
  'lint.*.level': 'off',
  status: 'in_progress',
  commitment: 'strive',
  related: [6],
  responsible: ['boluo'],
  support: ['boluo'],
  'targets[].between': [2, 5],
  'targets[].deliver': 'event',
  'targets[].not_below': undefined,
  'reports[].confirmed': undefined,
  'extensions[].confirmed': undefined,
  'amendments[].confirmed': undefined,
  'targets[].readings[].confirmed': undefined,
  'orgs[].aliases': ['博罗', '葫芦岭'],
  'orgs[].members': ['boluo'],
  days_off: ['2020-10-02'],
  work_days: ['2020-09-28'],
  'bulletins[].period': '2020-02',
  'bulletins[].commit': 'b'.repeat(40),
  'targets[].commitment': 'strive',
  'targets[].pace': 'linear',
  'targets[].per': ['boluo'],
  'reports[].period': '2020-02',
  'evidence[].type': 'photo',
  'evidence[].sha256': 'b'.repeat(64),
  'evidence[].supports': ['most'],
  'amendments[].key': 'leader',
  'history[].from': 'in_progress',
  'history[].to': 'in_progress',
};

function otherThan(key: string, value: unknown): unknown {
  if (key in OTHERS) return OTHERS[key];
  if (typeof value === 'number') return value > 1 ? value - 1 : value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const day = /^\d{4}-\d{2}-(\d{2})/.exec(text)?.[1];
  if (day !== undefined) return text.slice(0, 8) + (day === '15' ? '16' : '15') + text.slice(10);
  return `${text}x`;
}

/** A record with another value for a key, where it first stands. */
function changed<T extends object>(record: T, key: string): T {
  const copy = structuredClone(record);
  const path = placesOf(copy, stepsOf(key))[0];
  if (!path) throw new Error(`no place has ${key}`);
  const parent: object = path.slice(0, -1).reduce<object>((value, step) => Reflect.get(value, step), copy);
  const last = path.at(-1) ?? '';
  const value = otherThan(key, Reflect.get(parent, last));
  if (value === undefined) {
    Reflect.deleteProperty(parent, last);
    if (last === 'not_below') Reflect.set(parent, 'at_least', 7);
  } else Reflect.set(parent, last, value);
  return copy;
}

interface Version {
  plan: PlanFile;
  task: Task;
}

/** Writes a plan. JSON is YAML. */
function written({ plan, task }: Version): string {
  const dir = emptyFolder();
  const [section] = plan.sections;
  const files = {
    'plan.yaml': plan,
    [`${sectionFolder(section ?? { number: 1, id: '', title: '' })}/004-task.yaml`]: task,
  };
  for (const [file, record] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(dir, file)), { recursive: true });
    fs.writeFileSync(join(dir, file), `${JSON.stringify(record, null, 2)}\n`);
  }
  return dir;
}

const BASE: Version = { plan: PLAN, task: TASK };
const BASE_DIR = written(BASE);

/** The same with a task that no document holds. */
const { source: _source, ...withoutSource } = TASK;
const OF_NO_DOCUMENT: Version = { plan: PLAN, task: { ...withoutSource, basis: '市长办公会 2020-05-12' } };
const OF_NO_DOCUMENT_DIR = written(OF_NO_DOCUMENT);

/** What both commands tell of a change. */
function compare(head: Version, dir = BASE_DIR): { found: Finding[]; diff: PlanDiff } {
  const [before, after] = [loadPlan(fs, dir), loadPlan(fs, written(head))];
  expect([...before.problems, ...after.problems]).toEqual([]);
  const isSame = ([file, text]: [string, string]) => before.texts.byFile.get(file) === text;
  const unchanged = new Set([...after.texts.byFile].filter(isSame).map(([file]) => file));
  const evidence = new Set(['evidence/a.txt']);
  const base = { ...basePlan(fs, dir, after, unchanged), evidence };
  const found = head.plan.id === PLAN.id ? base.found : ({ how: 'renamed', before: PLAN.id } as const);
  const comparing = new Set<string>(rules.filter(({ tier }) => tier === 'base').map(({ id }) => id));
  const version = ({ plan, tasks }: typeof after) => ({
    file: plan?.file ?? null,
    tasks,
    unreadable: [],
    isHidden: () => false,
  });
  return {
    found: findingsOf(fs, after, AS_OF, EVERY_LINT, { ...base, found }).filter(({ rule }) => comparing.has(rule)),
    diff: diffPlans(version(before), version(after), AS_OF),
  };
}

/** A comparison as each of the formats has it. */
function formatted(diff: PlanDiff, plan: PlanFile): string[] {
  const side = { kind: 'worktree', revision: null, commit: null } as const;
  return Object.values(catalogs).flatMap((messages) => {
    const screen = makeScreen(messages, null, true, false);
    const view = diffView(diff, { before: side, after: side }, toPlan(plan));
    const page = diffPage(view, { before: 'a', after: 'b' }, diffScreen(messages, toPlan(plan), AS_OF));
    return [renderDiff(page, screen), diffMarkdown(page, messages), diffJson(view, [])];
  });
}

type Case = readonly [name: string, key: string, change: KeyChange, isOfPlan: boolean];

const CASES: readonly Case[] = [
  ...Object.entries(PLAN_KEYS).map(([key, change]) => [`plan.yaml: ${key}`, key, change, true] as const),
  ...Object.entries(TASK_TABLE).map(([key, change]) => [key, key, change, false] as const),
].filter(([, key]) => key !== 'format');

/** Every change with what is told of it: it is compared once for all tests. */
const compared = new Map<string, { head: Version; found: Finding[]; diff: PlanDiff }>();

function comparison([name, key, , isOfPlan]: Case) {
  const known = compared.get(name);
  if (known) return known;
  const [base, dir] = key === 'basis' ? [OF_NO_DOCUMENT, OF_NO_DOCUMENT_DIR] : [BASE, BASE_DIR];
  const head = isOfPlan ? { ...base, plan: changed(base.plan, key) } : { ...base, task: changed(base.task, key) };
  const made = { head, ...compare(head, dir) };
  compared.set(name, made);
  return made;
}

describe('a change of a key', () => {
  it('is none where nothing changed', () => {
    const { found, diff } = compare(BASE);
    expect(found).toEqual([]);
    expect(isUnchanged(diff)).toBe(true);
  });

  it.each(CASES)('%s: is reported by lint --base and by diff', (...one) => {
    const [, , change] = one;
    const { head, found, diff } = comparison(one);
    const told = found.map(({ rule }) => rule);
    if (change.may === 'nothing') expect(told).toEqual([]);
    else expect(told).toContainEqual(expect.toBeOneOf([...change.rules]));
    expect(isUnchanged(diff)).toBe(false);
    const lines = formatted(diff, head.plan).map((text) => text.split('\n').length);
    expect(Math.min(...lines)).toBeGreaterThan(2);
  });

  it.each(CASES)('%s: is shown in words of the field', (...one) => {
    for (const finding of comparison(one).found) {
      for (const messages of Object.values(catalogs)) {
        const { message, advice } = findingWords(finding, messages);
        expect(`${message}${advice}`).not.toMatch(/\{\w|undefined|\[object/);
        const { args } = finding;
        if (!('key' in args)) continue;
        const names: Readonly<Record<string, string>>[] = [messages.words.planKey, messages.words.taskKey];
        expect(names.some((words) => String(args['key']) in words)).toBe(true);
      }
    }
  });
});
