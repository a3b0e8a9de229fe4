import { describe, expect, it } from 'vitest';
import { cityValue } from '../../../src/core/target/latest-value.js';
import { apartOf, silentUnits, unitsOf } from '../../../src/core/target/units.js';
import type { Target } from '../../../src/core/task.js';
import { aPlan, aReading, aTarget, PLAN } from '../build.js';

const COUNTIES = ['boluo', 'huidong', 'zhongkai'];
const boluo = aReading('2020-06-30', 1, { org: 'boluo' });

describe('the units that must report a target', () => {
  it('are the holders of shares, else the counties and zones', () => {
    expect(unitsOf(aTarget({ at_least: 5 }), PLAN)).toEqual(COUNTIES);
    expect(unitsOf(aTarget({ at_least: 5, allocation: { municipal: 2, boluo: 3, huidong: 0 } }), PLAN)).toEqual([
      'municipal',
      'boluo',
    ]);
  });

  it('are those that must each meet it, whatever shares there are', () => {
    expect(unitsOf(aTarget({ at_least: 5, per: ['municipal'], allocation: { boluo: 5 } }), PLAN)).toEqual([
      'municipal',
    ]);
    expect(unitsOf(aTarget({ at_least: 5, per: 'county' }), PLAN)).toEqual(COUNTIES);
  });
});

describe('the units whose values may be added up', () => {
  const orgs = PLAN.orgs.map((org) => (org.id === 'zhongkai' ? { ...org, parent: 'huidong' } : org));
  const plan = aPlan({ orgs });
  const values = (target: Partial<Target>) =>
    cityValue(
      aTarget({
        at_least: 9,
        ...target,
        readings: [
          aReading('2020-06-30', 2, { org: 'huidong' }),
          aReading('2020-06-30', 1, { org: 'zhongkai' }),
          aReading('2020-06-30', 4, { org: 'boluo' }),
        ],
      }),
      plan,
      '2020-06-30',
    );

  it('are never a unit and one that it is a part of', () => {
    expect(apartOf(['huidong', 'zhongkai', 'boluo'], aTarget({ at_least: 9 }), plan)).toEqual(['huidong', 'boluo']);
    expect(values({})).toMatchObject({ value: 6, reported: { count: 2, of: 2 } });
  });

  it('are the parts, where these hold the shares', () => {
    expect(values({ allocation: { zhongkai: 3, boluo: 6 } })).toMatchObject({
      value: 5,
      reported: { count: 2, of: 2 },
    });
  });
});

describe('the units that have not reported by a day', () => {
  const allocated = aTarget({ at_least: 5, allocation: { boluo: 3, huidong: 2 }, readings: [boluo] });

  it('are holders of shares, and those that must each meet it', () => {
    expect(silentUnits(allocated, PLAN, '2020-06-29')).toEqual(['boluo', 'huidong']);
    expect(silentUnits(allocated, PLAN, '2020-06-30')).toEqual(['huidong']);
    expect(silentUnits(aTarget({ at_least: 5, per: 'county' }), PLAN, '2020-06-30')).toEqual(COUNTIES);
  });

  it('are counties only once one of them has reported later than the city, of what is the city’s', () => {
    const older = [aReading('2020-05-31', 5), aReading('2020-04-30', 5, { org: 'huidong' }), boluo];
    expect(silentUnits(aTarget({ at_least: 5, readings: older }), PLAN, '2020-05-31')).toEqual([]);
    expect(silentUnits(aTarget({ at_least: 5, readings: older }), PLAN, '2020-06-30')).toEqual(['huidong', 'zhongkai']);
    expect(silentUnits(aTarget({ at_least: 5, readings: [aReading('2020-06-30', 5)] }), PLAN, '2020-06-30')).toEqual(
      [],
    );
    expect(silentUnits(aTarget({ at_least: 5, readings: [boluo] }), PLAN, '2020-06-30')).toEqual([
      'huidong',
      'zhongkai',
    ]);
  });
});
