import { describe, expect, it } from 'vitest';
import { partRoleOf, styleOf, writtenStyle, writtenStyles } from '../../../src/core/outline/choice.js';
import { catalogs } from '../../../src/messages/index.js';

describe('a level as a person writes it', () => {
  it('is named by one of its numbers, whatever its value and width', () => {
    const written = [
      '一、',
      '三、',
      '（一）',
      '(二)',
      '1.',
      '１．',
      '3、',
      '1﹒',
      '（1）',
      '2)',
      '①',
      '1.1',
      '一是',
      '第一部分',
      '第三章',
    ];
    expect(written.map(styleOf)).toEqual([
      ...['chinese', 'chinese', 'chinese_bracket', 'chinese_bracket', 'digit', 'digit', 'digit', 'digit'],
      ...['digit_bracket', 'digit_bracket', 'circled', 'decimal', 'spoken', 'chapter', 'chapter'],
    ]);
  });

  it('needs no mark behind a numeral', () => {
    expect([styleOf('一'), styleOf('1'), styleOf(' 12 ')]).toEqual(['chinese', 'digit', 'digit']);
  });

  it('is named by a word where there is no number', () => {
    expect([styleOf('段落'), styleOf('Paragraphs'), styleOf('标题'), styleOf('表格')]).toEqual([
      ...['paragraph', 'paragraph', 'heading', 'row'],
    ]);
  });

  it('is none for other words', () => {
    expect(['', '甲', '任务', '1.5亿', '（甲）', '一、二、', '--'].map(styleOf)).toEqual(Array(7).fill(null));
  });

  it('is written in a way that is read as the same', () => {
    for (const written of writtenStyles) expect(writtenStyle(styleOf(written) ?? 'row')).toBe(written);
  });
});

describe('a role as a person writes it', () => {
  it('is named in Chinese or by its identifier', () => {
    expect([partRoleOf('任务'), partRoleOf('closing'), partRoleOf(' 回顾 '), partRoleOf('别的')]).toEqual([
      ...['items', 'closing', 'review', null],
    ]);
  });

  it('is named as the preview names it', () => {
    for (const [role, word] of Object.entries(catalogs['zh-CN'].screens.importPreview.roles)) {
      expect(partRoleOf(word), word).toBe(role);
    }
  });
});
