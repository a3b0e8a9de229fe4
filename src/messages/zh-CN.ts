// Everything a user can read, in Chinese; the shape of it is that of every language. As exports, for words are read only where they are used.
export { base } from './zh-CN/base.js';
export { ci } from './zh-CN/ci.js';
export { doctor } from './zh-CN/doctor.js';
export { errors } from './zh-CN/errors.js';
export { formulas } from './zh-CN/formulas.js';
export { git } from './zh-CN/git.js';
export { help } from './zh-CN/help.js';
export { lint } from './zh-CN/lint.js';
export { merge } from './zh-CN/merge.js';
export { renumber } from './zh-CN/renumber.js';
export { rules } from './zh-CN/rules.js';
export * as screens from './zh-CN/screens.js';
export { words } from './zh-CN/words.js';

/** How section numbers are written: 一 or 1. */
export const numeral: 'chinese' | 'arabic' = 'chinese';
/** Whether arguments are spaced as Chinese is, on screens or in print, or stand as they do in the sentence. */
export const spacing: 'chinese' | 'print' | 'as written' = 'chinese';
/** A remark behind what it is about. */
export const brackets = (text: string): string => `（${text}）`;
export const comma: string = '、';
export const semicolon: string = '；';
/** An identifier of a file, and what it means. */
export const explained = (identifier: string, words: string) => `${identifier}（${words}）`;
