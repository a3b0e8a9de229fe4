/** Words of the options that all answers share. */
export const answering = {
  filter: {
    section: 'section by number or id; may be repeated',
    lead: 'lead unit by id or name; may be repeated; none for tasks without one',
    leader: 'leader in charge by name or a part of it; may be repeated; none for tasks without one',
    org: 'unit that the task involves, by id or name; may be repeated',
  },
  format: 'print as text, markdown or json (default: text)',
  all: 'list everything, also if it is longer than the terminal',
};
