import { usageFailure } from '../core/failure.js';
import { halfWidth } from '../core/target/amount.js';
import type { Parser } from './parser.js';

/** A number of days: `30d`, `30天`, `30`. */
export const days: Parser<number> = (typed, { messages }) => {
  const number = /^(\d{1,4}) ?(?:d|天|日)?$/i.exec(halfWidth(typed).trim())?.[1];
  if (number === undefined) throw usageFailure(messages.errors.badDays(typed));
  return Number(number);
};
