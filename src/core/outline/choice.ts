import { fold, lineNumber } from './number/line-number.js';
import type { NumberStyle, PartRole } from './outline.js';

/** How a person writes a level: `--items "（一）"`. */
const WRITTEN: Readonly<Record<NumberStyle, string>> = {
  chapter: '第一部分',
  chinese: '一、',
  chinese_bracket: '（一）',
  digit: '1.',
  digit_bracket: '（1）',
  circled: '①',
  decimal: '1.1',
  spoken: '一是',
  heading: '标题',
  paragraph: '段落',
  row: '表格',
};

const STYLES: Readonly<Record<string, NumberStyle>> = {
  ...{ 标题: 'heading', headings: 'heading', heading: 'heading', 段落: 'paragraph', 自然段: 'paragraph' },
  ...{ paragraphs: 'paragraph', paragraph: 'paragraph', 表格: 'row', 表: 'row', rows: 'row', row: 'row', table: 'row' },
};

/** A level as a person writes it, for a command line and for a list to choose from. */
export function writtenStyle(style: NumberStyle): string {
  return WRITTEN[style];
}

/** All levels. */
export const numberStyles = Object.keys(WRITTEN) as NumberStyle[];

/** All levels as a person may write them. */
export const writtenStyles: readonly string[] = Object.values(WRITTEN);

/**
 * The level that a person names by one of its numbers (`（一）`, `1.`, `一、`, `第一部分`), by 段落 or `paragraphs`, 标题 or
 * `headings`, 表格 or `rows`; null if it is none. A number without its mark (`一`, `1`) stands for `一、` and `1.`.
 */
export function styleOf(text: string): NumberStyle | null {
  const plain = fold(text.trim()).toLowerCase();
  const named = STYLES[plain];
  if (named !== undefined) return named;
  // Behind a number stands a text, which tells 1.1 from a value.
  const number = lineNumber(`${plain} 工作`) ?? lineNumber(`${plain}、工作`);
  return number !== null && number.to >= plain.length ? number.style : null;
}

const ROLES: Readonly<Record<string, PartRole>> = {
  ...{ 任务: 'items', 板块: 'items', 标题: 'title', 主送单位: 'addressee', 主送: 'addressee' },
  ...{ 总体要求: 'preamble', 前言: 'preamble', 引言: 'preamble', 工作回顾: 'review', 回顾: 'review' },
  ...{ 组织实施: 'closing', 保障措施: 'closing', 结尾: 'closing', 落款: 'signature', 附件: 'annex' },
  ...{ 名词解释: 'glossary', 未选入: 'left_out', 不导入: 'left_out', 其他文字: 'text', 正文: 'text' },
};

const ROLE_NAMES = new Set<string>(Object.values(ROLES));

/** The role that a person names in Chinese (任务, 引言, 回顾, 保障措施) or by its identifier; null if it is none. */
export function partRoleOf(text: string): PartRole | null {
  const plain = text.trim();
  return ROLES[plain] ?? (ROLE_NAMES.has(plain) ? (plain as PartRole) : null);
}
