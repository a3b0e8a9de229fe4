import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { boundOf, type Case, classOf, type Wanted } from './wanted.js';

const PERIOD = { start: '2020-01-01', end: '2020-12-31' };

/** The files of a plan that hold targets. */
interface TaskFile {
  id: number;
  targets?: Readonly<Record<string, unknown>>[];
}

/**
 * The items of a numbered document, each with the targets that a plan's files give it.
 * @param document its text, one item a line: 28.新增公办幼儿园25所以上。…
 * @param plan the plan's folder
 */
export function casesOfPlan(document: string, plan: string): Case[] {
  const tasks = new Map(tasksOf(plan).map((task) => [task.id, task]));
  return [...document.matchAll(/^(\d+)[.﹒、](.+)$/gm)].map(([, number = '', text = '']) => ({
    id: number,
    text,
    period: PERIOD,
    wanted: (tasks.get(Number(number))?.targets ?? []).map((target) => wantedOf(text, target)),
  }));
}

function tasksOf(plan: string): TaskFile[] {
  const files = readdirSync(plan, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\d{3}-[^/\\]+\.yaml$/.test(file))
    .map((file) => parse(readFileSync(join(plan, file), 'utf8')));
}

function wantedOf(text: string, target: Readonly<Record<string, unknown>>): Wanted {
  const { key, value } = boundOf(target);
  const unit = String(target['unit'] ?? '');
  return {
    names: [String(target['name'])],
    keys: [key],
    values: [{ value, unit }],
    class: classOf(text, key, value, unit),
    optional: false,
  };
}

/** A sentence that a person labelled. */
interface Labelled {
  id: number;
  text: string;
  period: Case['period'];
  targets: LabelledTarget[];
  /** Those that may be read or not. */
  may_targets?: LabelledTarget[];
}

interface LabelledTarget {
  name: string;
  names_ok?: string[];
  key: string;
  keys_ok?: string[];
  value: unknown;
  value_ok?: unknown[];
  unit: string | null;
  unit_ok?: (string | null)[];
  /** Other readings that are as right; what one does not say is as in the target. */
  alt?: { key?: string; value?: unknown; unit?: string | null }[];
  optional?: boolean;
}

/** The labelled sentences of a file. */
export function casesOfLabels(file: string): Case[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as Labelled[]).map(
    ({ id, text, period, targets, may_targets = [] }) => ({
      id: String(id),
      text,
      period,
      wanted: [...targets, ...may_targets.map((one) => ({ ...one, optional: true }))].map((one) =>
        labelledOf(text, one),
      ),
    }),
  );
}

function labelledOf(text: string, target: LabelledTarget): Wanted {
  const { name, names_ok = [], key, keys_ok = [], value, value_ok = [], unit, unit_ok = [], alt = [] } = target;
  const units = [unit ?? '', ...unit_ok.map((one) => one ?? '')];
  const values = [value, ...value_ok].flatMap((one) => units.map((each) => ({ value: one, unit: each })));
  return {
    names: [name, ...names_ok],
    keys: [key, ...keys_ok, ...alt.flatMap((one) => one.key ?? [])],
    values: [
      ...values,
      ...alt.map((one) => ({ value: one.value ?? value, unit: ('unit' in one ? one.unit : unit) ?? '' })),
    ].flatMap((one) => [one, ...multiplied(one)]),
    class: classOf(text, key, value, unit ?? ''),
    optional: target.optional === true,
  };
}

/** 45亿元 is 4,500,000,000元: the same value, whichever of the two a person writes. */
function multiplied({ value, unit }: { value: unknown; unit: string }): { value: unknown; unit: string }[] {
  const factor = { 万: 1e4, 亿: 1e8 }[unit.slice(0, 1)];
  if (factor === undefined || unit.length === 1) return [];
  const times = (one: unknown) => (typeof one === 'number' ? Math.round(one * factor * 100) / 100 : one);
  return [{ value: Array.isArray(value) ? value.map(times) : times(value), unit: unit.slice(1) }];
}
