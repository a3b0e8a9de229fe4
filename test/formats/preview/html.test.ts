import { describe, expect, it } from 'vitest';
import { importView } from '../../../src/core/view/import/preview-view.js';
import { previewHtml } from '../../../src/formats/preview/html.js';
import { catalogs } from '../../../src/messages/index.js';
import { OFFICE, PROPOSAL } from '../../core/view/import/made.js';

const pageOf = (proposal = PROPOSAL) => previewHtml(importView(proposal, OFFICE), 'zh-CN', catalogs['zh-CN']);
const [first, ...others] = PROPOSAL.tasks;

describe('previewHtml', () => {
  it('shows what is on the terminal, with the marks of each kind', async () => {
    const body = pageOf().replace(/<style>[\s\S]*<\/style>/, '<style></style>');
    await expect(body).toMatchFileSnapshot('preview.zh-CN.html');
  });

  it('escapes what others wrote, loads nothing and runs nothing', () => {
    if (first === undefined) throw new Error('no task');
    const evil = '<script>alert("1")</script><img src=x onerror=\'a\'>';
    const page = pageOf({
      ...PROPOSAL,
      document: { id: 'x', title: evil },
      tasks: [{ ...first, fields: { ...first.fields, title: evil, text: evil }, marks: [], missed: [] }, ...others],
      asides: [{ role: 'text', part: 1, heading: evil, text: evil, place: 1 }],
    });
    expect(page).not.toMatch(/<(script|img|link|iframe)/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;script&gt;');
  });
});
