import { expect, it } from 'vitest';
import type { CourseView } from '../../../src/core/view/course-view.js';
import { courseSvg } from '../../../src/formats/svg/course.js';
import { catalogs } from '../../../src/messages/index.js';
import { aTarget } from '../../core/build.js';
import { overlaps, readSvg } from './drawn.js';

const course = (values: readonly (number | null)[], parts: Partial<CourseView> = {}): CourseView => ({
  target: aTarget({ name: '新增公办幼儿园', at_least: 25, unit: '所' }),
  baseline: null,
  points: values.map((value, index) => ({
    month: `2020-${String(index + 1).padStart(2, '0')}`,
    day: `2020-${String(index + 1).padStart(2, '0')}-28`,
    value,
    expected: Math.floor((25 * (index + 1)) / 12),
    gap: null,
  })),
  ...parts,
});

const YEAR = [null, null, 0, 3, 6, 12, 12, 12, 15, 18, 20, null];

it('draws the values of a target against the expected ones, and tells each month', async () => {
  const svg = courseSvg(course(YEAR), catalogs['zh-CN']);
  const { texts, told } = readSvg(svg);
  expect(texts.map(({ text }) => text)).toEqual(['20', '22', '1月', '12月']);
  expect(told['title']).toBe('新增公办幼儿园（所）');
  expect(told['desc']).toBe(
    '新增公办幼儿园各月完成（应达）：3月 0（6），4月 3（8），5月 6（10），6月 12（12），7月 12（14），8月 12（16），9月 15（18），10月 18（20），11月 20（22）。',
  );
  expect(overlaps(texts)).toEqual([]);
  expect(Buffer.byteLength(svg)).toBeLessThan(2048);
  await expect(`${svg}\n`).toMatchFileSnapshot('course.svg');
});

it('begins at the baseline, and writes percentages as such', () => {
  const target = aTarget({ name: '入学率', at_least: 98, unit: '%' });
  const rate = course([92, 93, 95.5], { target, baseline: { value: 92, asOf: null } });
  const svg = courseSvg({ ...rate, points: rate.points.map((point) => ({ ...point, expected: null })) }, catalogs.en);
  expect(readSvg(svg).texts.map(({ text }) => text)).toEqual(['95.5%', 'Jan', 'Mar']);
  expect(svg).toContain('M5 66L120');
});

it('draws what never moved, a single month, and hostile names', () => {
  const flat = course([0], { target: aTarget({ name: '<b>"&\u0007', at_least: 0 }) });
  const svg = courseSvg(
    { ...flat, points: flat.points.map((point) => ({ ...point, expected: 0 })) },
    catalogs['zh-CN'],
  );
  expect(svg).not.toMatch(/NaN|Infinity|<b>/);
  expect(readSvg(svg).told['title']).toBe('<b>"&');
});
