import type { Messages } from '../../messages.js';

/** What `plan set` says of statuses in its help, and if a task already has the status. */
export const set: Messages['screens']['set'] = {
  statuses: {
    head: 'the new status, from which ones, and with what:',
    line: (name, id, ways) => `${id}${name === id ? '' : ` (${name})`}: ${ways}`,
    way: (from, needs) => (needs === '' ? `from ${from}` : `from ${from} with ${needs}`),
    needs: {
      reason: 'a reason -m',
      approver: 'an approver',
      evidence: 'evidence',
      targets: 'every required target met',
      verifier: 'a verifier who did not submit it',
    },
  },
  evidence: (label, status, count) =>
    `${label}: already ${status}; ${count} more ${count === 1 ? 'piece' : 'pieces'} of evidence recorded`,
  note: (label, status, command) =>
    `${label}: already ${status}, nothing to change; the note of -m was not recorded, for that use ${command}`,
};
