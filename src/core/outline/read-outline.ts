import type { SourceDocument } from '../document/document.js';
import type { Outline, OutlineChoices, OutlineItem, OutlinePart } from './outline.js';

/** Finds the sections and items of a document. Every block of it ends in exactly one part. */
export function readOutline(document: SourceDocument, choices: OutlineChoices): Outline {
  const parts: OutlinePart[] = [];
  let title: string | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'table') continue;
    const section = /^\s*([一二三四五六七八九十]{1,3})、\s*(.+)$/.exec(block.text);
    const item = /^\s*([0-9０-９]{1,3})(?:[.．﹒](?![0-9])|、)\s*(.+)$/.exec(block.text);
    if (section) {
      const [, number = '', heading = ''] = section;
      const role = 'items' as const;
      parts.push({ role, number, heading, annex: null, items: [], paragraphs: [], place: block.place });
    } else if (item && parts.length > 0) {
      addItem(parts, itemOf(item, block.place));
    } else if (parts.length === 0) {
      title ??= block.text.trim();
    } else {
      appendTo(parts, block.text);
    }
  }
  return {
    title,
    documentNumber: null,
    issuer: null,
    date: null,
    itemStyle: choices.items ?? 'digit',
    sectionStyle: 'chinese',
    levels: [],
    parts,
    warnings: [],
  };
}

function itemOf([, number = '', text = '']: RegExpExecArray, place: number): OutlineItem {
  const written = number.normalize('NFKC');
  const [head] = /^[^。；]{1,30}(?=。)/.exec(text) ?? [null];
  return { number: written, ordinal: Number(written), headings: [], head, text, tables: [], place };
}

function addItem(parts: OutlinePart[], item: OutlineItem): void {
  const last = parts.at(-1);
  if (last) parts[parts.length - 1] = { ...last, items: [...last.items, item] };
}

function appendTo(parts: OutlinePart[], text: string): void {
  const last = parts.at(-1);
  const item = last?.items.at(-1);
  if (!last || !item) return;
  const longer = { ...item, text: `${item.text}\n${text}` };
  parts[parts.length - 1] = { ...last, items: [...last.items.slice(0, -1), longer] };
}
