import type { Messages } from '../../messages.js';

const s = (count: number) => (count === 1 ? '' : 's');

/** What `plan import` says of the forms that units send back. */
export const returns: Messages['screens']['returns'] = {
  noFiles: (folder, pattern) => `${folder} has no file ${pattern}; check the folder and the name`,
  refused: {
    no_form: () => 'not a form of this program; use one that plan export -f returns writes',
    newer: () => 'a later version of the program made this form; update plan first',
    damaged: () => 'its heads or its hidden ids were changed or removed; export a new form and copy the values into it',
    other_plan: (plan, own) => `this form is of another plan (${plan}), not of ${own}; check the file`,
    unknown_org: (org) => `the plan has no unit ${org}; check it, or add it with plan org add`,
    ahead: (commit) => `this form was made from a newer plan (${commit}); run plan sync first`,
  },
  file: (file, name) => `${file} (${name})`,
  line: (where, words) => `${where}: ${words}`,
  row: (row) => `row ${row}`,
  counts: (values, reports, evidence) =>
    [
      ...(values > 0 ? [`${values} value${s(values)}`] : []),
      ...(reports > 0 ? [`${reports} report${s(reports)}`] : []),
      ...(evidence > 0 ? [`${evidence} piece${s(evidence)} of evidence`] : []),
    ].join(', '),
  will: (counts) => `to be recorded: ${counts}`,
  did: (counts) => `recorded ${counts}`,
  nothing: 'nothing to record',
  same: (count) => `${count} recorded already`,
  left: (count) => `${count} left out`,
  held: (count) => `${count} thing${s(count)} to check; nothing of this form was recorded`,
  remarked: (count) => `${count} remark${s(count)}`,
  refusedFile: 'not recorded',
  value: (label, name, value, day) => `${label}, ${name}: ${value} (${day})`,
  city: (name) => `"${name}"`,
  org: (org, name) => `"${name}" of ${org}`,
  confirmed: ', confirmed',
  report: (label, period) => `${label}: report on ${period}`,
  missing: (count, names) => `${count} unit${s(count)} sent none yet: ${names}`,
  all: 'all units sent theirs',
  total: (files, counts, tasks) =>
    `${files} form${s(files)}: ${counts === '' ? 'nothing recorded' : `recorded ${counts}, of ${tasks} task${s(tasks)}`}`,
  totalWill: (files, counts, tasks) =>
    `${files} form${s(files)}: ${counts === '' ? 'nothing to record' : `to be recorded: ${counts}, of ${tasks} task${s(tasks)}`}`,
  how: 'Ask the unit to correct its form, then import it again. What is right all the same can be recorded by itself; after that import the form once more:',
  subject: (label, count) => `${label}: record ${count} from returns`,
  changedMeanwhile: 'somebody has just changed the plan, and the forms must be checked again; run the command again',
  leave: 'leave this one out, record the others',
  stop: 'record nothing',
  none: 'no value',
  listed: {
    added: () => 'the form did not have this row; record what is new with plan record or plan report',
    deleted: () => 'this row was removed; it counts as not filled in',
    unknown_ids: () => 'its hidden ids are not of this form; export a new form and copy the values into it',
    moved: (shown) => `its hidden ids are those of "${shown}", not of what it shows: perhaps it was sorted; check it`,
    twice: (other) => `the same as row ${other}; leave one of them`,
    two_returns: (file) => `${file} says something of the same; leave one of them`,
    other_unit: (org) => `this row is that of ${org}, not of the form’s unit; check it`,
    unknown_task: () => 'the plan has no such task any more',
    unknown_target: () => 'the task has no such target any more',
    shut: (status) => `the task is ${status}; nothing more is recorded`,
    not_asked: (cell) => `"${cell}" is handed in by another unit; leave it empty`,
    wrong_cell: (cell) => `"${cell}" does not fit: a number belongs into "Value", a delivery into "Done"`,
    no_number: (text) => `"${text}" is not a number alone; write it as 12`,
    percent: (text) =>
      `"${text}" is formatted as a percentage, and may mean ${text} or a fraction; use the general format`,
    formula: (cell) => `"${cell}" is a formula without a value; open and save it in Excel, or type the value`,
    unseen: (cell, code) => `"${cell}" holds the invisible character ${code}; remove it`,
    note_alone: () => 'a note without a value; add the value, or write it under "Progress"',
    second_text: (cell, row) => `"${cell}" of the same task stands in row ${row} already; put both into one cell`,
    changed: (shown, now) =>
      `since the form was made, the value in the plan changed from ${shown} to ${now}; check which is right`,
    promise: () => 'since the form was made, the bound or the share of this target was amended; export a new form',
    evidence: (words) => words,
    report: {
      period: (period) => `the period ${period} is unknown`,
      outside: (period) => `${period} is outside of the work of this task`,
      future: (period) => `${period} has not begun`,
      parts: (_period) => 'it says nothing',
    },
  },
};
