import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorObject } from 'ajv';
import { type Schema, Validator } from 'jsonschema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plan, task } from '#generated/validators';
import { PLAN, TASK, WITHOUT_DOCUMENT } from './records.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readSchema = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8')) as Schema;
const SCHEMAS = { task: readSchema('task'), plan: readSchema('plan') };
const RECORDS = { task: TASK, plan: PLAN };
const VALIDATORS = { task, plan };
type Kind = keyof typeof SCHEMAS;

/** What our validator has against a record. */
function ours(kind: Kind, record: unknown): readonly ErrorObject[] {
  const validate = VALIDATORS[kind];
  return validate(record) ? [] : (validate.errors ?? []);
}

const other = new Validator();

/** Whether an independent validator accepts a record. */
function taken(kind: Kind, record: unknown): boolean {
  return other.validate(record, SCHEMAS[kind]).valid;
}

type Path = readonly (string | number)[];

/** A copy of a record with the value at a path changed; `undefined` removes the key. */
function changed(record: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const below: unknown = Reflect.get(Object(record), key);
  const inner = changed(below, rest, value);
  if (Array.isArray(record)) {
    return record.flatMap((item, index) => (index !== key ? [item] : inner === undefined ? [] : [inner]));
  }
  const entries = Object.entries({ ...Object(record), [key]: inner });
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

const reading = ['targets', 0, 'readings', 0] as const;
const evidence = ['evidence', 0] as const;

/** A mutant for each kind of keyword: what it breaks, where, and what stands there then. */
const MUTANTS: readonly [keyword: string, kind: Kind, path: Path, value: unknown][] = [
  ['required', 'task', ['source'], undefined],
  ['required', 'task', [...reading, 'by'], undefined],
  ['required', 'plan', ['period', 'end'], undefined],
  ['type', 'task', [], []],
  ['type', 'task', ['id'], '28'],
  ['type', 'task', ['id'], 28.5],
  ['type', 'task', ['title'], 28],
  ['type', 'task', ['due'], null],
  ['type', 'task', ['targets'], {}],
  ['type', 'task', ['targets', 0, 'at_least'], '25'],
  ['type', 'task', ['targets', 0, 'readings', 2, 'done'], 'yes'],
  ['type', 'plan', ['policy', 'separate_verifier'], 1],
  ['enum', 'task', ['status'], 'done'],
  ['enum', 'task', ['history', 0, 'to'], '推进中'],
  ['enum', 'task', ['targets', 8, 'deliver'], 'thing'],
  ['enum', 'plan', ['language'], 'fr'],
  ['enum', 'plan', ['policy', 'reports'], 'weekly'],
  ['enum', 'plan', ['lint', 'lead-missing', 'level'], 'info'],
  ['required', 'plan', ['lint', 'lead-missing', 'reason'], undefined],
  ['additionalProperties', 'plan', ['lint', 'Lead'], { level: 'off', reason: '试用' }],
  ['const', 'plan', ['format'], 2],
  ['const', 'task', ['targets', 7, 'not_below'], 'last year'],
  ['minimum', 'task', ['id'], 0],
  ['minimum', 'task', ['targets', 0, 'allocation', 'boluo'], -1],
  ['minimum', 'task', ['targets', 0, 'readings', 1, 'numerator'], -1],
  ['maximum', 'task', ['id'], 100000],
  ['maximum', 'plan', ['sections', 0, 'number'], 100],
  ['exclusiveMinimum', 'task', ['weight'], 0],
  ['maximum', 'task', ['targets', 0, 'at_least'], 1e308],
  ['minimum', 'task', ['targets', 0, 'at_least'], -1e16],
  ['maximum', 'task', ['targets', 3, 'between', 1], 1e16],
  ['maximum', 'task', ['targets', 4, 'about'], 1e16],
  ['maximum', 'task', ['targets', 0, 'allocation', 'boluo'], 1e16],
  ['maximum', 'task', [...reading, 'value'], 1e308],
  ['minimum', 'task', [...reading, 'value'], -1e308],
  ['maximum', 'task', ['targets', 0, 'readings', 1, 'numerator'], 1e308],
  ['maximum', 'task', ['targets', 0, 'readings', 1, 'denominator'], 1e308],
  ['maximum', 'task', ['source', 0, 'item'], 100_000],
  ['exclusiveMinimum', 'task', ['targets', 4, 'about'], 0],
  ['exclusiveMinimum', 'task', ['targets', 0, 'readings', 1, 'denominator'], 0],
  ['minItems', 'plan', ['days_off'], []],
  ['minItems', 'task', ['targets', 3, 'between'], [3]],
  ['maxItems', 'task', ['targets', 3, 'between'], [3, 4, 5]],
  ['uniqueItems', 'task', ['related'], [27, 27]],
  ['uniqueItems', 'task', ['responsible'], ['boluo', 'boluo']],
  ['additionalProperties', 'task', ['leed'], 'boluo'],
  ['additionalProperties', 'task', ['targets', 0, 'atleast'], 25],
  ['additionalProperties', 'task', [...reading, 'x-own'], 1],
  ['propertyNames', 'task', ['targets', 0, 'allocation', '博罗 县'], 5],
  ['propertyNames', 'task', ['targets', 0, 'allocation', 'no'], 5],
  ['not', 'task', ['support', 0], 'yes'],
  ['not', 'task', ['targets', 0, 'readings', 3, 'org'], 'boluo'],
  ['not', 'plan', ['orgs', 0, 'id'], 'on'],
  ['additionalProperties', 'task', ['evidence', 2, 'title'], '登记表'],
  ['additionalProperties', 'task', ['amendments', 0, 'target'], 'kindergartens'],
  ['required', 'task', [...reading, 'void'], '2020-07-02T09:00:00+08:00'],
  ['required', 'task', ['amendments', 2, 'target'], undefined],
  ['enum', 'task', ['amendments', 2, 'key'], 'unit'],
  ['type', 'task', ['amendments', 2, 'to'], null],
  ['type', 'task', ['amendments', 5, 'to', 'boluo'], '4'],
  ['const', 'task', ['reports', 2, 'confirmed'], false],
  ['oneOf', 'task', ['basis'], '市长办公会 2020-05-12'],
  ['oneOf', 'task', ['source'], undefined],
  ['minItems', 'task', ['source', 1], undefined],
  ['oneOf', 'plan', ['orgs', 1, 'kind'], 'other'],
  ['oneOf', 'plan', ['orgs', 0, 'kind'], undefined],
  ['dependencies', 'task', ['extensions', 0, 'target'], undefined],
  ['additionalProperties', 'plan', ['policy', 'grace'], 1],
  ['minProperties', 'task', ['targets', 0, 'allocation'], {}],
  ['maxLength', 'task', ['title'], '长'.repeat(10001)],
  ['maxLength', 'task', ['text'], '长'.repeat(20001)],
  ['maxLength', 'task', ['lead', 0], 'a'.repeat(81)],
  ['maxLength', 'task', [...evidence, 'path'], `evidence/${'a'.repeat(1000)}`],
  ['oneOf', 'task', ['targets', 0, 'at_least'], undefined],
  ['oneOf', 'task', ['targets', 0, 'equals'], 25],
  ['oneOf', 'task', [...reading, 'value'], undefined],
  ['oneOf', 'task', [...reading, 'done'], true],
  ['oneOf', 'task', [...evidence, 'path'], undefined],
  ['oneOf', 'task', [...evidence, 'url'], 'https://example.org/2'],
  ['anyOf', 'task', ['reports', 0, 'progress'], undefined],
  ['anyOf', 'task', ['targets', 1, 'pace'], 'monthly'],
  ['anyOf', 'task', ['targets', 1, 'per'], 'town'],
  ['anyOf', 'task', ['targets', 0, 'per'], []],
  ['dependencies', 'task', [...reading, 'numerator'], 1],
  ['dependencies', 'task', [...reading, 'denominator'], 1],
  ['dependencies', 'task', ['evidence', 1, 'sha256'], 'a'.repeat(64)],
  ...['2020-13-01', '2020-01-32', '2020-1-1', '2020-01-01 '].map((date) => pattern('task', ['due'], date)),
  pattern('plan', ['period', 'start'], '2020/01/01'),
  ...['2020-07-02', '2020-07-02T24:00:00Z', '2020-07-02T09:00:00', '2020-07-02T09:00Z'].map((instant) =>
    pattern('task', [...reading, 'at'], instant),
  ),
  ...['Boluo', 'bo_luo', '-boluo', 'boluo-', 'bo--luo', '博罗 县', '2020', '2020-1', ''].map((org) =>
    pattern('task', ['lead', 0], org),
  ),
  ...['Boluo', 'bo_luo', '博罗'].map((slug) => pattern('task', ['targets', 0, 'id'], slug)),
  pattern('plan', ['id'], '2020 plan'),
  ...['', ' ', '两\n行'].map((line) => pattern('task', ['title'], line)),
  pattern('plan', ['title'], '\t'),
  pattern('task', ['text'], ' \n '),
  ...['20', '2020-H2', '2020-00', '2020-Q5', '2020-3'].map((period) =>
    pattern('task', ['reports', 0, 'period'], period),
  ),
  ...['028.txt', 'evidence/', '/evidence/028.txt', 'evidence/a\nb'].map((path) =>
    pattern('task', [...evidence, 'path'], path),
  ),
  ...['ftp://example.org', 'https://', 'https://example.org/a b', 'example.org'].map((url) =>
    pattern('task', ['evidence', 1, 'url'], url),
  ),
  pattern('task', [...evidence, 'sha256'], 'A'.repeat(64)),
  pattern('task', [...evidence, 'sha256'], 'a'.repeat(63)),
  ...['28', '三 2', ''].map((item) => pattern('task', ['source', 1, 'item'], item)),
  pattern('plan', ['bulletins', 0, 'commit'], 'a'.repeat(39)),
  pattern('plan', ['orgs', 0, 'code'], '44132'),
  pattern('plan', ['timezone'], 'UTC+8!'),
  pattern('plan', ['timezone'], '/Shanghai'),
  pattern('plan', ['documents', 0, 'url'], 'www.example.org'),
];

function pattern(kind: Kind, path: Path, value: string): [string, Kind, Path, unknown] {
  return ['pattern', kind, path, value];
}

const mutantOf = ([, kind, path, value]: (typeof MUTANTS)[number]) => changed(RECORDS[kind], path, value);

describe('a record that has everything', () => {
  it.each(['task', 'plan'] as const)('is taken by both validators: %s', (kind) => {
    expect(ours(kind, RECORDS[kind])).toEqual([]);
    expect(taken(kind, RECORDS[kind])).toBe(true);
  });

  it('may come from no document', () => {
    expect(ours('task', WITHOUT_DOCUMENT)).toEqual([]);
    expect(taken('task', WITHOUT_DOCUMENT)).toBe(true);
  });

  it.each(['task', 'plan'] as const)('has every key of its schema: %s', (kind) => {
    const keys = new Set(keysIn([RECORDS[kind], WITHOUT_DOCUMENT]));
    expect(keysOfSchema(SCHEMAS[kind]).filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('a record with one mistake', () => {
  it.each(
    MUTANTS.map(
      (mutant) => [mutant[0], mutant[1], mutant[2].join('.'), JSON.stringify(mutant[3])?.slice(0, 40), mutant] as const,
    ),
  )('against %s is refused by both validators: %s %s: %s', (keyword, kind, _path, _value, mutant) => {
    const record = mutantOf(mutant);
    expect(ours(kind, record).map((error) => error.keyword)).toContain(keyword);
    expect(taken(kind, record)).toBe(false);
  });

  it('there is one of for every kind of keyword in the schemas, and for every pattern', () => {
    const hit = new Set(MUTANTS.flatMap((mutant) => ours(mutant[1], mutantOf(mutant)).map(kindOf)));
    const needed = Object.values(SCHEMAS).flatMap((schema) => kindsIn(schema));
    expect([...new Set(needed)].filter((kind) => !hit.has(kind))).toEqual([]);
  });

  it.each(['task', 'plan'] as const)('wherever it is made, both validators judge it alike: %s', (kind) => {
    const disagreeing = placesIn(RECORDS[kind]).flatMap((path) => {
      const [record, way] = alone(RECORDS[kind], path);
      const apart = STRANGE.filter((value) => {
        const mutant = changed(record, way, value) ?? null;
        return (ours(kind, mutant).length === 0) !== taken(kind, mutant);
      });
      return apart.map((value) => `${path.join('.')}: ${JSON.stringify(value)}`);
    });
    expect(disagreeing).toEqual([]);
  });
});

/** Ids of organisations at the edges of what one may be. */
const ORGS: readonly [id: string, isRight: boolean][] = [
  ...['一', '鿿', 'a', 'a1', '1a', '2020-a', '2020-区', '惠东-1', '1中', 'one', 'nope', 'y1', 'ya', 'truefalse'].map(
    (id) => [id, true] as const satisfies [string, boolean],
  ),
  ...[
    '2020',
    '20-20',
    'y',
    'n',
    'on',
    'off',
    'yes',
    'no',
    'true',
    'false',
    'null',
    'ａ',
    '１',
    'é',
    '㐀',
    '\uf900',
    'か',
  ].map((id) => [id, false] as const satisfies [string, boolean]),
  ...['一 ', ' 一', '一\n', '一--二', '-一', '一-', '一。', '𠀀', 'A', '~', ''].map(
    (id) => [id, false] as const satisfies [string, boolean],
  ),
];

describe('an id of an organisation', () => {
  const places: readonly [Kind, Path, (id: string) => unknown][] = [
    ['task', ['lead'], (id) => id],
    ['task', ['lead'], (id) => [id, '学前科']],
    ['task', ['responsible'], (id) => [id]],
    ['task', ['targets', 0, 'per'], (id) => [id]],
    ['task', ['targets', 0, 'allocation'], (id) => ({ [id]: 5 })],
    ['task', [...reading, 'org'], (id) => id],
    ['task', ['reports', 1, 'org'], (id) => id],
    ['task', ['amendments', 0, 'to'], (id) => [id]],
    ['task', ['amendments', 5, 'from'], (id) => ({ [id]: null })],
    ['plan', ['orgs', 0, 'id'], (id) => id],
    ['plan', ['orgs', 0, 'parent'], (id) => id],
    ['plan', ['orgs', 1, 'members'], (id) => [id]],
  ];

  it.each(ORGS)('%j is judged alike by both validators, wherever it stands: %s', (id, isRight) => {
    for (const [kind, path, holding] of places) {
      const record = changed(RECORDS[kind], path, holding(id));
      const told = `${path.join('.')} ${JSON.stringify(id)}`;
      expect(ours(kind, record).length === 0, told).toBe(isRight);
      expect(taken(kind, record), told).toBe(isRight);
    }
  });
});

describe('an entry that takes back another one', () => {
  const lists: readonly Path[] = [
    ['targets', 0, 'readings', 4],
    ['reports', 3],
    ['evidence', 2],
    ['extensions', 1],
    ['amendments', 6],
  ];

  it.each(
    lists.map((path) => [path.join('.'), path] as const),
  )('is closed, and whole, in every list: %s', (_name, path) => {
    for (const key of ['void', 'of', 'note', 'by', 'at']) {
      for (const value of [undefined, 1, '']) {
        const record = changed(TASK, [...path, key], value);
        expect([ours('task', record).length > 0, taken('task', record)], key).toEqual([true, false]);
      }
    }
    for (const key of ['date', 'value', 'confirmed', 'approver', 'x-own']) {
      const record = changed(TASK, [...path, key], '2020-06-30');
      expect([ours('task', record).length > 0, taken('task', record)], key).toEqual([true, false]);
    }
  });
});

describe('the patterns of the schemas', () => {
  const patterns = Object.values(SCHEMAS).flatMap((schema) =>
    nodesIn(schema).flatMap((node) => [
      ...[Reflect.get(node, 'pattern') as unknown].filter((one) => typeof one === 'string'),
      ...Object.keys(Reflect.get(node, 'patternProperties') ?? {}),
    ]),
  );

  it('use only what Go, Rust and RE2 read as JavaScript does: no look-around, no reference back, no escaped letters', () => {
    expect(patterns.length).toBeGreaterThan(20);
    const strange = /\(\?|\\[1-9bBcdDkpPuvwWxX]|[*+?}][+?]|\[\[:|&&/;
    expect(patterns.filter((one) => strange.test(one))).toEqual([]);
  });

  it('mean the same with and without the flag for whole characters', () => {
    for (const one of patterns) expect(() => new RegExp(one, 'u'), one).not.toThrow();
  });
});

describe('the files of a plan', () => {
  it.each(['plan', 'test/fixtures/lived-in'])('are taken by both validators: %s', (folder) => {
    const entries = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    const files = entries.filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const kind = file === 'plan.yaml' ? 'plan' : 'task';
      const record: unknown = parse(readFileSync(join(ROOT, folder, file), 'utf8'));
      expect(ours(kind, record), file).toEqual([]);
      expect(taken(kind, record), file).toBe(true);
    }
  });
});

/** Values that are right in some places and wrong in the others; `undefined` removes the key. */
const STRANGE: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, 1.5, 1e9],
  ...['', ' ', 'x', '2020-06-30', '一', 'completed'],
  ...[[], [1, 1], ['boluo'], {}, { value: 1 }],
];

/** What a record cannot do without, and the part of it to which a path leads, with the path to that; the rest costs time. */
function alone(record: object, path: Path): [unknown, Path] {
  const [top, index, ...rest] = path;
  const kept = Object.entries(record).filter(([key]) => key === top || NEEDED.includes(key));
  const list: unknown = Reflect.get(record, top ?? '');
  if (path.length === 0 || !Array.isArray(list) || typeof index !== 'number') return [Object.fromEntries(kept), path];
  return [{ ...Object.fromEntries(kept), [String(top)]: [list[index]] }, [String(top), 0, ...rest]];
}

/** Keys that a task or a plan must have. */
const NEEDED = ['id', 'title', 'status', 'source', 'format', 'period', 'sections'];

/** The ways to everything in a record. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

function keysIn(value: unknown): string[] {
  return placesIn(value).flatMap((path) => path.filter((key) => typeof key === 'string'));
}

/** The names under `properties`, at any depth. */
function keysOfSchema(schema: unknown): string[] {
  return nodesIn(schema).flatMap((node) => Object.keys(Reflect.get(node, 'properties') ?? {}));
}

/** A kind of keyword; each pattern is a kind of its own. */
function kindOf({ keyword, schema }: { keyword: string; schema?: unknown }): string {
  return keyword === 'pattern' ? `pattern ${String(schema)}` : keyword;
}

/** Keywords that refuse nothing by themselves. */
const SILENT = [
  '$schema',
  '$ref',
  'title',
  'description',
  'default',
  'definitions',
  'properties',
  'patternProperties',
  'items',
];

function kindsIn(schema: unknown): string[] {
  return nodesIn(schema).flatMap((node) =>
    Object.entries(node)
      .filter(([keyword]) => !SILENT.includes(keyword))
      .map(([keyword, value]) => kindOf({ keyword, schema: value })),
  );
}

/** Every schema within a schema. */
function nodesIn(schema: unknown): object[] {
  if (schema === null || typeof schema !== 'object') return [];
  const below = Object.entries(schema).flatMap(([keyword, value]) => {
    if (['properties', 'patternProperties', 'definitions'].includes(keyword))
      return Object.values(Object(value)).flatMap(nodesIn);
    if (['items', 'not', 'propertyNames'].includes(keyword) || (keyword === 'additionalProperties' && value !== false))
      return nodesIn(value);
    return ['oneOf', 'anyOf'].includes(keyword) && Array.isArray(value) ? value.flatMap(nodesIn) : [];
  });
  return [schema, ...below];
}
