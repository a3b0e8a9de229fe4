import type { Messages } from '../../messages.js';

const items = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`;
const about = (verb: string, what: string) => (ids: string, count: number, more: boolean) =>
  more ? `${verb} ${what} ${ids} and others, ${count} in all` : `${verb} ${what} ${ids}`;

export const sync: Messages['screens']['sync'] = {
  answer: {
    done: (sent, received) =>
      `Synced: ${sent === 0 ? 'nothing to send' : `${items(sent)} sent`}, ${received === 0 ? 'nothing new received' : `${items(received)} received`}.`,
    nothing: 'Up to date: nothing to send and nothing new to receive.',
    preview: (sent, received) =>
      `plan sync would ${sent === 0 ? 'send nothing' : `send ${items(sent)}`} and ${received === 0 ? 'receive nothing' : `receive ${items(received)}`}; nothing has been changed now.`,
    review: (sent, received, branch, own) =>
      `${items(sent)} sent, to be reviewed: ${branch} takes nothing directly, so they are on the branch ${own}; ${received === 0 ? 'nothing new received' : `${items(received)} received`}.`,
  },
  received: 'Received:',
  sent: 'Sent:',
  who: (people) => ` (${people})`,
  more: (count) => `${count} more; see plan log`,
  moreChanges: (count) => `; ${count} more`,
  left: (files) => `Note: the plan does not know ${files}, not sent; plan lint says why`,
  review: {
    page: 'Open this page to ask for the merge; everybody receives it once it is accepted:',
    ask: (own, branch) =>
      `Tell whoever manages the repository to merge the branch ${own} into ${branch}; everybody receives it then`,
  },
  conflict: {
    answer: (count, committed) =>
      `Not synced: you and a colleague differ in ${count} ${count === 1 ? 'place' : 'places'}, and you must decide; ${committed ? 'what you recorded is saved, ' : ''}the plan is unchanged.`,
    planFile: 'The plan itself',
    head: (label, field) => `${label}: ${field}`,
    file: (path) => `File ${path}`,
    number: (path) => `Two different tasks have one number: ${path}`,
    ofTarget: (target, field) => `target “${target}”, ${field}`,
    ours: (value, last) => `mine: ${value}${last}`,
    theirs: (value, last) => `theirs: ${value}${last}`,
    last: (by, day) => ` (${by}, ${day})`,
    entries: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
    removed: 'removed',
    changed: 'changed',
    goOn: 'Run plan sync on a terminal to choose place by place; or say it all at once, with --mine, --theirs or --both (keeps both):',
  },
  ask: {
    name: 'Your name, to sign what you send',
    mail: 'Your e-mail address (may be empty)',
    keep: 'Which one to keep',
    mine: 'keep mine',
    theirs: 'take theirs',
    both: 'keep both',
    stop: 'do not sync now',
  },
  subject: {
    did: {
      record: about('Record progress of', 'tasks'),
      extend: about('Extend', 'tasks'),
      target: about('Amend targets of', 'tasks'),
      assign: about('Assign', 'tasks'),
      undo: about('Void entries of', 'tasks'),
      add: about('Add', 'tasks'),
      remove: about('Remove', 'tasks'),
      change: about('Update', 'tasks'),
    },
    plan: (who) => `Update the plan itself${who === '' ? '' : ` (${who})`}`,
    by: (subject, who) => (who === '' ? subject : `${subject} (${who})`),
    merge: () => 'Merge the progress of colleagues',
  },
  server: {
    unreached: () => 'Nothing sent or received yet: ',
    notSent: () => 'Not sent yet: ',
    said: (detail) => ` (git: ${detail})`,
    why: {
      offline: (url) =>
        `${url} cannot be reached; what you recorded is saved here, run plan sync again once you are online`,
      auth: (url) =>
        `${url} does not accept your account, or you may not write there; what you recorded is saved here, ask whoever manages the repository for access and run plan sync again`,
      'host-key': (url) =>
        `it is not certain that ${url} is the right server; what you recorded is saved here, check with whoever manages the repository and run plan sync again`,
      missing: (url) =>
        `there is no such repository at ${url}, or you cannot see it; what you recorded is saved here, check the address (git remote set-url origin <address>) and run plan sync again`,
      failed: (url) =>
        `${url} did not accept it; what you recorded is saved here, fix the reason in brackets and run plan sync again`,
    },
  },
  states: {
    noGit: () =>
      'git is not installed, so nothing can be synced; install it (https://git-scm.com), recording works without it',
    oldGit: (version) => `git is too old (${version}), syncing needs 2.38; update git, recording works without it`,
    noRepository: () =>
      'the plan is in no git repository, so there is nothing to sync with; if your colleagues have one, fetch it by git clone <address>, else run git init here and plan sync again',
    gitFailed: (reason, detail) => `cannot sync: ${reason}${detail === '' ? '' : ` (${detail})`}`,
    interrupted: () => 'the last sync was interrupted and git may still be running; run plan sync again in a minute',
    identity: () =>
      'git does not know who you are and cannot save; run git config user.name <name> and git config user.email <address>, then plan sync again',
    detached: () =>
      'no branch is checked out, so nothing can be synced; go back to one by git switch <branch>, nothing has been changed',
    noRemote: () =>
      'what you recorded is saved here, but nobody has said where to send it; ask whoever manages the repository for its address, run git remote add origin <address>, then plan sync again',
    severalRemotes: (remotes, first) =>
      `what you recorded is saved here, but there are several places to send it to (${remotes}); choose one by git config branch.$(git branch --show-current).remote ${first}, then run plan sync again`,
    noBranch: (theirs, url, others, branch, first) =>
      `what you recorded is saved here, but ${url} has no branch ${theirs}, only ${others}; to sync with one of them run git config branch.${branch}.merge refs/heads/${first}, then plan sync again`,
    nothingYet: () =>
      'nothing has been recorded yet, so there is nothing to send; record something, then run plan sync',
    unrelated: (url) =>
      `what you recorded is saved here, but this plan and the one at ${url} have no history in common and cannot be merged, nothing has been changed; check the address (git remote -v), or get a copy by git clone and record there`,
    noPlanThere: (file) =>
      `your colleagues no longer have ${file}; nothing was merged and your plan is unchanged, ask them where the plan has moved`,
    overwritten: (files) =>
      `not synced completely: your changes of ${files} are not saved in git, and a colleague's would overwrite them; put these files aside, then run plan sync again`,
    ownErrors: (count) =>
      `not synced: your changes have ${count} ${count === 1 ? 'error' : 'errors'}; fix them, then run plan sync again:`,
    merged: (count) =>
      `not synced: yours and your colleague's together would have ${count} ${count === 1 ? 'error' : 'errors'}; nothing was merged and the plan is unchanged. Fix yours as said below, then run plan sync again:`,
    renumber: (command) =>
      `a colleague was faster to use this number; give your new task another one, then run plan sync again:\n  ${command}`,
    unwritable: (file) =>
      `not synced: ${file} is written in a way that cannot be merged piece by piece, the plan is unchanged; agree with your colleague on who changes it, then run plan sync again`,
    refused: (url, why) =>
      `Not sent yet: ${url} does not accept it (${why}), on a new branch neither; what you recorded is saved here, tell whoever manages the repository the reason in brackets`,
    busy: (tries) =>
      `Not sent yet: colleagues kept sending, ${tries} attempts were too late; what you recorded is saved here, run plan sync again later`,
    stopped: () =>
      'not synced, the plan is unchanged and what you recorded is saved here; run plan sync again when you have decided',
  },
};
