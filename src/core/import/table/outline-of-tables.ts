import type { Outline, OutlineItem, OutlinePart, OutlineWarning } from '../../outline/outline.js';
import type { ColumnRole } from './column.js';
import { numberedHeading } from './line.js';
import { type TableItem, type TaskTable, textsOf } from './task-table.js';

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
 */
export function outlineOfTables(tables: readonly TaskTable[], fallback: string): Outline {
  const parts = partsOf(tables, fallback);
  return {
    title: tables[0]?.title?.replace(/\s+/g, '') ?? null,
    documentNumber: null,
    issuer: null,
    date: null,
    itemStyle: 'row',
    sectionStyle: parts.some(({ number }) => number !== null) ? 'chinese' : null,
    levels: [],
    parts,
    warnings: tables.flatMap(({ warnings }) => warnings.flatMap(warningOf)),
  };
}

/** The sections of all tables; those of one heading are one, and rows without any stand under the name of the sheet. */
function partsOf(tables: readonly TaskTable[], fallback: string): OutlinePart[] {
  const parts = new Map<string, OutlinePart & { items: OutlineItem[] }>();
  for (const table of tables) {
    for (const { number, heading, items, place } of table.sections) {
      const name = heading || nameOf(table) || fallback;
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

/** What a sheet is called, if somebody gave it a name. */
function nameOf({ name }: TaskTable): string | null {
  return name === null || /^(sheet|工作表|表格?)\s*\d*$/i.test(name.trim()) ? null : name.trim();
}

function itemOf(item: TableItem, section: string | null, table: TaskTable): OutlineItem {
  const { number, ordinal, headings, place } = item;
  const [first = '', ...others] = textsOf(item, 'task');
  const own = number !== null && !item.cells.has('number') ? numberedHeading(first).heading : first;
  const isHead = Array.from(own).length <= LONGEST_HEAD && !/[。；;\n]./.test(own);
  const lines = [own, ...others, ...textsOf(item, 'content'), ...goalsOf(item), ...saidOf(item, table)];
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

function saidOf(item: TableItem, { defaults, firstLeads }: TaskTable): string[] {
  return SAID.flatMap(([role, label]) => {
    const own = role === 'due' ? textsOf(item, role) : writtenIn(item, role);
    const said = own.length > 0 ? namesIn(own, role) : (defaults.get(role) ?? '');
    const remark = role === 'responsible' && firstLeads && !item.cells.has('lead') ? '（列第一位者为牵头单位）' : '';
    return said === '' ? [] : [`${label}${remark}：${said}`];
  });
}

/** The texts of a row's cells of one role, line breaks included: in a list of units they are signs between. */
export function writtenIn({ cells }: TableItem, role: ColumnRole): string[] {
  return (cells.get(role) ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
}

/** The texts of several cells, and units that only a space or a line break parts, with signs between. */
export function namesIn(texts: readonly string[], role: ColumnRole): string {
  if (role === 'due') return [...new Set(texts.map((text) => text.replace(/\s*\n\s*/g, '，')))].join('，');
  const parted = texts.map((text) =>
    text
      .trim()
      .replace(/(?<=[、，,；;])\s+|\s+(?=[、，,；;（(）)])/g, '')
      .replace(/(?<=[一-鿿）)])[ \t\u3000\n]+(?=[一-鿿])/g, (_space, at: number, whole: string) =>
        isSpread(whole, at) ? '' : '、',
      ),
  );
  return [...new Set(parted)].join('、').replace(/、{2,}/g, '、');
}

/** Whether a space stands within a word that is spread over its cell, as in 财 政 局: between single characters. */
function isSpread(text: string, at: number): boolean {
  const before = /[一-鿿]+$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^\s+([一-鿿]+)/.exec(text.slice(at, at + 30))?.[1] ?? '';
  return before.length === 1 || after.length === 1;
}

function warningOf(warning: TaskTable['warnings'][number]): OutlineWarning[] {
  return warning.why === 'number_twice' || warning.why === 'out_of_order' ? [warning] : [];
}
