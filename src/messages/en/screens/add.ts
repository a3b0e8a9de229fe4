import type { Messages } from '../../messages.js';

/** What `plan add` says. */
export const add: Messages['screens']['add'] = {
  again: (label) => `${label}: added before`,
  added: (label, file) => `${label}: added ${file}`,
  subject: (label) => `${label}: add the task`,
  target: (command) => `  no target yet, so nobody can check whether it is done; add one: ${command}`,
  fill: (command) => `  write its dates and scope: ${command}`,
  assign: (command) => `  name its lead unit: ${command}`,
  org: 'unit',
};
