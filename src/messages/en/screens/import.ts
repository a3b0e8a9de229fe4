import type { Messages } from '../../messages.js';
import { things } from '../things.js';

export const importing: Messages['screens']['import'] = {
  written: (tasks, sections) => `Imported ${things(tasks, 'task')} in ${things(sections, 'section')}`,
  subject: (title) => `Import ${title}`,
  noSection: (number) => `There is no section ${number}; check the sections of the tasks in the preview`,
  needsYes: () => 'Look at it with --dry-run first; then add --yes to write it',
  same: (title) => `"${title}" is imported already, and nothing has changed`,
  again: (title, tasks) =>
    `"${title}" was imported before, ${tasks} tasks of the plan come from it; nothing is written. For a new version compare with plan import <file> --update; for another document choose an id with --document`,
  ownForm: (file) =>
    `${file}: this is a form or a preview of plan that was saved in another format, or lost its hidden sheet; nothing was imported. Save the file that you got as .xlsx again, and import that`,
  oneDocument: () => 'One document can be imported at a time; of what units send back, several files can be named',
  unused: {
    option: (option, what) => `${option} has no effect on ${what}; leave it out`,
    cases: {
      returns: 'forms that units sent back',
      edited: 'an edited preview (change its cells instead)',
      text: 'a document without a table of tasks',
      newRows: 'a table of tasks',
      knownRows: 'a table that updates tasks of the plan',
    },
    withUpdate: (option) => `${option} cannot be used together with --update; leave it out`,
    withoutUpdate: (option) =>
      `${option} is for comparing a new version, or for updating tasks by a table; to compare, add --update, else leave it out`,
  },
  meanwhile: () => 'The sections of the plan have changed since the preview, and nothing was written; run it again',
  progress: { read: 'Reading tasks', check: 'Checking tasks' },
  noTasks: (file) =>
    `${file}: no task was found in it, and nothing was written; name the level of the items with --items (--items paragraphs where nothing is numbered), or the part that has them with --role`,
  stopped: () => 'Nothing was written',
  ask: { write: 'Write it into the plan?', yes: 'write it', no: 'do not write, look again' },
  next: {
    checked: (summary, command) => `Checked: ${summary}; to read them: ${command}`,
    look: (command) => `To see the plan: ${command}`,
    undo: (command) => `To take the whole import back, before it is committed: ${command}`,
  },
  choices: {
    items: (typed, _levels) =>
      `--items "${typed}" is no level; write it as the document numbers its items, such as "1.", "1.1" or rows for a table`,
    role: (typed) =>
      `--role "${typed}" is not understood; write 2=preamble: the number of the part as the preview shows it, then items, preamble, review, closing, annex, glossary or left_out`,
    noPart: (part, parts) => `--role names part ${part}, but there are ${parts} parts; see the preview`,
    noSectionPart: (part, parts) =>
      `--section-id names part ${part}, which is no section; the sections are parts ${parts}, see the preview`,
    sectionId: (typed) =>
      `--section-id "${typed}" is not understood; write 1=epidemic-control: the number of the part as the preview shows it, then lower-case letters, digits and hyphens`,
  },
};
