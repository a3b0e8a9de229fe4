import type { Messages } from '../../messages.js';

/** The words of the form that units fill in. */
export const returnForm: Messages['screens']['returnForm'] = {
  sheet: 'Return',
  title: (plan) => `${plan}: return`,
  unit: (name, day, period) => `Unit: ${name}    Values as of: ${day}    Reports on: ${period}`,
  how: 'Fill in the light yellow cells only; leave what has not changed empty. A value is what was reached in all since the start of the year: the number alone, without its unit. Values without an “as of” date are as of the day above. Evidence is the name of a file in the evidence folder, one a line. Do not add or remove rows or columns, and change no other cell.',
  heads: {
    number: 'No.',
    title: 'Task',
    name: 'Target or milestone',
    required: 'Required',
    due: 'Due',
    last: 'Last value',
    lastDate: 'Last date',
    value: 'Value',
    done: 'Done',
    date: 'As of',
    progress: 'Progress',
    problems: 'Problems',
    next: 'Next',
    evidence: 'Evidence',
    note: 'Note',
  },
  share: (share, bound) => `own share ${share} (whole city: ${bound})`,
  each: (bound) => `each unit: ${bound}`,
  yes: 'yes',
  no: 'no',
  errors: {
    title: 'Not valid',
    value: 'A number alone, please: no unit, no estimate, no per cent sign',
    done: 'Choose “yes” or “no”',
    date: 'A date, please, such as 2020-06-30',
  },
};
