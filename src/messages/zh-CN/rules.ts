import type { RuleText } from '../rule-text.js';
import { dates } from './rules/dates.js';
import { files } from './rules/files.js';
import { names } from './rules/names.js';
import { progress } from './rules/progress.js';
import { shape } from './rules/shape.js';

/** The words of every lint rule, under its id. */
export const rules = { ...files, ...shape, ...names, ...dates, ...progress } satisfies Record<string, RuleText>;
