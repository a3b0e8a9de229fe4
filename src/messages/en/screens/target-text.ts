import type { Messages } from '../../messages.js';

/** What `plan target add --text` says of what it understood. */
export const text: Messages['screens']['target']['text'] = {
  name: 'name',
  nothing: (text, command) =>
    `no target that can be checked was found in “${text}”; state name, number and unit, or use options: ${command}`,
  alone: () =>
    'with --text the name, the bound, the date and so on are read from the sentence; leave them out, or leave out --text',
  understood: (count) => `${count} targets understood:`,
  target: (name, promise) => `${name}: ${promise}`,
  part: (whole) => ` (a part of “${whole}”)`,
  definition: (text) => `definition: ${text}`,
  unclear: (text) => `unclear: ${text}`,
  check: (reason) => `check: ${reason}`,
  doubt: (name, reason) => `“${name}”: ${reason}`,
  aside: (texts) => `no targets: ${texts}`,
  doubts: {
    unknown_verb: 'no verb before the number says that it is promised',
    name_unclear: 'what is counted is not certain',
    unit_unknown: 'the unit is unusual',
    strictly: 'the text says “more than” or “below”: the number itself would not do',
    and_more: 'the text says “and more”; read as at least the number',
    bound_unclear: 'no bound fits this change; say it in the definition',
    baseline_missing: 'the text states no baseline',
    times_unclear: '“grows by so many times” may mean two things',
    above_hundred: 'a percentage above 100',
    nearly: 'the text says “nearly all”; read as all',
    amount_unstated: 'the text states no quantity',
    definition_missing: 'the text does not define it',
    delivery_unclear: 'something to deliver, or something to do',
    shared_bound: 'the bound may be meant for the last number alone',
    uneven_pairs: 'names and numbers of “respectively” do not match',
    whole_unclear: 'the target that it is a part of is not certain',
    no_firm_date: 'no date that could be checked',
    recurring: 'the date comes back each year, quarter or month',
    outside_period: 'the date is outside the period of the plan',
    date_depends: 'the date depends on something else, such as a term',
    span: 'the day from which the time runs is not said',
    in_principle: 'the text says “in principle”',
    no_such_date: 'there is no such day',
  },
};
