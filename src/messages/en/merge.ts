import type { Messages } from '../messages.js';

/** What the merge driver tells a person who merges. */
export const merge: Messages['merge'] = {
  versions: { base: 'the common old version', ours: 'our version', theirs: 'their version' },
  conflict: (path, places) =>
    `${path}: both sides changed these, each in its own way: ${places}. They are marked in the file; choose, then git add`,
  broken: (path, isMarked) =>
    `${path}: each side’s changes are right, but together they break a rule${isMarked ? '; the place is marked in the file' : ''}. Fix it, then git add:`,
  unread: (path, version) =>
    `${path}: ${version} cannot be read, so git merges it line by line instead of by field; fix it, then git add:`,
  unreadAdded: (path, version) =>
    `${path}: both sides added this file, and ${version} cannot be read, so nothing was merged: both stand whole in the file, between markers. Keep one and delete the other with the markers, then git add; fix this first:`,
  newer: (path) =>
    `${path}: the plan’s format needs a newer program, so nothing was merged by field: git merges it line by line and leaves it as a conflict. Update the program, then merge again (git merge --abort first), or check the file and git add:`,
  different: (path, ours, theirs, command) =>
    [
      `${path}: these are two different tasks, ours “${ours}” and theirs “${theirs}”, so nothing was merged: both stand whole in the file, between markers.`,
      'To keep both, move theirs into a file of its own with a free number; it names the files for git add:',
      `  ${command}`,
      'Then git commit, or git rebase --continue in a rebase. To keep one, delete the other with the markers, then git add.',
    ].join('\n'),
  renumbered: () =>
    'Both sides gave the task another number, and git keeps a file for each: keep one file with its number in it, and remove the other with git rm.',
  form: (path) =>
    `${path}: as it is written it cannot be merged piece by piece, so git merges it line by line; check it`,
  missing: (file, reason) =>
    `${file}, which is to be merged, cannot be opened: ${reason}; check git config merge.plan.driver`,
  size: (value) => `the length of conflict markers cannot be "${value}"; write a whole number, such as 7`,
};
