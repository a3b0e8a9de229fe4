import type { RuleId } from '../../core/diagnostic.js';
import type { RuleText } from '../rule-text.js';
import { base } from './rules/base.js';
import { dates } from './rules/dates.js';
import { doubts } from './rules/doubts.js';
import { files } from './rules/files.js';
import { names } from './rules/names.js';
import { office } from './rules/office.js';
import { progress } from './rules/progress.js';
import { promises } from './rules/promises.js';
import { records } from './rules/records.js';
import { shape } from './rules/shape.js';
import { texts } from './rules/texts.js';

/** The words of every lint rule, under its id. */
export const rules: Readonly<Record<RuleId, RuleText>> = {
  ...files,
  ...shape,
  ...names,
  ...dates,
  ...progress,
  ...records,
  ...doubts,
  ...office,
  ...texts,
  ...base,
  ...promises,
};
