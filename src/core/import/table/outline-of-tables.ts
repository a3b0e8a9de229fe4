import type { Paragraph } from '../../document/document.js';
import type { Outline, OutlineItem, OutlinePart, OutlineWarning } from '../../outline/outline.js';
import { isUnitLike } from '../who/names.js';
import type { ColumnRole } from './column.js';
import { numberedHeading } from './line.js';
import { type TableItem, type TableSection, type TaskTable, textsOf } from './task-table.js';

/** Longest text of the column of tasks that is a head rather than the item itself. */
const LONGEST_HEAD = 45;

/** What a row says of who does a task and until when, with the words that announce it on a line of its own. */
const SAID: readonly (readonly [ColumnRole, string])[] = [
  ['lead', '牵头单位'],
  ['responsible', '责任单位'],
  ['support', '配合单位'],
  ['leader', '分管领导'],
  ['due', '完成时限'],
];

/**
 * Tables of tasks as an outline, so that their rows are read as other items are: the task, its content and its goals,
 * then who does it and until when, on lines as documents write them.
 * @param text the text that the tables stand in, or null if they are all
 */
export function outlineOfTables(tables: readonly TaskTable[], fallback: string, text: Outline | null = null): Outline {
  const parts = partsOf(tables, fallback);
  return {
    title: text?.title ?? tables[0]?.title?.replace(/\s+/g, '') ?? null,
    documentNumber: text?.documentNumber ?? null,
    issuer: text?.issuer ?? null,
    date: text?.date ?? null,
    itemStyle: 'row',
    sectionStyle: parts.some(({ number }) => number !== null) ? 'chinese' : null,
    levels: text?.levels ?? [],
    parts: [...parts, ...(text?.parts ?? []).map(leftOut)],
    warnings: tables.flatMap(({ warnings }) => warnings.flatMap(warningOf)),
  };
}

/** A part of the text around tables, which becomes no task. */
function leftOut(part: OutlinePart): OutlinePart {
  if (part.role !== 'items') return part;
  const items = part.items.map(({ text, place }): Paragraph => ({ kind: 'paragraph', text, place, heading: null }));
  return { ...part, role: 'left_out', items: [], paragraphs: [...part.paragraphs, ...items] };
}

/** The sections of all tables; those of one heading are one, and rows without any stand under the name of the sheet. */
function partsOf(tables: readonly TaskTable[], fallback: string): OutlinePart[] {
  const parts = new Map<string, OutlinePart & { items: OutlineItem[] }>();
  for (const table of tables) {
    for (const section of table.sections) {
      const { number, items, place } = section;
      const name = headingOf(section, table, fallback);
      const own = items.map((item) => itemOf(item, number, table));
      const known = parts.get(name);
      if (known) known.items.push(...own);
      else
        parts.set(name, {
          role: 'items',
          number,
          heading: name,
          annex: null,
          items: own,
          paragraphs: [],
          tables: [],
          place,
        });
    }
  }
  return [...parts.values()];
}

/** The rows of tables in the order in which they become tasks: those of one section stand together. */
export function rowsInOrder(tables: readonly TaskTable[], fallback: string): TableItem[] {
  const rows = new Map<string, TableItem[]>();
  for (const table of tables) {
    for (const section of table.sections) {
      const name = headingOf(section, table, fallback);
      rows.set(name, [...(rows.get(name) ?? []), ...section.items]);
    }
  }
  return [...rows.values()].flat();
}

/** The heading of a section; rows without one stand under the name of their sheet. */
function headingOf({ heading }: TableSection, table: TaskTable, fallback: string): string {
  return heading || nameOf(table) || fallback;
}

/** What a sheet is called, if somebody gave it a name. */
function nameOf({ name }: TaskTable): string | null {
  return name === null || /^(sheet|工作表|表格?)\s*\d*$/i.test(name.trim()) ? null : name.trim();
}

function itemOf(item: TableItem, section: string | null, table: TaskTable): OutlineItem {
  const { number, ordinal, headings, place } = item;
  const [first = '', ...others] = textsOf(item, 'task');
  const own = number !== null && !item.cells.has('number') ? numberedHeading(first).heading : first;
  const isHead = Array.from(own).length <= LONGEST_HEAD && !/[。；;\n]./.test(own);
  const lines = [
    own,
    ...others,
    ...textsOf(item, 'content'),
    ...goalsOf(item),
    ...saidOf(item, table).map(({ line }) => line),
  ];
  return {
    number,
    ordinal,
    headings,
    head: isHead ? own.replace(/[。；;：:]$/, '') : null,
    text: lines.join('\n'),
    tables: [],
    path: [section ?? [], number ?? []].flat(),
    place,
  };
}

/** The goals of a row, each with the unit that a column of its own gives. */
function goalsOf(item: TableItem): string[] {
  const [measure = ''] = textsOf(item, 'measure');
  return textsOf(item, 'target').map((text) => (/^[\d.,]+$/.test(text) ? `${text}${measure}` : text));
}

/** What a row, or its table for all rows, says of who does the task and until when: lines as documents write them. */
export function saidOf(item: TableItem, { defaults, firstLeads }: TaskTable): { role: ColumnRole; line: string }[] {
  return SAID.flatMap(([role, label]) => {
    const own = role === 'due' ? dueTexts(item) : namesIn(item, role);
    const said = own === '' ? (defaults.get(role) ?? '') : own;
    const remark = role === 'responsible' && firstLeads && !item.cells.has('lead') ? '（列第一位者为牵头单位）' : '';
    return said === '' ? [] : [{ role, line: `${label}${remark}：${said}` }];
  });
}

function dueTexts({ cells }: TableItem): string {
  const texts = (cells.get('due') ?? []).map(({ text, value }) => (typeof value === 'string' ? value : text.trim()));
  return [...new Set(texts.map((text) => text.replace(/\s*\n\s*/g, '，')))].join('，');
}

/** The names in a row's cells of one role, with signs where only a line break, or another cell, parts them. */
function namesIn({ cells }: TableItem, role: ColumnRole): string {
  const texts = (cells.get(role) ?? []).map(({ text }) =>
    text
      .trim()
      .split(/\s*[\r\n]+\s*/)
      .reduce((joined, line) => (goesOn(joined, role) ? `${joined}${line}` : `${joined}、${line}`)),
  );
  return [...new Set(texts)]
    .join('、')
    .replace(/(?<=[、，,；;])\s+|\s+(?=[、，,；;（(）)])/g, '')
    .replace(/[、，,；;]{2,}/g, '、');
}

/** Whether a name is broken at the end of a line: 发展和 is no unit, 发展和改革局 is. */
function goesOn(before: string, role: ColumnRole): boolean {
  const name = /[^、，,；;\s]*$/.exec(before.slice(-40))?.[0] ?? '';
  return name === '' || (role !== 'leader' && !isUnitLike(name));
}

function warningOf(warning: TaskTable['warnings'][number]): OutlineWarning[] {
  return warning.why === 'number_twice' || warning.why === 'out_of_order' ? [warning] : [];
}
