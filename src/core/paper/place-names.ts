import type { PaperField } from './paper.js';

/** What a template may name of every document that has it. */
export type PlaceId = 'title' | 'subtitle' | 'body' | PaperField;

/** The names of places in templates, the usual Chinese one first; the id is the English one. Templates may mix them. */
export const PLACE_NAMES: Readonly<Record<PlaceId, readonly string[]>> = {
  title: ['标题'],
  subtitle: ['副标题'],
  body: ['正文'],
  organization: ['发文单位', '单位', '发文机关'],
  addressee: ['主送单位', '主送机关'],
  plan: ['计划', '计划名称'],
  period: ['报告期', '时段'],
  as_of: ['截至日期', '数据截至'],
  date: ['成文日期', '日期', '印发日期'],
};

/** What stands before the names of tables and charts, so that they differ from those of headings. */
export const TABLE_PREFIXES = ['表', 'table'] as const;
export const CHART_PREFIXES = ['图', 'chart'] as const;

/** A name as it is compared: people type full-width letters, capitals and spaces. */
export function comparedPlace(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** A heading without its number: 四、滞后任务 is 滞后任务. */
export function withoutNumber(heading: string): string {
  return heading.replace(
    /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|\d+(?:\.\d+)*[.．、]?\s)\s*/,
    '',
  );
}
