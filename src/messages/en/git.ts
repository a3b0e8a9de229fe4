import type { Messages } from '../messages.js';

/** Messages about git: its setup, its state, the staged content. */
export const git: Messages['git'] = {
  failed: (reason, detail) => `git could not be set up: ${reason}${detail === '' ? '' : ` (${detail})`}`,
  staged: {
    option: 'check what is staged, not the working tree',
    stdin: () => '--staged checks what is staged and cannot take a file from stdin as well; leave out one of the two',
    unmerged: () =>
      'some files are not merged yet, so that what is staged is not whole; resolve the conflicts, git add the files, then check again',
    noPlan: () => 'plan.yaml of this plan is not in git’s index; add the plan’s files first with git add',
    failed: (reason, detail) => `what is staged cannot be read: ${reason}${detail === '' ? '' : ` (${detail})`}`,
  },
  install: {
    parts: { merge: 'merge driver', diff: 'diff driver', attributes: 'attributes', hook: 'pre-commit hook' },
    did: { set: 'set up', kept: 'already there', removed: 'removed', absent: 'not there', left: 'left alone' },
    would: {
      set: 'to be set up',
      kept: 'already there',
      removed: 'to be removed',
      absent: 'not there',
      left: 'left alone',
    },
    installed: {
      done: (dry) =>
        dry
          ? 'git would be set up like this, in this repository only; nothing was changed'
          : 'git is set up, in this repository only',
      nothing: () => 'git is set up already, nothing was changed',
      partly: (left, dry) =>
        `${left} ${left === 1 ? 'part is' : 'parts are'} not of plan’s making and ${dry ? 'would be' : left === 1 ? 'was' : 'were'} left alone, see below what to do; the rest ${dry ? 'would be' : 'is'} set up`,
    },
    uninstalled: {
      done: (dry) =>
        dry ? 'plan’s settings would be removed from git; nothing was changed' : 'plan’s settings are removed from git',
      nothing: () => 'git has no settings of plan, nothing was changed',
      partly: (left, dry) =>
        `${left} ${left === 1 ? 'part is' : 'parts are'} not of plan’s making and ${dry ? 'would be' : left === 1 ? 'was' : 'were'} left alone; the rest ${dry ? 'would be' : 'is'} removed`,
    },
    notes: {
      foreignValue: (value) =>
        `it is set to something else: ${value}; to have plan’s, remove that with git config --unset and run this again`,
      foreignKept: (value) => `it is set to something else: ${value}`,
      noProgram: (script) =>
        `the command plan is not on PATH; git runs ${script} itself, which must stay where it is; to type plan, run npm i -g . in plan’s own folder`,
      ownProgram: (script) =>
        `git runs ${script}, which lies in this repository: whoever can commit here can change it; to prevent that, install plan outside of the repository and run this again`,
      husky: (file, line) => `the hooks are husky’s, they were left alone; add this line to ${file}: ${line}`,
      damaged: () =>
        'one of the two lines that mark plan’s part is gone; delete the lines marked “plan git install” and run this again',
      commit: () => 'commit this file, so that it holds for colleagues who ran plan git install too',
      commitRemoved: () => 'commit this change',
      replaces: (value) => `lines above set ${value} for the plan’s files; plan’s lines take their place`,
      overruled: () =>
        'attributes elsewhere still overrule it; see git check-attr -a of a plan file, and .git/info/attributes',
      tree: () =>
        'this folder is committed with the repository (core.hooksPath), so that it will hold for colleagues too',
      outside: (folder, line) =>
        `core.hooksPath leads out of the repository to ${folder}, which serves other repositories too; nothing was written, add this line to the pre-commit there: ${line}`,
      foreignHook: (file, line) => `there is another pre-commit, it was left alone; add this line to ${file}: ${line}`,
      framework: () =>
        'the pre-commit is run by the tool of pre-commit.com; add plan’s repository with id: plan-lint to .pre-commit-config.yaml',
    },
  },
};
