import { describe, expect, it } from 'vitest';
import { readWording } from '../../../src/core/wording/read-wording.js';
import type { Place, Wording } from '../../../src/core/wording/understood.js';

const YEAR = { start: '2020-01-01', end: '2020-12-31' };
const BITS = [
  ...'新增|公办幼儿园|25所|以上|，|，|。|；|、|和|力争|确保|11月底前|年底前|其中|（|）|“|”|《|》|50%|从|提高到|分别|达到|不低于|左右|3—5个|5万个|1,200元'.split(
    '|',
  ),
  ...'每月|各|2020年|第3批|12355热线|65岁以上|2.5|PM|〔2019〕3号|一|两期|百分之五十|翻一番|全覆盖|制定|方案|举办|等活动|成立|工作组|城乡居民|全部纳入|三个倍增|应保尽保|清零|增长8%|2个百分点|1.6倍|:|\n| |　|９|％|3-|--|…|🙂|a|\u0000|0752-2268800|二季度末|动工|完成'.split(
    '|',
  ),
];

/** Numbers that are the same in each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function drawn(seed: number): string {
  const next = random(seed);
  const count = 1 + Math.floor(next() * 24);
  return Array.from({ length: count }, () => BITS[Math.floor(next() * BITS.length)]).join('');
}

/** The digits of a text that are in no target, no due date and not left over. */
function lost(text: string, { targets, dues, leftovers }: Wording): number[] {
  const covered = new Uint8Array(text.length);
  const places: Place[] = [...targets.flatMap(({ covers }) => covers), ...dues.map(({ place }) => place)];
  for (const { from, to } of [...places, ...leftovers.map(({ place }) => place)]) covered.fill(1, from, to);
  return [...text.matchAll(/[0-9０-９]/g)].map(({ index }) => index).filter((index) => covered[index] !== 1);
}

describe('readWording', () => {
  it('loses no number, names a place for all that it reads, and gives each target one bound', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const text = drawn(seed);
      const wording = readWording(text, YEAR);
      expect(lost(text, wording), JSON.stringify(text)).toEqual([]);
      for (const { target, place, partOf } of wording.targets) {
        expect(place.from, text).toBeLessThan(place.to);
        expect(place.to, text).toBeLessThanOrEqual(text.length);
        expect(partOf === null || partOf < wording.targets.length).toBe(true);
        const bounds = Object.keys(target).filter((key) =>
          /^(equals|at_|between|about|incr|mult|not_|deliver)/.test(key),
        );
        expect(bounds, text).toHaveLength(1);
        expect(target.name.trim(), text).not.toBe('');
        expect(target.name.length).toBeLessThanOrEqual(120);
      }
      for (const { text: left, place } of wording.leftovers) expect(text.slice(place.from, place.to)).toBe(left);
    }
  });

  it('gives the same for the same text, and reads full-width digits as half-width ones', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const text = drawn(seed);
      const wide = text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      const bounds = (one: string) => readWording(one, YEAR).targets.map(({ target }) => ({ ...target, shown: '' }));
      expect(bounds(wide), text).toEqual(bounds(text));
    }
  });

  it.each([
    ...[
      '1',
      '1，',
      '（',
      '“',
      '《',
      '三',
      '新增',
      '新建学校5所、',
      '确保新增学位5000个，',
      '6月底前',
      '每月',
      '5%和',
      '3—',
    ],
    ...[
      '从1提高到',
      '分别',
      '其中5个',
      '（其中5个）',
      ' ',
      '\n',
      '1.',
      '1,000',
      '确保，',
      '《a》和',
      '完成，',
      '1多',
      '年',
    ],
    ...[
      'A项目6月底前动工，',
      '新增公办幼儿园25所以上，力争11月底前。',
      '不低于',
      '的',
      '”',
      '）',
      '任务完成',
      '应尽',
      '、',
      '制定方案、',
      '举办展演和',
      '《a》和指南、',
      '开展校车、消防等治理，',
      '全覆盖、',
      '成立小组并',
      '城乡居民',
    ],
  ])('takes long texts of %j', (bit) => {
    // Numbers close to each other take the longest; so many show as well what does not grow with the length alone.
    const length = /\d/.test(bit) ? 30_000 : 100_000;
    const text = bit.repeat(Math.ceil(length / bit.length));
    expect(lost(text, readWording(text, YEAR))).toEqual([]);
  });

  it('reads a very long text', () => {
    const text = '新增公办幼儿园25所以上，力争11月底前；地区生产总值增长6%左右。'.repeat(5000);
    expect(readWording(text, YEAR).targets.length).toBeGreaterThan(0);
  });
});
