import type { Messages } from '../messages.js';

/** What `plan renumber` says. */
export const renumber: Messages['renumber'] = {
  noFile: (file) => `there is no task file "${file}"; write its path, plan lint lists the files that share a number`,
  badNumber: (value) => `--to: "${value}" is no task number; write a number from 1 to 99999, such as 85`,
  taken: (id, free) => `number ${id} is taken; ${free === null ? 'no other is free' : `${free} is free`}`,
  takenOnce: (id, free) =>
    `number ${id} was used before, and a number is never reused; ${free === null ? 'no other is free' : `${free} is free`}`,
  unique: (id) => `no other file has number ${id}, and a number is permanent; to change it all the same, add --force`,
  copy: (file, other) =>
    `${file} and ${other} are copies of one task; compare them, add what is missing to one, then delete the other; if they are two tasks, add --force`,
  again: () => 'nothing is lost; remove the cause and run the same command again',
  done: (from, to, title, file) => `${title}: number ${from} is now ${to}, file ${file}`,
  kept: (id, title, file) => `${title}: keeps number ${id}, now in a file of its own, ${file}`,
  split: (id, title, file) => `${title}: keeps number ${id} and file ${file}`,
  next: () => 'look at both files, then:',
  stage: () => 'a merge is under way, and both paths belong in its commit; run:',
  last: () => 'and complete the merge: git commit, or git rebase --continue in a rebase',
  item: (id) => `its item in the document (source.item) is still ${id}: that is the document’s number; check it`,
  related: (id) => `these tasks name ${id} as related; check which task they mean:`,
  subject: (from, to, title) => `Renumber task ${from} as ${to}: ${title}`,
};
