/** Help of the commands that show tasks. */
export const looking = {
  status: {
    summary: 'how the plan stands, rolled up by section',
    sections: 'only these sections, by number (5, or in Chinese) or id',
    by: 'roll up by section, lead, leader or status, or show each org or county (section by default)',
    chart: 'draw progress by month against the expected, and that of each section (or of what --by names)',
    format: 'print as text, markdown, json or svg, a picture of the charts (default: text)',
    output: 'write the picture to a file, such as progress.svg; - is stdout',
    since: 'compare with the end of a day: last month, last quarter, 2020-10-31, 30d, 2 weeks',
  },
  list: {
    summary: 'list tasks that meet conditions',
    status: 'status; may be repeated',
    light: 'light: green, yellow, red, gray; may be repeated',
    dueBefore: 'the task or a target is due before this day',
    dueAfter: 'the task or a target is due after this day',
    commitment: 'commitment: firm or strive',
    unclear: 'only tasks that the document leaves unclear',
    sort: 'sort by id, due, status, light, progress or gap (id by default)',
  },
  show: {
    summary: 'one task: how it stands, who reported, what is next',
    id: 'number of the task',
    by: 'list only the units of this task, ranked: each county, or each org',
  },
  find: {
    summary: 'find people, units, and texts of tasks and targets',
    text: 'name or text to find; several words must all occur',
  },
  log: {
    summary: 'what was recorded, newest first',
    id: 'number of a task; all tasks by default',
    since:
      'only what was recorded from this day on; after a period (last month, last quarter) or a time (30d), from the day that follows it',
    section: 'only these sections; may be repeated',
    limit: 'how many entries to show at most',
  },
};
