import type { Messages } from '../zh-CN.js';

/** What `--help` says. Examples are run by a test. */
export const help: Messages['help'] = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
    examples: 'Examples:',
  },
  usage: { options: '[options]', command: '[command]' },
  program: 'The ledger of an annual work plan: one file per task, kept under git. Without a command it is plan status.',
  more: 'About one command: plan <command> --help',
  helpOption: 'show how it is used',
  helpCommand: 'show how a command is used',
  version: 'show the version',
  global: {
    plan: 'the plan folder (else PLAN_DIR, else the nearest plan.yaml or plan/plan.yaml upward)',
    asOf: 'as of which day, YYYY-MM-DD (today by default)',
    lang: 'language of the interface: zh-CN or en',
    color: 'colour: auto, always or never (auto by default)',
    json: 'print JSON, for programs',
    cache: 'use no cache',
  },
  commands: {
    status: {
      summary: 'progress rolled up by section',
      sections: 'only these sections, by number (5, or in Chinese) or id',
      by: 'roll up by section, lead, org or status (section by default)',
    },
    overdue: {
      summary: 'tasks and targets that are overdue',
      within: 'also list what falls due within so many days, such as 30d',
      section: 'only these sections; may be repeated',
      lead: 'only these lead units; may be repeated; none for tasks without one',
      exitCode: 'exit with 1 when anything is listed',
    },
    list: {
      summary: 'list tasks that meet conditions',
      section: 'section, by number or id; may be repeated',
      status: 'status; may be repeated',
      light: 'light: green, yellow, red, gray; may be repeated',
      lead: 'lead unit, by id or name; may be repeated; none for tasks without one',
      org: 'unit that the task involves, by id or name; may be repeated',
      dueBefore: 'due before this day',
      dueAfter: 'due after this day',
      commitment: 'commitment: firm or strive',
      unclear: 'only tasks that the document leaves unclear',
      sort: 'sort by id, due, status, light, progress or gap (id by default)',
    },
    show: { summary: 'show one task whole', id: 'number of the task' },
    find: {
      summary: 'search tasks, targets, definitions and official text',
      text: 'text to find; several words must all occur',
    },
    lint: {
      summary: 'check all files',
      paths: 'report only what is in these files or folders',
      format: 'output format: stylish or json (stylish by default)',
    },
    rules: { summary: 'explain the rules of lint', id: 'id of a rule' },
    schema: { summary: 'print the JSON Schema of the files', name: 'task or plan (task by default)' },
  },
};
