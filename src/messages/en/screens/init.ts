import type { Messages } from '../../messages.js';

export const init: Messages['screens']['init'] = {
  asked: {
    organization: 'The bureau, by its full name',
    year: (usual) => `The year of the plan (Enter for ${usual})`,
    title: (usual) => `The title of the plan (Enter for "${usual}")`,
    language: 'The language of screens and notes',
  },
  languages: { 'zh-CN': 'Chinese', en: 'English' },
  made: (title, folder) => `Made the plan "${title}" in the folder ${folder}`,
  would: (title, folder) => `Would make the plan "${title}" in the folder ${folder}; nothing is written now`,
  again: (title, folder) => `The plan "${title}" is already there, unchanged, in the folder ${folder}`,
  here: 'where you are',
  period: (start, end) => `Period: ${start} to ${end}`,
  id: (id) => `Id: ${id}`,
  files: (count) => `${count} files; README.md is for your colleagues`,
  listed: (files, count) => `${count} files: ${files}`,
  tasks: (count) => `${count} ${count === 1 ? 'task' : 'tasks'}`,
  taken: (sections, orgs) =>
    `Taken from the earlier plan: ${sections} ${sections === 1 ? 'section' : 'sections'}, ${orgs} ${orgs === 1 ? 'unit' : 'units'} and the policy`,
  carried: (count, first, last) =>
    count === 1
      ? `Carried over 1 unfinished task, number ${first}`
      : `Carried over ${count} unfinished tasks, numbers ${first} to ${last}`,
  nothingCarried: 'The earlier plan has no unfinished task; nothing was carried over',
  toCheck: (tasks) =>
    `Due dates, values and the like that were not taken along stand under "unclear" of each task; settle them one by one: ${tasks}`,
  committed: (commit) => `Put under git and committed (${commit})`,
  wouldCommit: 'Would be put under git and committed',
  subject: (title) => `New plan: ${title}`,
  sample: 'The sample is of 2020: name the day when you look at it, and the day of a value that you record',
  next: 'What to do next:',
  steps: {
    enter: 'enter the folder',
    import: 'import a document',
    org: 'add units',
    add: 'add a task',
    status: 'see how it stands',
    show: 'look at a task',
    record: 'try to record',
  },
  file: 'file',
  unit: 'unit',
  section: 'section',
  title: 'title',
  basis: 'basis',
};
