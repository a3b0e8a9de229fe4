import type { Messages } from '../../messages.js';

/** What `plan edit` says. */
export const edit: Messages['screens']['edit'] = {
  same: (label) => `${label}: nothing was edited`,
  saved: (label) => `${label}: the edit is saved`,
  breach: {
    id: (before) => `the number of a task is permanent; change it back to ${before}`,
    changed: (list, entry) =>
      `entry ${entry} of ${list} was rewritten; put it back as it was and add another at the end`,
    removed: (list, entry) => `entry ${entry} of ${list} is gone; put it back and add a correction at the end`,
    shut: (list, entry) =>
      `entry ${entry} of ${list} is new, but the task is closed or cancelled; remove it, and reopen the task with plan set first`,
    inserted: (list, entry) => `a new entry stands before entry ${entry} of ${list}; new ones go to the end`,
  },
};
