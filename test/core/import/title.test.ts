import { describe, expect, it } from 'vitest';
import { shortHeading, titleOf } from '../../../src/core/import/title.js';

describe('the title of an item', () => {
  it('is its head sentence', () => {
    expect(titleOf('加固堤防', '加固堤防。完成堤防加固12公里。')).toEqual({ title: '加固堤防', isMade: false });
    const long = '加快推进全市重点河段堤防达标加固和病险水库除险加固工程建设';
    expect(titleOf(long, `${long}。完成12公里。`)).toEqual({ title: long, isMade: false });
  });

  it.each([
    ['完成堤防加固12公里，改造泵站3座。', '完成堤防加固12公里'],
    ['按照省统一部署，完成堤防加固12公里，改造泵站3座。', '完成堤防加固12公里'],
    ['为提升防洪能力，结合河长制工作，加固堤防12公里。', '加固堤防12公里'],
    ['根据《防洪规划》，围绕安全度汛，编制度汛方案。', '编制度汛方案'],
    ['6月底前，完成堤防加固，改造泵站。', '完成堤防加固'],
    ['2026年，完成堤防加固；改造泵站。', '完成堤防加固'],
    ['（1）完成堤防加固；改造泵站。', '完成堤防加固'],
    ['为民办实事，完成堤防加固，改造泵站。', '为民办实事，完成堤防加固'],
    ['巡堤，查险，除险加固，组织演练。', '巡堤，查险，除险加固'],
  ])('is made of the first clause that says what is done: %s', (text, title) => {
    expect(titleOf(null, text)).toEqual({ title, isMade: true });
  });

  it('is the item itself if that is a short sentence', () => {
    expect(titleOf(null, '加固重点河段堤防。')).toEqual({ title: '加固重点河段堤防', isMade: false });
  });

  it('is cut at punctuation only, at 45 characters', () => {
    const long =
      '加固东河、西河、南河、北河堤防和东山水库、西山水库、南山水库、北山水库大坝，以及其他病险水库的全部坝体和附属设施，确保安全。';
    const { title } = titleOf(null, long.replace('，', '、'));
    expect(Array.from(title).length).toBeLessThanOrEqual(45);
    expect(long.replace('，', '、').startsWith(title)).toBe(true);
    expect('、，'.includes(long.replace('，', '、').charAt(title.length))).toBe(true);
    const solid = titleOf(null, '加'.repeat(80)).title;
    expect(solid).toBe(`${'加'.repeat(44)}…`);
  });

  it('keeps quotation marks, brackets and names of documents whole', () => {
    const text = '修订《防汛、抗旱应急预案（2026年版）》，组织演练。';
    expect(titleOf(null, text).title).toBe('修订《防汛、抗旱应急预案（2026年版）》');
    expect(titleOf('落实“一河一策”', '落实“一河一策”。').title).toBe('落实“一河一策”');
  });
});

describe('the short title of a section', () => {
  it.each([
    ['全力做好防汛抗旱工作', '防汛抗旱工作'],
    ['进一步加强水资源管理', '加强水资源管理'],
    ['努力提升供水保障能力', '提升供水保障能力'],
    ['坚持底线思维，切实守住防洪安全和供水安全底线', '坚持底线思维'],
    ['全面从严治党', '全面从严治党'],
    ['统筹发展和安全', '统筹发展和安全'],
  ])('leaves out what all headings begin with: %s', (heading, title) => {
    expect(shortHeading(heading)).toBe(title);
  });
});
