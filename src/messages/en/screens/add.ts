import type { Messages } from '../../messages.js';

/** What `plan add` says. */
export const add: Messages['screens']['add'] = {
  again: (label) => `${label}: added before`,
  added: (label, file) => `${label}: added ${file}`,
  subject: (label) => `${label}: add the task`,
  fill: (command) => `  write its targets, dates and scope: ${command}`,
  assign: (command) => `  name its lead unit: ${command}`,
  org: 'unit',
};
