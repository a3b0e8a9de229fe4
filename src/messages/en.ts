import type { Messages } from './messages.js';

// Everything a user can read, in English. As exports, for words are read only where they are used.
export { base } from './en/base.js';
export { ci } from './en/ci.js';
export { doctor } from './en/doctor.js';
export { errors } from './en/errors.js';
export { formulas } from './en/formulas.js';
export { git } from './en/git.js';
export { help } from './en/help.js';
export { lint } from './en/lint.js';
export { merge } from './en/merge.js';
export { renumber } from './en/renumber.js';
export { rules } from './en/rules.js';
export * as screens from './en/screens.js';
export { words } from './en/words.js';

export const numeral: Messages['numeral'] = 'arabic';
export const spacing: Messages['spacing'] = 'as written';
export const brackets: Messages['brackets'] = (text) => ` (${text})`;
export const comma: Messages['comma'] = ', ';
export const semicolon: Messages['semicolon'] = '; ';
/** An identifier of a file, and what it means. */
export const explained = (identifier: string, words: string) => `${identifier} (${words})`;
