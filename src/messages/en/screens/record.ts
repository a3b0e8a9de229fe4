import type { Messages } from '../../messages.js';

/** What `plan record` says. */
export const record: Messages['screens']['record'] = {
  recorded: (label, target, org, value, asOf) =>
    `${label}: recorded ${value} for "${target}"${org === '' ? '' : ` of ${org}`} (${asOf})`,
  milestone: (target, milestone) => `${target}: ${milestone}`,
  same: (label, target) => `${label}: "${target}" has the same reading of that day already`,
  onlyEvidence: (label, target, count) =>
    `${label}: "${target}" has the same reading already; added ${count} ${count === 1 ? 'piece' : 'pieces'} of evidence`,
  target: (words) => `target: ${words}`,
  expected: (share) => `expected ${share}`,
  overruled: 'there is a newer value; this one does not change how the target is judged',
  firstOf: (org) => `the first value of ${org}`,
  newerOf: (org, date) => `${org} has a newer value (${date}), and this one changes nothing`,
  reported: (count, of) => `${count} of ${of} units have reported`,
  byUnits: 'the city is judged by the sum of the units',
  nowByUnits: (city, date) =>
    `all units have newer values: the city is now judged by their sum, no longer by its own ${city} (${date})`,
  byCity: (city, date) => `the city is still judged by its own ${city} (${date})`,
  notAdded: 'percentages do not add up; record one for the whole city, or numerators and denominators for all units',
  differs: (city, date, sum, apart, count, of) =>
    `note: the whole city has ${city} (${date}), the units add up to ${sum} (${count} of ${of} reported), ${apart} apart`,
  fellBack: 'note: it was met, and is no longer',
  ready: (command) => `all that must be met is met; it can be submitted: ${command}`,
  refused: (target, reason) => `target "${target}" was not recorded: ${reason}`,
  reasons: {
    empty: (_value, _unit, _orgs) => 'the value is empty; write a number',
    malformed: (value, _unit, _orgs) => `"${value}" is no number; write digits only`,
    ambiguous_comma: (value, _unit, _orgs) =>
      `the comma in "${value}" may mean thousands or decimals; put one every three digits, or write a point`,
    increment: (value, _unit, _orgs) =>
      `"${value}" looks like an increment; readings are totals so far, write the total without a plus`,
    approximate: (value, _unit, _orgs) => `"${value}" is no exact number; write one number`,
    chinese_numeral: (value, _unit, _orgs) => `"${value}" is written in Chinese numerals; write digits from 0 to 9`,
    notation: (value, _unit, _orgs) => `"${value}" is not taken; write a plain decimal number`,
    unit: (value, unit, _orgs) =>
      `the unit of "${value}" is not that of the target${unit === '' ? '' : ` (${unit})`}; convert it and write the number only`,
    scale_for_unit: (value, unit, _orgs) =>
      `"${value}" has a multiplier, and the target counts in ${unit}; convert it and write the number only`,
    too_long: (value, _unit, _orgs) => `"${value}" has more digits than can be kept; write fewer`,
    ratio_for_count: (value, _unit, _orgs) =>
      `"${value}" is a ratio, and the target is no share; leave out the denominator`,
    percent_for_count: (value, _unit, _orgs) =>
      `"${value}" is a percentage, and the target is a count; write the count`,
    percent_in_ratio: (value, _unit, _orgs) => `"${value}" is a ratio with a per cent sign; write 12/25 or 48%`,
    fraction_for_percent: (value, _unit, _orgs) =>
      `"${value}" may be a fraction or a percentage; write the per cent sign, ${value}% or 48%`,
    zero_denominator: (value, _unit, _orgs) => `"${value}" has the denominator 0; write another`,
    negative_part: (value, _unit, _orgs) => `a part of "${value}" is negative; write numbers from 0 on`,
    done_for_number: (value, _unit, _orgs) =>
      `"${value}" is a delivery, and the target is a number; write the total so far`,
    number_for_delivery: (value, _unit, _orgs) =>
      `"${value}" is a number, and the target is a delivery; write done or no`,
    unknown_word: (value, _unit, _orgs) => `"${value}" does not say whether it is delivered; write done or no`,
    unknown_target: (_value, _unit, _orgs) => 'there is no such target; write the id of one',
    unknown_org: (_value, _unit, _orgs) => 'there is no such unit; write one of plan.yaml',
    org_needed: (_value, _unit, orgs) =>
      `each unit must meet this target; say with --org which unit’s value it is: ${orgs}`,
    org_outside: (_value, _unit, orgs) => `this unit is none of those that must meet the target; --org can be: ${orgs}`,
    unknown_milestone: (_value, _unit, _orgs) => 'there is no such milestone; write the id of one',
    milestone_org: (_value, _unit, _orgs) => 'a milestone is not reached unit by unit; leave --org out',
    org_kin: (_value, _unit, orgs) =>
      `${orgs} has reported this target; a unit and one that it belongs to would count twice: go on with the same unit`,
  },
};
