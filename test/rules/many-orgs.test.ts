import { describe, expect, it } from 'vitest';
import { planChanges } from '../../src/core/diff/plan.js';
import { orgName, type PlanFile, toPlan } from '../../src/core/plan.js';
import { targetLowered } from '../../src/rules/against-base/target-lowered.js';
import type { RuleContext } from '../../src/rules/index.js';
import { knownOrg } from '../../src/rules/known-org.js';
import { aTarget, aTask, PRESCHOOL } from '../core/build.js';

const COUNT = 400;

/** A plan with many units that counts how often one of them is looked at. */
function aPlan() {
  const looks = { count: 0 };
  const orgs = Array.from({ length: COUNT }, (_, index) => ({
    get id() {
      looks.count += 1;
      return `county-${index}`;
    },
    name: `县${index}`,
    kind: 'county' as const,
  }));
  const file: PlanFile = {
    format: 1,
    id: 'example',
    title: '示例',
    period: { start: '2020-01-01', end: '2020-12-31' },
    sections: [PRESCHOOL],
    orgs,
  };
  return { file, looks };
}

const IDS = Array.from({ length: COUNT }, (_, index) => `county-${index}`);

describe('a plan with many units', () => {
  it.each<[string, (file: PlanFile) => unknown]>([
    ['when it is compared', (file) => planChanges(file, { ...file })],
    ['when their names are told', (file) => IDS.map((id) => orgName(toPlan(file), id))],
    [
      'when each of them must meet a target',
      (file) => {
        const task = aTask({ targets: [aTarget({ id: 'count', at_least: 1, per: 'county' })] });
        const base = { planFile: file, pairs: [], tasks: [{ file: 'a.yaml', section: PRESCHOOL, task }] };
        const others = file.orgs?.map((org) => ({ ...org, kind: 'other' as const })) ?? [];
        const plan = toPlan({ ...file, orgs: [...others, ...(file.orgs ?? [])] });
        return [...targetLowered.check({ base, plan, tasks: [] } as unknown as RuleContext)];
      },
    ],
  ])('looks at each only a few times %s', (_, use) => {
    const { file, looks } = aPlan();
    use(file);
    expect(looks.count).toBeGreaterThan(0);
    expect(looks.count).toBeLessThan(20 * COUNT);
  });
});

it('compares only the first hundred unknown units with all known ones', () => {
  const { file } = aPlan();
  const [first = '', ...rest] = IDS.map((id) => `${id}x`);
  const tasks = [{ file: 'a.yaml', section: PRESCHOOL, task: aTask({ responsible: [first, ...rest] }) }];
  const found = [...knownOrg.check({ plan: toPlan(file), tasks } as unknown as RuleContext)];
  expect(found).toHaveLength(COUNT);
  expect(found.filter(({ variant }) => variant === 'near')).toHaveLength(100);
});
