import type { Parser } from '../../cli/parser.js';
import { isNoOrg } from '../../cli/plan-names.js';
import { usageFailure } from '../../core/failure.js';
import { sameForm } from '../../core/org/org.js';
import { isUnseen } from '../../core/person.js';
import { clean } from '../../render/terminal/text.js';
import { isWritable } from '../../store/yaml/quote.js';

/** The most characters of a unit's name. */
const MOST = 200;

/** A name or an alias of a unit that is to be written: one line that nobody takes for something else. */
export const newOrgName: Parser<string> = (typed, { messages }) => {
  const { refused: words } = messages.screens.org;
  const name = sameForm(typed);
  const isLine = !isUnseen(name) && !/[\r\n\u0085\u2028\u2029]/.test(name) && isWritable(name);
  if (!isLine || [...name].length > MOST) throw usageFailure(words.name());
  if (isNoOrg(name)) throw usageFailure(words.reserved(clean(name)));
  return name;
};

/** A GB/T 2260 code. */
export const orgCode: Parser<string> = (typed, { messages }) => {
  const code = typed.trim();
  if (/^\d{6}$/.test(code)) return code;
  throw usageFailure(messages.screens.org.refused.code(clean(code)));
};
