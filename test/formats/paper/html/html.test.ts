import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { paperHtml } from '../../../../src/formats/paper/html/html.js';
import { printCatalogs } from '../../../../src/messages/index.js';
import { rawIn } from '../../../hostile.js';
import { HOSTILE, PAPER } from '../paper.js';

const html = (paper: typeof PAPER) => paperHtml(paper, printCatalogs['zh-CN']);

describe('a document as html', () => {
  it('is a page with all of its parts', () => {
    const body = html(PAPER).split('<body>')[1] ?? '';
    expect(body.replace(/<svg.*?<\/svg>/s, '<svg/>')).toMatchSnapshot();
  });

  it('allows nothing but its own style', () => {
    const page = html(PAPER);
    const style = page.match(/<style>(.*?)<\/style>/s)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/ style=|@import|url\(|<script|<link|src=|https?:/);
  });

  it('takes nothing that others wrote for markup', () => {
    const page = html(HOSTILE);
    expect(rawIn(page)).toEqual([]);
    // What a browser makes of it has no element and no attribute that is not ours.
    const found = new Set<string>();
    const walk = (node: object) => {
      const {
        tagName,
        attrs = [],
        childNodes = [],
      } = node as {
        tagName?: string;
        attrs?: { name: string }[];
        childNodes?: object[];
      };
      if (tagName !== undefined) found.add(tagName);
      for (const { name } of attrs) expect(name).not.toMatch(/^on|style|src/);
      for (const child of childNodes) walk(child);
    };
    walk(parse(page));
    expect(found).not.toContain('script');
    expect(found).not.toContain('b');
    expect(found).toContain('strong');
  });
});
