import { describe, expect, it } from 'vitest';
import type { Chart, ChartSeries } from '../../../src/core/paper/chart.js';
import { chartSvg, chartsDocument } from '../../../src/formats/svg/chart.js';
import { catalogs } from '../../../src/messages/index.js';
import { overlaps, readSvg } from './drawn.js';

const ZH = catalogs['zh-CN'];
const MONTHS = ZH.screens.chart.months;

const reached = (...values: (number | null)[]): ChartSeries => ({ name: '总进度', role: 'reached', values });
const expected = (...values: (number | null)[]): ChartSeries => ({ name: '序时进度', role: 'expected', values });
const even = (count: number) => Array.from({ length: count }, (_one, index) => (index + 1) / count);

const lines = (parts: Partial<Chart> = {}): Chart => ({
  kind: 'lines',
  title: '总进度与序时进度',
  description: '截至 2020-11-30，总进度 64.1%',
  labels: MONTHS,
  series: [reached(null, null, 0.031, 0.08, 0.2, 0.24, null, 0.4, 0.5, 0.603, 0.641, null), expected(...even(12))],
  ...parts,
});

const bars = (labels: readonly string[], ...series: ChartSeries[]): Chart => ({
  kind: 'bars',
  title: '各板块进度',
  description: '',
  labels,
  series,
});

const textsOf = (chart: Chart, kind: string) =>
  readSvg(chartSvg(chart, ZH)).texts.flatMap((text) => (text.kind === kind ? [text.text] : []));
const pathOf = (chart: Chart, kind: string) =>
  readSvg(chartSvg(chart, ZH)).elements.filter(({ attributes }) => attributes['class'] === kind);

describe('lines', () => {
  it('go from 0 to 100 % over the months, with the newest values of both', async () => {
    const { texts, told } = readSvg(chartSvg(lines(), ZH));
    const words = texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['0%', '50%', '100%', ...MONTHS, '64.1%', '91.7%', '3.1%', '24%']));
    expect(told).toEqual({ title: '总进度与序时进度', desc: '截至 2020-11-30，总进度 64.1%' });
    await expect(`${chartSvg(lines(), ZH)}\n`).toMatchFileSnapshot('lines.svg');
  });

  it('have below them of how many the values are known', () => {
    const notes = { name: '有数据', texts: MONTHS.map((_month, index) => (index < 11 ? String(index) : '')) };
    expect(textsOf(lines({ notes }), 'chart-note')).toEqual(['有数据', ...notes.texts.slice(0, 11)]);
    expect(overlaps(readSvg(chartSvg(lines({ notes }), ZH)).texts)).toEqual([]);
    const many = { name: '有数据', texts: MONTHS.map(() => '5800/8400') };
    expect(overlaps(readSvg(chartSvg(lines({ notes: many }), ZH)).texts)).toEqual([]);
  });

  it('are interrupted where nothing was reported, with a cross and its word; what has not come yet has none', () => {
    const svg = readSvg(chartSvg(lines(), ZH));
    const path = svg.elements.find(
      ({ attributes }) => attributes['stroke-width'] === '2' && attributes['d']?.includes('L'),
    );
    const line = svg.elements.filter(({ attributes }) => attributes['d']?.includes('L'))[1]?.attributes['d'] ?? '';
    expect(path).toBeDefined();
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line.match(/[ML]/g)).toHaveLength(8);
    expect(pathOf(lines(), 'chart-none')[0]?.attributes['d']?.match(/m0-6/g)).toHaveLength(3);
    expect(svg.texts.map(({ text }) => text)).toContain('未报');
    const whole = lines({ series: [reached(0.1, 0.2, null, null), expected(...even(4))], labels: MONTHS.slice(0, 4) });
    expect(readSvg(chartSvg(whole, ZH)).texts.map(({ text }) => text)).not.toContain('未报');
  });

  it('say that nothing is known at all', () => {
    const silent = lines({ series: [reached(...MONTHS.map(() => null)), expected(...even(12))] });
    expect(textsOf(silent, 'chart-none')).toEqual(['未报']);
    expect(textsOf(silent, 'chart-value')).toEqual([]);
  });

  it('draw a single point, and values beyond the scale at its edge with their own words', () => {
    const one = lines({ labels: ['1月'], series: [reached(1.2), expected(0)] });
    expect(textsOf(one, 'chart-value')).toEqual(['120%', '0%']);
    expect(chartSvg(one, ZH)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('differ by dashes and marks, not by colours', () => {
    const other: ChartSeries = { name: '上年', role: 'reached', values: even(12).map((value) => value * 0.9) };
    const svg = chartSvg(lines({ series: [...lines().series, other] }), ZH);
    const groups = svg.split('<g class="chart-reached">').slice(1);
    expect(groups).toHaveLength(2);
    expect(groups[0]).toContain('stroke-linecap="round"');
    expect(groups[1]).toContain('stroke-dasharray="1 3"');
    expect(pathOf(lines(), 'chart-expected')[0]?.attributes['stroke-dasharray']).toBe('5 4');
    expect(svg).not.toMatch(/#[0-9a-f]{3}/);
  });

  it('name as many of 60 months as fit, always the same month of the year', () => {
    const labels = even(60).map((_one, index) => `${2020 + Math.floor(index / 12)}年${MONTHS[index % 12]}`);
    const chart = lines({ labels, series: [reached(...even(60)), expected(...even(60))] });
    expect(textsOf(chart, 'chart-label')).toEqual(['2020年1月', '2021年1月', '2022年1月', '2023年1月', '2024年1月']);
    expect(overlaps(readSvg(chartSvg(chart, ZH)).texts)).toEqual([]);
  });
});

describe('bars', () => {
  const long = '推进粤港澳大湾区教育合作发展和对口帮扶等各项改革与开放工作以及更多';
  const names = Array.from({ length: 13 }, (_one, index) => `${index + 1}、${index === 6 ? long : '义务教育'}`);
  const chart = bars(
    names,
    reached(...names.map((_name, index) => (index === 2 ? null : index / 12))),
    expected(...names.map(() => 11 / 12)),
  );

  it('have a value each, 未报 where there is none, and a mark at what was expected', async () => {
    expect(textsOf(chart, 'chart-value').slice(0, 4)).toEqual(['0%', '8.3%', '未报', '25%']);
    expect(pathOf(chart, 'chart-expected')[1]?.attributes['d']?.match(/M/g)).toHaveLength(13);
    expect(readSvg(chartSvg(chart, ZH)).texts.map(({ text }) => text)).toContain('序时进度 91.7%');
    await expect(`${chartSvg(chart, ZH)}\n`).toMatchFileSnapshot('bars.svg');
  });

  it('have behind each value of how many it is known', () => {
    const counted = { ...bars(['甲', '乙'], reached(1, null)), notes: { name: '有数据', texts: ['2/5', '0/3'] } };
    expect(textsOf(counted, 'chart-value')).toEqual(['100%（2/5）', '未报（0/3）']);
  });

  it('are interrupted at the mark that they go beyond, so that it is seen in any colour', () => {
    const [, beyond] = pathOf(bars(['甲'], reached(1), expected(0.5)), 'chart-reached');
    const [, below] = pathOf(bars(['甲'], reached(0.4), expected(0.5)), 'chart-reached');
    expect(beyond?.attributes['d']?.match(/M/g)).toHaveLength(2);
    expect(below?.attributes['d']?.match(/M/g)).toHaveLength(1);
  });

  it('break long names into two lines, and tell what is cut when pointed at', () => {
    const svg = chartSvg(chart, ZH);
    expect(svg).toContain(`<title>7、${long}</title>`);
    expect(readSvg(svg).texts.filter(({ text }) => text.endsWith('…'))).toHaveLength(1);
    const english = bars(['Education Planning, Finance and Infrastructure'], reached(1));
    expect(textsOf(english, 'chart-label')).toEqual(['Education Planning,', 'Finance and Infrastructure']);
  });

  it('of several kinds stand below one another, filled and outlined', () => {
    const two = bars(['甲', '乙'], reached(0.4, null), { ...reached(0.3, 0.2), name: '上期' });
    expect(textsOf(two, 'chart-value')).toEqual(['40%', '未报', '30%', '20%']);
    expect(pathOf(two, 'chart-reached').map(({ attributes }) => attributes['fill'])).toEqual([
      'currentColor',
      'none',
      'currentColor',
      'none',
    ]);
  });

  it('may be none', () => {
    expect(chartSvg(bars([], reached()), ZH)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a chart', () => {
  const HOSTILE = '</text><script>alert(1)</script>" onload="x\u202e\ufffe\ud800]]>&amp;';

  it('is well-formed, small, and the same twice, whatever its texts', () => {
    const hostile = lines({ title: HOSTILE, description: HOSTILE, labels: MONTHS.map(() => HOSTILE) });
    const named = bars(
      Array.from({ length: 13 }, () => HOSTILE.repeat(40)),
      { ...reached(), name: HOSTILE },
    );
    for (const chart of [hostile, named]) {
      const svg = chartSvg(chart, ZH);
      expect(readSvg(svg).elements.map(({ name }) => name)).not.toContain('script');
      expect(svg).not.toMatch(/style=|href|url\(|id=|\u202e|\ufffe|\ud800/);
      expect(chartSvg(chart, ZH)).toBe(svg);
      expect(() => readSvg(chartsDocument([chart], ZH))).not.toThrow();
    }
    expect(Buffer.byteLength(chartSvg(lines(), ZH))).toBeLessThan(3072);
    expect(Buffer.byteLength(chartsDocument([lines()], ZH))).toBeLessThan(3072);
  });

  it('keeps its texts apart and inside', () => {
    const crossing = lines({ series: [reached(...even(12).reverse()), expected(...even(12))] });
    for (const chart of [lines(), crossing, bars(MONTHS, reached(...even(12)), expected(...even(12)))]) {
      const { texts, elements } = readSvg(chartSvg(chart, ZH));
      expect(overlaps(texts)).toEqual([]);
      const [, , width = 0, height = 0] = elements[0]?.attributes['viewBox']?.split(' ').map(Number) ?? [];
      const outside = texts.filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
      );
      expect(outside).toEqual([]);
    }
  });

  it('as a document has its size, its colours and its titles, one chart below another', () => {
    const svg = chartsDocument([lines(), bars(['学前教育'], reached(0.5), expected(0.9))], catalogs.en);
    const { elements, texts, told } = readSvg(svg);
    expect(elements[0]?.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', width: '512', role: 'img' });
    expect(told['title']).toBe('总进度与序时进度 · 各板块进度');
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['总进度与序时进度', '各板块进度', 'no data']),
    );
    expect(svg).not.toMatch(/currentColor|style=/);
    expect(overlaps(texts)).toEqual([]);
  });

  it('as a document may have lines above, which are broken', () => {
    const svg = readSvg(chartsDocument([lines()], ZH, ['惠州市教育局2020年工作要点'.repeat(3), '82 项任务']));
    expect(svg.texts.slice(0, 3).map(({ text }) => text.length)).toEqual([33, 12, 6]);
    expect(svg.told['title']).toBe('惠州市教育局2020年工作要点'.repeat(3));
    expect(svg.told['desc']).toBe('82 项任务 截至 2020-11-30，总进度 64.1%');
    expect(overlaps(svg.texts)).toEqual([]);
  });
});
