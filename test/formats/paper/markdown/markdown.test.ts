import { describe, expect, it } from 'vitest';
import { paperMarkdown } from '../../../../src/formats/paper/markdown/markdown.js';
import { rawIn } from '../../../hostile.js';
import { HOSTILE, PAPER } from '../paper.js';

describe('a document as Markdown', () => {
  it('has all of its parts, and footnotes at its end', () => {
    expect(paperMarkdown(PAPER)).toMatchInlineSnapshot(`
      "# 关于2020年工作要点11月份落实情况的通报

      （截至2020年11月30日）

      ## 一、总体情况

      ### （一）任务完成情况

      **办结**17项[^1]，占20%。

      **总进度**

      |  | 进度 |
      | --- | ---: |
      | 10月 | 40% |
      | 11月 | — |

      **任务**

      | 序号 | 亮灯 | 进度 |
      | :---: | --- | ---: |
      | 1 | 红 | 50%[^2] |

      说明。

      *此处填写*

      某局

      ## 附件1

      1\\. 甲

      \\- 乙

      [^1]: 10月通报时为16项。
      [^2]: 补报1条。
      "
    `);
  });

  it('takes nothing that others wrote for markup, and breaks no table', () => {
    const text = paperMarkdown(HOSTILE);
    expect(rawIn(text)).toEqual([]);
    expect(text).not.toMatch(/<(script|b)\b/);
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('#')).length).toBe(2);
    expect(lines.filter((line) => /^(>|-|\d+[.)] )/.test(line))).toEqual([]);
    for (const line of lines.filter((one) => one.startsWith('| '))) {
      expect([2, 3]).toContain(line.replace(/\\\|/g, '').split('|').length - 1);
    }
  });

  it('leaves out a chart whose values stand in a table beside it', () => {
    const parts = PAPER.parts.map((part) => (part.kind === 'chart' ? { ...part, isTold: true } : part));
    expect(paperMarkdown({ ...PAPER, parts })).not.toContain('总进度');
  });
});
