import type { Messages } from '../../messages.js';

/** What `plan set` says if a task already has the status. */
export const set: Messages['screens']['set'] = {
  evidence: (label, status, count) =>
    `${label}: already ${status}; ${count} more ${count === 1 ? 'piece' : 'pieces'} of evidence recorded`,
  note: (label, status, command) =>
    `${label}: already ${status}, nothing to change; the note of -m was not recorded, for that use ${command}`,
};
