import { base } from './en/base.js';
import { ci } from './en/ci.js';
import { doctor } from './en/doctor.js';
import { errors } from './en/errors.js';
import { git } from './en/git.js';
import { help } from './en/help.js';
import { lint } from './en/lint.js';
import { merge } from './en/merge.js';
import { renumber } from './en/renumber.js';
import { rules } from './en/rules.js';
import { screens } from './en/screens.js';
import { words } from './en/words.js';
import type { Messages } from './zh-CN.js';

/** Everything a user can read, in English. */
export const en: Messages = {
  numeral: 'arabic',
  comma: ', ',
  semicolon: '; ',
  words,
  screens,
  help,
  lint,
  merge,
  base,
  errors,
  git,
  doctor,
  ci,
  renumber,
  rules,
};
