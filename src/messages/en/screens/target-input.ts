import type { Messages } from '../../messages.js';

type Words = Messages['screens']['target'];

/** Why a number of `plan target` is refused. */
export const amount: Words['amount'] = {
  empty: () => 'there is no number',
  increment: (value) => `“${value}” has a plus sign; write the number alone`,
  approximate: (value) =>
    `“${value}” says more than a number; bounds are options: --at-least, --at-most, --about; write number and unit only`,
  chinese_numeral: (value) => `“${value}” is a Chinese numeral; write it with the digits 0 to 9, such as 25`,
  ambiguous_comma: (value) => `the comma in “${value}” may separate thousands or a decimal; use 1,200 or 1.2`,
  unit: (value, unit) => `the unit in “${value}” is not “${unit}”; use the same unit`,
  scale_for_unit: (value, unit) => `“${value}” multiplies the unit “${unit}”; write the number in “${unit}”`,
  percent_for_count: (value) => `“${value}” is a percentage, and the unit is not; write a number, or use --unit %`,
  fraction_for_percent: (value) => `“${value}” may be a fraction or a percentage; write the sign, such as 48%`,
  too_long: (value) => `“${value}” is too large or has too many digits to be stored exactly`,
  range: (value) => `“${value}” is no range; write it as 3-5`,
  range_scale: (value) => `in “${value}” it is open whether the first number is multiplied too; write both in full`,
  points: (value) => `“${value}” is a difference of percentages; only --increase-by takes one`,
  percent_rise: (value) =>
    `“${value}” may be percentage points or a rate of growth; write --increase-by 1 --unit % for points; growth is a ratio of its own, with a definition`,
  malformed: (value) => `“${value}” is no number; write it as 25, 1,200 or 50%`,
};

/** What `plan target add` asks. */
export const ask: Words['ask'] = {
  name: 'Name of the target',
  kind: 'What is to be reached',
  kinds: {
    at_least: 'at least …',
    at_most: 'at most …',
    equals: 'exactly …, met once it is reached',
    between: 'from … to …',
    about: 'about …',
    increase_by: 'a rise of … above the baseline',
    multiply_by: '… times the baseline',
    not_below: 'not below the baseline',
    deliver: 'something to deliver',
  },
  deliver: 'What sort of delivery',
  value: 'How much, the unit may stand behind it, such as 50%',
  range: 'From how much to how much, such as 3-5',
  unit: 'Unit of measure, such as % (may be left empty)',
  due: 'Due date, such as 2020-11-30 (left empty: that of the task)',
  baseline: 'Value of the baseline (leave it empty if it is not known yet)',
  ok: 'Write this?',
  no: 'Do not write',
  yes: 'Write',
};
