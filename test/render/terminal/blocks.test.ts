import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../src/messages/index.js';
import { blocks } from '../../../src/render/terminal/blocks.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';

const screenOf = (width: number | null) => makeScreen(catalogs['zh-CN'], width, true, false);

describe('blocks', () => {
  it('stand beside one another in columns, by display width, each paragraph on lines of its own', () => {
    const rows = [
      { labels: ['注意', 'git'], paragraphs: ['没有设置', '处理办法：plan git install'] },
      { labels: ['ok', '文件夹'], paragraphs: ['可以写'] },
    ];
    expect(blocks(rows, screenOf(null)).split('\n')).toEqual([
      '注意  git     没有设置',
      '              处理办法：plan git install',
      'ok    文件夹  可以写',
    ]);
  });

  it('wrap their paragraphs to the width that the labels leave, and lose nothing', () => {
    const text = '两人改了同一项任务时按行合并';
    const lines = blocks([{ labels: ['注意'], paragraphs: [text] }], screenOf(20)).split('\n');
    expect(lines).toEqual(['注意  两人改了同一项', '      任务时按行合并']);
  });

  it('are nothing where there are none', () => {
    expect(blocks([], screenOf(80))).toBe('');
  });
});
