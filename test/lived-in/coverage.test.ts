import * as fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/date.js';
import { counting, isVoid } from '../../src/core/file/counting.js';
import { growingLists } from '../../src/core/file/growing-lists.js';
import { logOf } from '../../src/core/log.js';
import { LIGHT_REASONS, LIGHTS } from '../../src/core/standing/light.js';
import { standingOf } from '../../src/core/standing/standing.js';
import { unitsView } from '../../src/core/view/units-view.js';
import { addWorkDays } from '../../src/core/work-days.js';
import { loadPlan } from '../../src/store/read/load.js';
import { run, SAMPLE } from '../run.js';

const DAY = '2020-11-30';
const { plan: opened, tasks: loaded, problems } = loadPlan(fs, SAMPLE);
if (opened === null) throw new Error('the sample cannot be read');
const { plan } = opened;
const tasks = loaded.map(({ task }) => task);
const targets = tasks.flatMap((task) => task.targets ?? []);
const events = logOf(tasks, plan);
const standings = loaded.map(({ task, section }) => standingOf(task, section, plan, DAY));
const sorted = (items: Iterable<string>) => [...new Set(items)].sort();
const taskOf = (id: number) => tasks.find((task) => task.id === id);

describe('the sample', () => {
  it('has no error that lint finds, and one warning: the document does not say what is to be doubled', async () => {
    expect(problems).toEqual([]);
    const { code, out } = await run(['lint', '--json'], { cwd: SAMPLE });
    const { findings } = JSON.parse(out);
    expect(code).toBe(0);
    expect(findings.map(({ rule, file }: { rule: string; file: string }) => [rule, file])).toEqual([
      ['baseline-missing', '12-reform-opening/080-sister-schools.yaml'],
    ]);
  });

  it('is recorded by ten people on working days of eleven months', () => {
    expect(events.length).toBeGreaterThan(300);
    expect(sorted(events.map(({ entry }) => entry.by))).toHaveLength(10);
    expect(sorted(events.map(({ day }) => day.slice(0, 7)))).toHaveLength(11);
    const days = sorted(events.map(({ day }) => day));
    expect(days.filter((day) => addWorkDays(addDays(day, -1), 1, plan) !== day)).toEqual([]);
  });

  it('has entries of every kind, and voids and amendments of all that can be taken back and amended', () => {
    expect(sorted(events.map(({ kind }) => kind))).toEqual([
      'amendment',
      'change',
      'evidence',
      'extension',
      'reading',
      'report',
      'void',
    ]);
    const voided = tasks.flatMap(growingLists).filter(({ entries }) => entries.some(isVoid));
    expect(sorted(voided.map(({ list }) => list))).toEqual(['evidence', 'extensions', 'readings', 'reports']);
    const keys = tasks.flatMap(({ amendments }) => amendments ?? []).flatMap((one) => ('key' in one ? one.key : []));
    expect(sorted(keys)).toEqual(['about', 'allocation', 'commitment', 'lead', 'leader', 'responsible', 'support']);
  });

  it('has every status', () => {
    expect(sorted(tasks.map(({ status }) => status))).toEqual([
      'cancelled',
      'closed',
      'completed',
      'in_progress',
      'not_started',
      'submitted',
      'suspended',
    ]);
  });

  it('has every light and every reason, but for what only an edit by hand can lead to', () => {
    expect(sorted(standings.map(({ light }) => light))).toEqual(sorted(LIGHTS));
    const reasons = LIGHT_REASONS.filter((reason) => reason !== 'finished_unproven');
    expect(sorted(standings.flatMap(({ reasons }) => reasons))).toEqual(sorted(reasons));
  });

  it('has every bound and every delivery', () => {
    const bounds = ['equals', 'at_least', 'at_most', 'between', 'about', 'increase_by', 'multiply_by', 'not_below'];
    expect(bounds.filter((bound) => !targets.some((target) => bound in target))).toEqual([]);
    expect(sorted(targets.flatMap(({ deliver }) => deliver ?? []))).toEqual([
      'action',
      'document',
      'event',
      'facility',
      'institution',
      'platform',
    ]);
  });

  it('names who leads each task, by units of every kind', () => {
    expect(tasks.filter(({ lead, leader }) => lead === undefined || leader === undefined)).toEqual([]);
    expect(tasks.filter(({ lead }) => Array.isArray(lead)).length).toBeGreaterThan(3);
    expect(plan.orgs.filter(({ kind }) => kind === 'county' || kind === 'zone')).toHaveLength(7);
  });

  it('has counties that reported all, some of it and nothing, and some that fail', () => {
    const shared = unitsView('county', standings, plan, DAY).targets;
    const statesOf = (id: number, target: string) =>
      shared
        .filter(({ task, standing }) => task.id === id && standing.target.id === target)
        .flatMap(({ shares }) => shares.map(({ state }) => state));
    expect(statesOf(12, 'model-schools')).toEqual(Array(7).fill('met'));
    expect(sorted(statesOf(28, 'kindergartens'))).toEqual(['met', 'no_data', 'unmet']);
    expect(statesOf(40, 'recommended-schools')).toEqual(['met', 'met', 'met', 'met', 'unmet', 'met', 'no_data']);
    const reporting = (id: number, index: number) =>
      sorted(counting(taskOf(id)?.targets?.[index]?.readings).flatMap(({ org }) => org ?? []));
    expect([reporting(22, 0).length, reporting(29, 2).length]).toEqual([7, 4]);
  });

  it('has four building projects with milestones, one of which is overdue', () => {
    const building = standings.find(({ task }) => task.id === 25);
    expect(building?.task.targets?.filter(({ milestones }) => milestones)).toHaveLength(4);
    expect(building).toMatchObject({ light: 'yellow', reasons: ['behind', 'milestone_overdue'] });
  });

  it('has a task that is behind in every way', () => {
    const worst = standings.find(({ task }) => task.id === 44);
    expect(worst?.reasons).toEqual(['overdue', 'target_overdue', 'far_behind']);
  });

  it('has a task that was re-checked after closure, and one that was reopened', () => {
    const { recheck = '', evidence = [] } = taskOf(3) ?? {};
    expect(evidence.some((entry) => !isVoid(entry) && entry.at.slice(0, 10) >= recheck)).toBe(true);
    expect(taskOf(14)?.history).toContainEqual(expect.objectContaining({ from: 'closed', to: 'in_progress' }));
  });

  it('has doubtful entries that were confirmed, and a checksum of each file', () => {
    const confirmed = events.filter(({ entry }) => 'confirmed' in entry);
    expect(sorted(confirmed.map(({ kind }) => kind))).toEqual(['reading', 'report']);
    const files = events.flatMap(({ kind, entry }) => (kind === 'evidence' && entry.path ? entry : []));
    expect(files.filter(({ sha256 }) => sha256 === undefined)).toEqual([]);
  });
});
