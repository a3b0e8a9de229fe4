import { base } from './zh-CN/base.js';
import { ci } from './zh-CN/ci.js';
import { doctor } from './zh-CN/doctor.js';
import { errors } from './zh-CN/errors.js';
import { git } from './zh-CN/git.js';
import { help } from './zh-CN/help.js';
import { lint } from './zh-CN/lint.js';
import { merge } from './zh-CN/merge.js';
import { renumber } from './zh-CN/renumber.js';
import { rules } from './zh-CN/rules.js';
import { screens } from './zh-CN/screens.js';
import { words } from './zh-CN/words.js';

/** Everything a user can read, in Chinese; its shape is that of every language. */
export const zhCN = {
  /** How section numbers are written: 一 or 1. */
  numeral: 'chinese' as 'chinese' | 'arabic',
  comma: '、',
  semicolon: '；',
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

/** The type of every language's messages; a missing key is a compile error. */
export type Messages = typeof zhCN;
