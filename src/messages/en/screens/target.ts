import type { Messages } from '../../messages.js';

import { amount, ask } from './target-input.js';
import { text } from './target-text.js';

/** What `plan target` says. */
export const target: Messages['screens']['target'] = {
  added: (label, name, bound) => `${label}: target “${name}” added, ${bound}`,
  subject: (label, names) => `${label}: add target ${names}`,
  id: (id) => `its id is ${id}; commands take the id or the name`,
  due: (due) => `due ${due}`,
  same: (label, name) => `${label}: the target “${name}” is there already`,
  refused: (label, name) => `${label}: target “${name}” not written`,
  next: {
    definition: (command) => `it has no definition; say what exactly is counted, or when it is done: ${command}`,
    baseline: (command) => `it has no baseline, so it cannot be judged; add the value: ${command}`,
  },
  reasons: {
    same: 'the target is there already',
    id: 'another target has this id; choose another one with --id',
    range: 'the low end is above the high one; write it from low to high, such as 3-5',
    positive: 'about, a rise and a multiple must be above 0',
    delivery_unit: 'a delivery has no unit; remove --unit, or count it with --at-least, --equals and the like',
    delivery_baseline: 'a delivery has no baseline; remove --baseline',
    pace_unused:
      'nothing can be expected of this target by a day; remove --pace, or give a delivery milestones with plan target milestone',
    pace_order: 'the dates of --pace must go forward',
    due: 'the due date is before the task begins; write a later one',
    part_unknown: 'the target of --part-of is not in this task; name another target of it by id, name or number',
    part_of_part: 'the target of --part-of is a part itself; name the one that it belongs to',
    share_per: 'each must meet this target as it is, so it cannot be shared out; remove --share or --per',
    share_delivery: 'a delivery has no number to share out; for its stages use plan target milestone',
    share_trend: 'a target not below its baseline has no number to share out',
    share_group: 'a group holds no share; name each unit',
    share_kin:
      'a unit and one that it belongs to cannot both hold shares, for they would count twice; name one of them',
  },
  doubts: {
    negative: (value) => `${value} is below 0`,
    fraction: (value, unit) => `${value} is no whole number, and ${unit} is counted in whole`,
    above_hundred: (value) => `${value} is above 100%`,
    shares: (sum, goal) => `the shares add up to ${sum}, far above the target of ${goal}`,
    far: (from, to) => `${to} is far from the present ${from}`,
    same_name: (name, id) => `the task has a target “${name}” already (${id})`,
    long_name: (length, most) =>
      `the name has ${length} characters; more than ${most} do not fit into a table, details belong in --definition`,
    due_late: (due, task) => `it is due on ${due}, after its task on ${task}`,
  },
  amount,
  badAmount: (option, reason) => `${option}: ${reason}`,
  deliver: (value, known) => `--deliver cannot be “${value}”; use one of: ${known}`,
  noBound: (command) =>
    `it is not said what the target must reach; add one of --at-least, --at-most, --equals, --between, --about, --increase-by, --multiply-by, --not-below-baseline, --deliver, such as ${command}`,
  bounds: (first, second) => `use ${first} or ${second}, not both: a target has one bound`,
  commitments: () => 'use --firm or --strive, not both',
  baselineParts: () => '--baseline-of and --baseline-source need the value of the baseline: --baseline',
  name: {
    blank: () => 'the name of the target is empty; write one line of text',
    lines: () => 'the name of the target has several lines; write one',
    long: (most) => `the name of the target has more than ${most} characters; shorten it`,
    text: () => 'the name of the target has an incomplete character; type it again',
  },
  badId: (value) =>
    `--id cannot be “${value}”; use lower-case letters, digits and hyphens, such as public-kindergartens`,
  pace: (value) =>
    `--pace cannot be “${value}”; use linear, none, or values by dates, such as 2020-06-30=10,2020-09-30=20`,
  per: { county: 'counties', school: 'schools', month: 'months', quarter: 'quarters' },
  share: {
    malformed: (text) => `“${text}” does not say how much of which unit; write unit=number, such as boluo=4`,
    negative: (org, value) => `the share ${value} of ${org} is below 0; write 0 or more, or none to remove it`,
    twice: (first, second, org) => `“${first}” and “${second}” are the same unit (${org}); name it once`,
    group: (group, command) =>
      `“${group}” is a group, and shares belong to single units; if each has the same, write: ${command}`,
    none: (command) => `no shares are given; write: ${command}`,
    sample: ['boluo=4', 'huidong=4'],
    first: (label, name, shares) => `${label}: “${name}” shared out: ${shares}`,
    same: (label, name) => `${label}: the shares of “${name}” are so already`,
    exact: (sum) => `the shares add up to ${sum}, as the target asks`,
    missing: (sum, missing) => `the shares add up to ${sum}; ${missing} not shared out yet`,
    above: (sum, surplus) => `the shares add up to ${sum}, ${surplus} more than the target`,
    sum: (sum) => `the shares add up to ${sum}`,
    levels: 'each percentage is the level that its unit must reach; they are not added up',
  },
  milestone: {
    added: (label, name, milestone, due) => `${label}: milestone “${milestone}” of “${name}” added, due ${due}`,
    same: (label, name) => `${label}: the milestone “${name}” is there already`,
    list: (text) => `milestones: ${text}`,
    undone: 'this target is recorded as delivered; with milestones it is met when all of them are reached',
    reasons: {
      kind: () => 'this target is counted, and milestones belong to deliveries; use --pace for values by dates',
      per: () => 'a target that each must deliver has no milestones',
      id: (_due, _command) => 'another milestone has this id; choose another one with --id',
      name: (_due, command) => `there is a milestone of this name; another date is an extension: ${command}`,
      due: () => 'the due date is before the task begins; write a later one',
      late: (due, command) =>
        `the due date is after that of the target, ${due}; write an earlier one, or extend the target first: ${command}`,
    },
    refused: (label, name, reason) => `${label}: milestone “${name}” not written: ${reason}`,
  },
  amend: {
    nothing: (command) => `it is not said what to amend; name a new bound or commitment, such as ${command}`,
    same: (label, name) => `${label}: “${name}” is so already`,
    refused: (label, name) => `${label}: “${name}” not amended`,
    easier: 'the promise becomes easier to keep; reviewers are told when it is merged',
    kind: (bound, option) =>
      `this target is “${bound}” and is amended with ${option} only; for another kind of bound, amend it to --commitment strive and add another target with plan target add`,
    fixed: (bound) =>
      `this target is “${bound}” and has no number to amend; if something else is to be done, amend it to --commitment strive and add another target with plan target add; a date is moved with plan extend`,
    unit: () =>
      'a unit is never amended, for all values would mean something else; amend the target to --commitment strive and add another one with plan target add',
    needs: (needs) => `missing: ${needs}`,
    future: 'the date is to come; write one that has passed',
    early: 'the date is before the task begins',
    order: 'there is a later amendment that starts from another value; write a later date, or undo that one first',
    range: 'the low end is above the high one; write it from low to high, such as 3-5',
    positive: 'about, a rise and a multiple must be above 0',
    commitment: (value, _firm, _strive) => `--commitment cannot be “${value}”; use one of: firm, strive, none`,
  },
  list: {
    head: (targets, tasks) => `${targets} targets of ${tasks} tasks`,
    without: (count, ids) => `Tasks without a target (${count}): ${ids}`,
    none: 'No target meets the conditions',
    columns: {
      id: 'No.',
      due: 'Due',
      original: 'Was due',
      state: 'State',
      commitment: 'Commitment',
      shares: 'Shares',
      milestones: 'Milestones',
      name: 'Target',
    },
    promise: (name, bound) => `${name}: ${bound}`,
    states: { no_baseline: 'no baseline', no_parts: 'no parts' },
    shares: (sum, count) => `${sum} (${count})`,
    levels: (count) => `(${count})`,
  },
  ask,
  text,
};
