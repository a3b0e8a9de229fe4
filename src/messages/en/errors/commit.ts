import type { Messages } from '../../messages.js';

/** What `--commit` says if it does not commit, or commits more than the command itself changed. */
export const commit: Messages['errors']['commit'] = {
  underway: (operation, finish, abandon) =>
    `${operation} is under way in the repository, and aborting it would lose this commit; nothing was changed; first finish it (${finish}) or abort it (${abandon}), then run the same command again`,
  searching: (operation, end) =>
    `${operation} is under way in the repository, and this commit would follow an old one, on no branch; nothing was changed; first end it (${end}), then run the same command again`,
  operations: {
    rebase: 'a rebase',
    am: 'git am',
    merge: 'a merge',
    'cherry-pick': 'a cherry-pick',
    revert: 'a revert',
    bisect: 'a bisect',
  },
  again: () => 'remove the cause and run the same command again: it commits them',
  byHand: () => 'remove the cause and commit the file with git commit',
  along: (files) => `note: ${files} had uncommitted changes before, which are committed too; check them with git show`,
  left: (files) =>
    `note: the evidence ${files} is not committed: .gitignore excludes it, or it is a link; put the file itself there, and add it with git add -f`,
  detached: () =>
    'note: no branch is checked out, and this commit is lost when you switch to one; keep it with git switch -c <branch>',
  before: (label) => `${label}: commit what was written before`,
};
