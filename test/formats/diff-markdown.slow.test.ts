import { describe, expect, it } from 'vitest';
import { diffMarkdown } from '../../src/formats/diff-markdown.js';
import { markdownText } from '../../src/formats/markdown-text.js';
import { catalogs, type Language } from '../../src/messages/index.js';
import { changedPlan, within } from '../changed-plan.js';
import { run } from '../run.js';

const HIDDEN = /&#8203;/g;

describe('text in Markdown', () => {
  it.each([
    ['新增公办幼儿园25所以上', '新增公办幼儿园25所以上'],
    ['12/25 所 (48%) → 13', '12/25 所 (48%) → 13'],
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['<!-- x -->', '&lt;!-- x --&gt;'],
    ['&lt;', '&amp;lt;'],
    ['`code`', '\\`code\\`'],
    ['**重** __x__ ~~y~~', '\\*\\*重\\*\\* \\_\\_x\\_\\_ \\~\\~y\\~\\~'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['![a](x)', '!\\[a\\](x)'],
    ['$x$ \\ ^1', '\\$x\\$ \\\\ \\^1'],
    ['第一行\n# 第二行\r\n- 三', '第一行 # 第二行 - 三'],
    ['@all @张三 #12 !3 :smile:', '@all @张三 #12 !3 :smile:'],
    ['https://example.org www.example.org', 'https://example.org www.example.org'],
  ])('%s', (text, written) => {
    expect(markdownText(text).replace(HIDDEN, '')).toBe(written);
  });

  it.each([
    ['@all', '@&#8203;all'],
    ['a@b.cn', 'a@&#8203;b.cn'],
    ['（@张三）', '（@&#8203;张三）'],
    ['#12', '#&#8203;12'],
    ['!12', '!&#8203;12'],
    [':smile:', ':&#8203;smile:'],
    ['https://x', 'https:&#8203;//x'],
    ['WWW.x.cn', 'WWW&#8203;.x.cn'],
    ['5 @ 3', '5 @ 3'],
  ])('calls nobody and points nowhere: %s', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});

/** A page with so many tasks of so many characters each. */
const page = (tasks: number, characters: number, suspect = false) => ({
  answer: '答',
  sides: 'a → b',
  plan: { title: '计划', lines: [] },
  sections: [
    {
      title: '一、板块',
      tasks: Array.from({ length: tasks }, (_, index) => ({
        label: `${index + 1} 任务`,
        lines: [{ text: '字'.repeat(characters), suspect }],
      })),
    },
  ],
  rollup: { title: '汇总', before: '之前', after: '之后', rows: [] },
});

describe('a comment of a merge request', () => {
  const messages = catalogs['zh-CN'];

  it('holds every task where they fit', () => {
    const text = diffMarkdown(page(100, 100), messages);
    expect(text.match(/^- \*\*/gm)).toHaveLength(100);
    expect(text).not.toContain('没有列出');
  });

  it('leaves out whole tasks, and says how many', () => {
    const text = diffMarkdown(page(1000, 100), messages);
    expect(text.length).toBeLessThan(65_536);
    const shown = text.match(/^- \*\*\d+ 任务\*\*：字{100}$/gm)?.length ?? 0;
    expect(text.match(/^- /gm)).toHaveLength(shown);
    expect(text.trimEnd().endsWith(`还有 ${1000 - shown} 项任务没有列出；请在本地运行 plan diff 查看全部`)).toBe(true);
    expect(shown).toBeGreaterThan(500);
  });

  it('cuts a line that alone would fill it, and says by how much', () => {
    const text = diffMarkdown(page(3, 70_000), messages);
    expect(text.match(/还有 68000 个字/g)).toHaveLength(3);
  });

  it('leaves out all where not even one fits', () => {
    expect(diffMarkdown(page(2, 100), messages, 120)).toMatch(/还有 2 项任务没有列出/);
  });

  it('has what is suspect in bold', () => {
    expect(diffMarkdown(page(1, 2, true), messages)).toContain('- **1 任务**：**字字**\n');
  });

  it.each(Object.keys(catalogs) as Language[])('is what its golden file holds: %s', async (language) => {
    const made = await changedPlan();
    const { code, out, err } = await run(['diff', 'main', '-f', 'markdown', '--lang', language], within(made));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('<b>');
    await expect(out.replace(/\b[0-9a-f]{8}\b/g, '1a2b3c4d')).toMatchFileSnapshot(`diff-markdown.${language}.md`);
  });
});
