import { cleaned } from './cleaned.js';
import { en } from './en.js';
import { type Messages, zhCN } from './zh-CN.js';

export { fill } from './fill.js';
export { findingWords } from './finding-words.js';
export type { RuleText } from './rule-text.js';
export type { Messages } from './zh-CN.js';

/** The languages of the interface. A new one is one file and one line here. */
export const catalogs = { 'zh-CN': cleaned(zhCN), en: cleaned(en) } satisfies Record<string, Messages>;

export type Language = keyof typeof catalogs;
