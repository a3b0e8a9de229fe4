import type { Messages } from '../zh-CN.js';

/** The field's words. */
export const words: Messages['words'] = {
  status: {
    not_started: 'not started',
    in_progress: 'in progress',
    submitted: 'submitted',
    completed: 'completed',
    closed: 'closed',
    suspended: 'suspended',
    cancelled: 'cancelled',
  },
  light: { green: 'green', yellow: 'yellow', red: 'red', gray: 'gray' },
  level: { error: 'error', warning: 'warning' },
  commitment: { firm: 'firm', strive: 'strive' },
  overdue: { unmet: 'unmet', no_data: 'no data', met_late: 'met late' },
  deliver: {
    document: 'issue',
    platform: 'launch',
    facility: 'build',
    event: 'hold',
    institution: 'establish',
    action: 'do',
  },
  requirement: {
    reason: 'a reason',
    approver: 'an approver',
    evidence: 'evidence',
    targets: 'every required target met',
    verifier: 'a verifier who did not submit it',
  },
  type: {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of keys',
  },
  system: {
    EACCES: 'no permission',
    EPERM: 'no permission',
    ENOENT: 'there is no such file, or the link leads nowhere',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of the path is no folder',
    ELOOP: 'links lead in a circle',
    EMFILE: 'too many files are open',
    EBUSY: 'the file is in use',
    EIO: 'the disk cannot be read',
    UNKNOWN: 'for an unknown reason',
  },
};
