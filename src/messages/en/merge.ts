import type { Messages } from '../zh-CN.js';

/** What the merge driver tells a person who merges. */
export const merge: Messages['merge'] = {
  versions: { base: 'the common old version', ours: 'our version', theirs: 'their version' },
  conflict: (path, places) =>
    `${path}: both sides changed these, each in its own way: ${places}. They are marked in the file; choose, then git add`,
  broken: (path, isMarked) =>
    `${path}: each side’s changes are right, but together they break a rule${isMarked ? '; the place is marked in the file' : ''}. Mend it, then git add:`,
  unread: (path, version) =>
    `${path}: ${version} cannot be read, so git merges it line by line instead of by field; mend it, then git add:`,
  form: (path) =>
    `${path}: as it is written it cannot be merged piece by piece, so git merges it line by line; check it`,
  missing: (file, reason) =>
    `${file}, which is to be merged, cannot be opened: ${reason}; check git config merge.plan.driver`,
  size: (value) => `the length of conflict markers cannot be "${value}"; write a whole number, such as 7`,
};
