import type { Messages } from '../messages.js';
import { ci } from './ci.js';
import { answering } from './help/answering.js';
import { behind } from './help/behind.js';
import { bulletin } from './help/bulletin.js';
import { exporting } from './help/exporting.js';
import { init } from './help/init.js';
import { looking } from './help/looking.js';
import { missing } from './help/missing.js';
import { org } from './help/org.js';
import { overdue } from './help/overdue.js';
import { remind } from './help/remind.js';
import { sharing } from './help/sharing.js';
import { bounds, commands as target } from './help/target.js';

/** What `--help` says. Examples are run by a test. */
export const help: Messages['help'] = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
    formats: 'Formats:',
    examples: 'Examples:',
  },
  usage: { options: '[options]', command: '[command]' },
  program: 'The ledger of a work plan: a file per task, under git. Bare plan is plan status.',
  howToType: 'Usage: plan command [arguments] [options]. Each command has a Chinese name too.',
  furtherHelp: 'All: plan --help --all; one: plan command --help; formulas: plan help formulas',
  parts: { look: 'look', record: 'record', plan: 'tasks', share: 'share' },
  groups: { org: 'units: add, rename, group, list', target: 'targets: add, share, milestones, amend, list' },
  more: 'About one command: plan <command> --help\nHow numbers are worked out: plan help formulas',
  helpOption: 'show how it is used',
  helpCommand: 'show how a command is used, or how numbers are worked out (formulas)',
  version: 'show the version',
  global: {
    plan: 'the plan folder (else PLAN_DIR, else the nearest plan.yaml or plan/plan.yaml upward)',
    asOf: 'as of which day, YYYY-MM-DD (today by default)',
    lang: 'language of the interface: zh-CN or en',
    color: 'colour: auto, always or never (auto by default)',
    json: 'print JSON, for programs',
    cache: 'use no cache',
  },
  at: 'show the plan as a commit has it: an id, a branch or a tag, such as HEAD~3; as of the day of that commit unless --as-of says else',
  writing: {
    note: 'a note, or the reason',
    by: 'who records it; git’s user.name by default',
    textFile: 'the text from this file, or from stdin for -; no editor is opened',
    dryRun: 'only show what would change',
    commit: 'commit the changed files, and nothing else, to git',
    confirm: 'record it despite a doubt, without a question',
  },
  ...answering,
  target: bounds,
  commands: {
    ...sharing,
    ...looking,
    overdue,
    ...target,
    bulletin,
    behind,
    missing,
    remind,
    set: {
      summary: 'change the status of tasks',
      args: 'numbers of tasks (28, 30-34, several), then the new status',
      evidence: 'evidence: a file under evidence/ or an address; may be repeated',
      approver: 'who approved it',
      on: 'the day it happened, today by default',
    },
    add: {
      summary: 'add a task',
      section: 'section, by number (5, or in Chinese) or id',
      title: 'what the task is called, one line',
      lead: 'the lead unit, by id, name or alias',
      due: 'the due date; the end of the plan by default',
      slug: 'the words of the file name; taken from the title by default',
      document: 'the document it comes from, by its id in plan.yaml; the first one by default',
      item: 'number of the item in the document, or as the document has it; the task’s number by default',
      basis: 'where the task comes from, if no document holds it',
    },
    edit: { summary: 'edit a task in an editor', id: 'number of the task' },
    undo: {
      summary: 'take back an entry; a committed one with a reason',
      id: 'number of the task',
      entry: 'the entry with this number, not the last one; plan log <id> shows the numbers in its first column',
      import: 'take back the last import, while it is not committed',
      message: 'the reason, for what is committed',
    },
    completion: { summary: 'print a script that completes commands', shell: 'bash, zsh, fish or powershell' },
    record: {
      summary: 'record a reading or a delivery',
      args: 'number of the task, the target (id, name or which one; may be left out if there is one), the value or done',
      on: 'the day that the value is as of, today by default',
      org: 'the unit whose own value it is, by id or name; the whole city by default',
      milestone: 'milestone, by id, name or number; what is recorded is whether it is reached',
      of: 'the denominator; the value is then the numerator',
      template: 'write a csv file with a row for each value that is due, to be filled in and recorded by --from',
      from: 'record many from a csv file, or a pipe (-): all are checked first; headings such as task,target,unit,value,date',
      evidence: 'evidence: a file under evidence/ or an address; may be repeated',
    },
    extend: {
      summary: 'move a due date',
      id: 'number of the task',
      date: 'the new due date, YYYY-MM-DD',
      approver: 'who approved it',
      target: 'extend only this target, by id, name or which one',
      milestone: 'extend only this milestone of the target: id, name or number',
    },
    report: {
      summary: 'hand in a periodic report',
      id: 'number of the task',
      progress: 'what was done',
      problems: 'what stands in the way',
      next: 'what comes next',
      period:
        'month, quarter, first half-year or year, such as 2020-11, 2020-Q3, 2020-H1 or 2020 (by default this month, until its report is due the last one, after the plan’s end its last)',
      org: 'the unit that reports, by id or name',
    },
    assign: {
      summary: 'name the units and the leader of tasks',
      ids: 'numbers of tasks (28, 30-34, several)',
      lead: 'lead unit, by id or name; none removes it',
      responsible: 'responsible units; repeated, or with commas between; none removes them',
      support: 'supporting units; repeated, or with commas between; none removes them',
      leader: 'the leader who answers for it; none removes it',
    },
    ...exporting,
    init,
    ...org,
    renumber: {
      summary: 'give a task that shares its number another one',
      file: 'file of the task to renumber',
      to: 'its new number; the next free one by default',
      force: 'also where no other task has the number',
    },
    diff: {
      summary: 'what changed between two versions of the plan, in the field’s words',
      base: 'the version before: a commit, branch or tag, or a..b, a...b (from where they forked); HEAD by default',
      head: 'the version after; the working tree by default',
      staged: 'compare with the index, not with the working tree',
      since:
        'without git, compare what was recorded by a day with what is recorded by the day that is looked at: 2020-10-31, last month, 30d',
      section: 'only these sections, repeatable',
      task: 'only these tasks: 28, 30-34, repeatable',
      format: 'output: text, markdown (fits a merge request) or json (text by default)',
      exitCode: 'exit with 1 where something changed',
    },
    lint: {
      summary: 'check all files',
      paths: 'report only what is in these files or folders',
      strict: 'run the strict rules too, and fail on warnings as on errors',
      rule: 'run only this rule, besides those about files that cannot be read; may be repeated',
    },
    git: {
      summary: 'set up git: merge, diff, and a check before commits',
      action: 'what to do: install',
      uninstall: 'remove plan’s settings',
    },
    ci: { summary: ci.summary },
    doctor: { summary: 'tell whether plan, git and this machine are in order' },
    migrate: { summary: 'bring the plan up to the format of this program' },
    rules: { summary: 'explain the rules of lint', id: 'id of a rule' },
    'merge-driver': {
      summary: 'merge one file of the plan by field; git calls it (plumbing)',
      base: 'the common old version',
      ours: 'our version, which becomes the result',
      theirs: 'their version',
      path: 'the file in the repository',
      size: 'length of the conflict markers (7 by default)',
    },
    schema: {
      summary: 'print a JSON Schema: of the files, or of the JSON of a command',
      name: 'task, plan or a command; without it, lists which there are',
    },
  },
};
