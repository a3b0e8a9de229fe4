import type { Messages } from '../../messages.js';

const s = (count: number) => (count === 1 ? '' : 's');

export const sheet: Messages['screens']['sheet'] = {
  row: (row) => `row ${row}`,
  line: (where, words) => `${where}: ${words}`,
  cell: (row, head, address) => `row ${row}, "${head}" (${address})`,
  label: (task, org, target) => `${task}: ${org === '' ? '' : `${org}, `}"${target}"`,
  problems: (count) => `${count} problem${s(count)}, nothing was recorded; fix them and run it again:`,
  duplicate: (row) => `the same as row ${row} (task, target, unit, milestone and date are equal); leave only one`,
  reasons: {
    org_needed: (orgs) => `each unit must meet this target; write whose value it is in the column "unit": ${orgs}`,
    org_outside: (orgs) => `this unit is none of those that must each meet it; "unit" can be: ${orgs}`,
    milestone_org: (_orgs) => 'a milestone has no unit; leave "unit" empty in this row',
  },
  doubted: (count) => `${count} row${s(count)} in doubt, nothing was recorded:`,
  confirmInSheet: 'check and correct them; where one is right, write "yes" in its column "confirm", and run it again',
  leave: 'leave this row out, record the others',
  stop: 'record nothing',
  summary: (recorded, tasks, orgs) =>
    recorded === 0
      ? 'there is nothing to record'
      : `recorded ${recorded} value${s(recorded)} of ${tasks} task${s(tasks)}${orgs === 0 ? '' : `, by ${orgs} unit${s(orgs)}`}`,
  sameRows: (count) => `${count} row${s(count)} skipped: the same is recorded already`,
  leftRows: (count) => `${count} row${s(count)} in doubt left out`,
  blankRows: (count) => `${count} row${s(count)} without a value left out`,
  subject: (label, count) => `${label}: recorded ${count} value${s(count)}`,
  template: [
    'task',
    'title',
    'target',
    'unit',
    'milestone',
    'required',
    'last value',
    'last date',
    'value',
    'date',
    'note',
    'confirm',
  ],
  templated: (path, period, count) =>
    `wrote ${path} with a row for each of the ${count} value(s) that are due for ${period}; fill in "value" and run: plan record --from ${path}`,
  file: {
    exists: (path) => `${path} exists and was not changed; choose another name`,
    unwritten: (path) => `cannot write ${path}; check that its folder exists and can be written`,
    rows: (path, most) => `${path} has more than ${most} rows and was not read; split it`,
    workbook: (path) => `${path} is an Excel workbook; save it as CSV in Excel (as CSV UTF-8), and record that`,
    encoding: (path) => `the encoding of ${path} is unknown; save it as "CSV UTF-8" in Excel, and record that`,
    quote: (path) =>
      `the double quotes in ${path} do not pair, so it is unclear where a cell ends; open it in Excel and save it as CSV again`,
    empty: (path) => `${path} is empty; there is nothing to record`,
    no_head: (path) =>
      `${path} has no headings; its first row must have "task" and "value", and may have: target, unit, date, denominator, milestone, note, evidence, confirm`,
    twice: (path, head, other) =>
      `the headings "${other}" and "${head}" of ${path} mean the same; leave one column, or rename one`,
    near: (path, head, nearest) =>
      `${path} has a column "${head}", which is unknown; did you mean "${nearest}"? Rename it, or remove it if it is not needed`,
    unknown: (names) => `columns that were not used: ${names}`,
    terminal: () => '--from - reads from a pipe, and there is none; name a file, or use < file',
    words: () => 'with --from, no task, target or value is typed; to record a single value, leave --from out',
    option: (option) => `with --from, what ${option} says is a column of the sheet; leave ${option} out`,
  },
  task: (text) => (text === '' ? 'the task is missing' : `"${text}" is no number of a task; write it as 28`),
  confirmWord: (text) => `"${text}" is neither yes nor no; write "yes" to confirm, or leave it empty`,
  surplus: (text) => `"${text}" is beyond the headings; where a number has a comma, quote it or leave the comma out`,
  serial: (text, day) => `"${text}" looks like a date number of Excel outside of the plan’s period; write it as ${day}`,
};
