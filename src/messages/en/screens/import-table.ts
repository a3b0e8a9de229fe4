import type { Messages } from '../../messages.js';

const rowsOf = (count: number, rows: string) => (count === 1 ? `1 row (row ${rows})` : `${count} rows (rows ${rows})`);
const times = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** What `plan import` says of tables: decomposition tables and ledgers. */
export const importTable: Messages['screens']['importTable'] = {
  columns: (list) => `Columns found: ${list}`,
  column: (name, letter, head) =>
    head === '' ? `${name} (column ${letter})` : `${name} (column ${letter}, “${head}”)`,
  unread: (list) => `Columns that are not read: ${list}`,
  setColumn: () => 'If a column is wrong, set it by --column, as in --column lead=C or --column lead=3',
  roles: {
    number: 'number',
    section: 'section',
    subsection: 'subsection',
    task: 'task',
    content: 'content',
    target: 'target',
    measure: 'unit of measure',
    lead: 'lead',
    responsible: 'responsible',
    support: 'support',
    leader: 'leader',
    due: 'due',
    progress: 'progress',
    problems: 'problems',
    next: 'next',
    status: 'status',
    percent: 'share done',
    last_report: 'last report',
    note: 'note',
  },
  refused: {
    no_head: (table) => `${table}: no row is a head that names its columns`,
    no_task_column: (table) => `${table}: no column holds the tasks`,
    missing_column: (table, roles) => `${table}: the columns that were named are not there (${roles})`,
    no_rows: (table) => `${table}: no task stands below the head`,
  },
  found: (list) => `Columns of the table: ${list}`,
  setTask: () => 'Say by --column which one holds the tasks, as in --column task=B',
  badColumn: {
    shape: (text) => `--column ${text}: write what it holds and where it stands, as in --column lead=C`,
    role: (text, roles) => `--column ${text}: before the = stands one of: ${roles}`,
  },
  table: (number, name) => (name === '' ? `table ${number}` : `table “${name}”`),
  besideText: (rows, items) =>
    `The ${times(rows, 'row')} of the tables are taken, not the ${times(items, 'numbered item')} of the text; name a level to import the text, as in --items "1."`,
  asUpdate: (matched, rows) =>
    `${matched} of ${times(rows, 'row')} are tasks of the plan: they are updated; --as new imports them as new tasks`,
  asNew: (matched, rows) =>
    matched === 0
      ? `None of ${times(rows, 'row')} is a task of the plan: they are imported as new tasks`
      : `${matched < rows ? `Only ${matched} of ${times(rows, 'row')}` : `All of ${times(rows, 'row')}`} are tasks of the plan: all are imported as new tasks; --as update updates those that are`,
  asVersion: (matched, rows) =>
    `${times(rows, 'row')} are compared with the tasks of the plan as a new version of a document${matched === 0 ? '' : `; ${matched} of them are tasks: to update those from the table, leave --update out and use --as update`}`,
  doubling: (matched, rows) =>
    `${matched} of ${times(rows, 'row')} are tasks of the plan already, which would come twice; nothing was written. --as update updates those that are; --as new imports all as new tasks`,
  noPeriod: () =>
    'The table reports progress and does not say on which period; name it by --period, as in --period 2020-06',
  period: (period, asOf) => `Reports on ${period}, values as of ${asOf}`,
  leftOut: {
    total: (count, rows) => `Totals, no tasks: ${rowsOf(count, rows)}`,
    note: (count, rows) => `Notes below the table, no tasks: ${rowsOf(count, rows)}`,
    head_again: (count, rows) => `The head repeated, skipped: ${rowsOf(count, rows)}`,
    line: (count, rows) => `Explanations, no tasks: ${rowsOf(count, rows)}`,
  },
  warning: {
    number_twice: (number, rows) => `Number ${number} occurs more than once (rows ${rows})`,
    out_of_order: (number, rows) => `Number ${number} is out of order (row ${rows})`,
    number_empty: (rows) => `No number; taken as tasks of their own (rows ${rows})`,
    no_task: (rows, text) => `Part of no task, not imported (row ${rows}): ${text}`,
    uncalculated: (rows, column) =>
      `${column} is a formula without a value, taken as empty (rows ${rows}); open the file in a spreadsheet program and save it`,
    too_long: (rows, column, length) =>
      `${column} has ${length} characters, more than the 20000 that can be written (row ${rows}); shorten it`,
  },
  defaults: (list) => `Said of the whole table: ${list}`,
  update: {
    head: (label, how) => `${label} (${how})`,
    by: {
      number: () => 'by its number',
      title: () => 'by its title',
      wording: (percent) => `by its words, ${percent} % alike`,
    },
    rowText: (text) => `In the table: ${text}`,
    set: (field, to) => `${field}: ${to}`,
    replace: (field, from, to, id) =>
      `${field}: was ${from}, in the table ${to}; changed only if accepted (--accept ${id})`,
    accepted: (field, from, to) => `${field}: from ${from} to ${to}`,
    due_note: 'note on the due date',
    report: (period, parts) => `report on ${period}: ${parts}`,
    reading: (name, value, asOf) => `value: ${name} ${value} (as of ${asOf})`,
    status: (from, to) => `status: from ${from} to ${to}`,
  },
  listed: {
    status_needs: (text, to, missing) => `status “${text}” not written: ${to} still lacks ${missing}`,
    status_illegal: (text, from, to) => `status “${text}” not written: no step leads from ${from} to ${to}`,
    status_derived: (text) => `status “${text}” not written: it is calculated from the data`,
    status_unknown: (text) => `status “${text}” not written: no such status is known`,
    value_doubtful: (text, name) =>
      `“${text}” is not written as a value of “${name}”, only in the report: check it, then record it by plan record`,
    report_refused: {
      outside: () => 'report not written: its period lies outside of the task',
      future: () => 'report not written: its period has not begun',
      period: () => 'report not written: no such period',
      parts: () => 'report not written: it is empty',
      same: () => 'report not written: the same one is recorded already',
    },
  },
  untaken: {
    cell_edited: (head, text, way) => `not taken: “${head}” was changed to “${text}”; ${way}`,
    cell_cleared: (head, text, way) => `not taken: “${head}” was cleared, it was “${text}”; ${way}`,
    sheet: (sheet, row, task, what) => `sheet “${sheet}”, row ${row}${task === null ? '' : ` (task ${task})`}: ${what}`,
    way: {
      assign: () => 'plan assign changes it',
      edit: () => 'plan edit changes it',
      extend: () => 'plan extend changes it',
      record: () => 'plan record takes values',
      report: () => 'plan report changes it',
      set: () => 'plan set changes it',
      share: () => 'plan target share changes it',
      target: () => 'plan target amend changes a target, plan record takes values',
      fixed: () => 'this column never changes',
      computed: () => 'this column is calculated',
    },
    missing: (count, ids) =>
      `${times(count, 'task')} of the ledger ${count === 1 ? 'is' : 'are'} not in it any more, and stay in the plan as before: ${ids}`,
  },
  unchanged: (count) =>
    `${times(count, 'further task')} as the plan has ${count === 1 ? 'it' : 'them'}: nothing to change`,
  unmatched: (count) =>
    `${times(count, 'row')} that ${count === 1 ? 'is no task' : 'are no tasks'} of the plan, not written:`,
  doubtful: (count) => `${times(count, 'row')} of which the task is not certain, not written:`,
  row: (place, number, text) => `row ${place} ${number === '' ? '' : `${number} `}${text}`,
  candidate: (label, percent) => `${label} (${percent} % alike)`,
  doubtfulWhy: {
    two_tasks: (tasks) => `several tasks are alike: ${tasks}`,
    number_and_title: (tasks) => `its number and its title are those of different tasks: ${tasks}`,
    other_words: (tasks) => `the same number, other words: ${tasks}`,
    two_rows: (tasks) => `several rows are one task: ${tasks}`,
  },
  newUnits: (names) => `Units that the plan does not have, added with the changes: ${names}`,
  newUnit: (name, count) => `${name} (${times(count, 'row')})`,
  doubtfulUnit: (name, count) => `${name} (${times(count, 'row')}; check that it is one unit)`,
  totals: (tasks, parts) => `${times(tasks, 'task')}: ${parts}`,
  part: {
    fields: (count) => `${times(count, 'value')} added`,
    replaced: (count) => `${times(count, 'change')} to be accepted`,
    reports: (count) => times(count, 'report'),
    readings: (count) => times(count, 'reading'),
    statuses: (count) => times(count, 'status', 'statuses'),
  },
  begun: (parts) => `Written with the tasks, from the ledger: ${parts}`,
  nothing: () => 'The plan says so already; nothing to write',
  written: (tasks) => `Updated ${times(tasks, 'task')} by the table`,
  subject: (title) => `Update tasks by ${title}`,
  question: (label) => `${label}: take the values of the table?`,
  extensionNote: (title) => `by ${title}`,
  needsApprover: (label) => `${label}: name who approved the other due date (--approver)`,
  notLater: (label, from, to) => `${label}: ${to} is earlier than ${from}, which no extension can record; not written`,
};
