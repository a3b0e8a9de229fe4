import type { Messages } from '../../messages.js';

export const init: Messages['errors']['init'] = {
  organization: () =>
    'the bureau is missing; add --organization with its full name, such as plan init 2021 --organization "Education Bureau"',
  year: (value) => `"${value}" is no year; write four digits, such as 2021`,
  period: (value) => `"${value}" is no period; write 2021-01-01..2021-12-31`,
  backwards: (start, end) => `the period from ${start} to ${end} runs backwards; write the earlier day first`,
  yearAndPeriod: () => 'give either --year or --period: --year for a calendar year, --period for anything else',
  line: (name) => `${name} must be one line of text without characters that cannot be read`,
  long: (name, most) => `${name} is too long; use at most ${most} characters`,
  id: (value) =>
    `"${value}" cannot be the id of a plan; use lower-case letters, digits and hyphens, such as huizhou-education-2021`,
  alone: (option) => `--sample is a plan ready to use and takes no ${option}; leave one of them out`,
  carryOver: () => '--carry-over goes with --from, which names the folder of last year’s plan',
  sectionAndFrom: () => 'with --from the sections come from that plan; leave out --section or --from',
  twoFolders: () => 'the folder is given twice, as an argument and by --plan; give it once',
  windowsPath: (path) => `"${path}" is a Windows path, and this is not Windows; write the path with /`,
  notAFolder: (path) => `${path} is a file, not a folder; choose another name`,
  home: (path) =>
    `${path} holds everything else too and is no place for a plan; give the plan a folder of its own, such as plan init work-plan-2021`,
  inside: (path, plan) => `${path} lies inside another plan, ${plan}; make the new plan outside of that folder`,
  hides: (path, plan) => `${path} already holds a plan, ${plan}; choose another folder for a second one`,
  tasks: (path, file) =>
    `${path} already holds ${file}, which the new plan would take for a task; choose an empty folder, or move such files first`,
  exists: (files) =>
    `these exist already: ${files}; a new plan overwrites nothing, and nothing was written. Choose another folder, or move these files first`,
  from: (path) => `no plan.yaml in ${path}; check the folder that --from names`,
  fromBroken: (count) =>
    `${count} ${count === 1 ? 'file' : 'files'} of the plan of --from cannot be read, so it is unknown whether all is finished; fix them before carrying over:`,
  full: () => 'too many tasks to carry over: there are no numbers left',
  noGit: () => 'git is not installed, so --git is not possible; install git, or leave out --git. Nothing was written',
  noIdentity: () =>
    'git does not know who commits, so --git is not possible; run git config --global user.name <name> and git config --global user.email <address>, then try again. Nothing was written',
  git: (reason, detail) =>
    `the git repository of this folder cannot be used: ${reason}${detail === '' ? '' : ` (${detail})`}. Nothing was written`,
  notCommitted: (reason, detail) =>
    `the plan is made, but not committed: ${reason}${detail === '' ? '' : ` (${detail})`}; remove the cause and run the same command again`,
};
