import type { Messages } from '../messages.js';
import { adding } from './errors/adding.js';
import { clock } from './errors/clock.js';
import { commit } from './errors/commit.js';
import { dates } from './errors/dates.js';
import { evidence } from './errors/evidence.js';
import { givenFile } from './errors/given-file.js';
import { init } from './errors/init.js';
import { leaders } from './errors/leaders.js';
import { orgs } from './errors/orgs.js';
import { periods } from './errors/periods.js';
import { since } from './errors/since.js';

const meant = (nearest: string | null) => (nearest === null ? '' : ` (did you mean ${nearest}?)`);

/** What stops a command: what is wrong, and what to do. */
export const errors: Messages['errors'] = {
  adding,
  clock,
  commit,
  dates,
  ...evidence,
  periods,
  givenFile,
  init,
  leaders,
  orgs,
  since,
  noPlan: (cwd) =>
    `no plan.yaml in ${cwd} or above; go to the plan’s folder, or name it with --plan; if there is no plan yet, make one with plan init`,
  bare: (folder) =>
    `${folder} is a bare repository, which has commits but no files; what is committed is shown by plan status --at <rev> and plan diff <rev> <rev>, all else needs a checkout (git worktree add <folder> <rev>)`,
  sparsePlan: (folder, command) =>
    `the plan is in the repository, in the folder ${folder}, but not checked out (sparse checkout); run git sparse-checkout disable to get every file, or in the repository’s root ${command}`,
  foreignBare: (folder) =>
    `the bare repository ${folder} belongs to another user; where you trust it, name it yourself: GIT_DIR=${folder}`,
  newerFormat: (where, needed, known, version) =>
    `${where} needs a program for format ${needed}; this one (${version}) reads format ${known}, and stops before it mistakes something. Update it: install the new version of plan in the way this one was installed. Nothing was changed.`,
  noPlanAt: (path) =>
    `no plan.yaml in ${path}; check the folder that --plan or PLAN_DIR names; if there is no plan yet, make one with plan init`,
  badDays: (value) => `--within: "${value}" is no number of days; write 30d or 30`,
  badChoice: (option, value, allowed) => `${option} cannot be "${value}"; it can be: ${allowed}`,
  unknownSection: (value, known) => `no section "${value}"; there are: ${known}`,
  noSections: () =>
    'the plan has no sections yet; import a document first: plan import <file>, or write sections into plan.yaml',
  unknownTask: (value, nearest) => `no task has the number ${value}${nearest}; see all with plan list`,
  taskRange: (first, last) => ` (they go from ${first} to ${last})`,
  noTargets: (id) =>
    `task ${id} has no target that can be checked; add one with plan target add ${id}, or report on it with plan report ${id}`,
  whichTarget: (id, known, command) =>
    `task ${id} has several targets, say which: ${known}; this would work: ${command}`,
  unknownMilestone: (id, target, name, known) =>
    known === ''
      ? `target "${target}" of task ${id} has no milestones; leave --milestone out`
      : `target "${target}" of task ${id} has no milestone "${name}"; it has: ${known}`,
  unknownTarget: (id, value, nearest, known) =>
    `task ${id} has no target "${value}"${meant(nearest)}; there are: ${known}`,
  ambiguousTarget: (id, value, known) => `"${value}" may be several targets of task ${id}; write an id: ${known}`,
  noReport: (command) =>
    `the report says nothing; give --progress, --problems or --next at least, such as ${command} --progress text`,
  reportTwice: () => '--text-file cannot be combined with --progress, --problems or --next; use one of them',
  noEditor: () => 'the editor failed, nothing was recorded; check EDITOR, or give --progress, --problems and --next',
  noAssignment: (command) =>
    `nothing to change; give --lead, --responsible, --support or --leader, such as ${command} --lead unit`,
  noShares: (id) =>
    `task ${id} has no target that is shared out to units or that each unit must meet; share one out first: plan target share ${id} <target> <unit>=<number>`,
  noCountyShares: (id) =>
    `task ${id} has nothing that is shared out to counties; list all its units: plan show ${id} --by org`,
  notAnId: (value) => `"${value}" is no task number; write a number, such as 28`,
  unknownRule: (value, nearest) => `no rule "${value}"${meant(nearest)}; see all with plan rules`,
  unknownCommand: (value, nearest, help) => `no command "${value}"${meant(nearest)}; see all with ${help}`,
  unknownOption: (value, nearest, command) => `no option "${value}"${meant(nearest)}; see ${command} --help`,
  blank: (argument) => `<${argument}>`,
  missingArgument: (name, command) => `<${name}> is missing; see ${command} --help`,
  repeatedOption: (option, first, second, command) =>
    `option ${option} is given twice, as "${first}" and "${second}", and only one can count; write it once, a note as one text; see ${command} --help`,
  missingValue: (option, command) => `option ${option} needs a value; see ${command} --help`,
  excessArguments: (extra, command) => `"${extra}" is one argument too many; see ${command} --help`,
  noSuchPath: (path) => `the plan folder has no "${path}"; check the path`,
  emptyText: () => 'there is nothing to find; write at least one character',
  garbledName: () =>
    'git’s user.name is in an encoding that is not known, and cannot be used as a name; set it again with git config user.name <name>, or add --by <name>',
  noName: () => 'nobody is named as the recorder; add --by <name>, or run git config user.name <name>',
  busy: () => 'somebody else is writing this plan; try again in a while, nothing was changed',
  doubledTask: (id, files) =>
    `several files have the number ${id}: ${files}; nothing was changed, decide first which of them counts`,
  unknownNumbers: () =>
    'some folders cannot be looked into, so nobody knows which numbers are taken, and nothing was changed; first do what is said below:',
  brokenFile: () => 'the file has errors; fix them before anything is recorded:',
  unwritten: (reason) =>
    `the answer could not be written whole: ${reason}; what was recorded stays recorded, try again with another output`,
  brokenTask: (value) => `the file of task ${value} has errors; fix them first:`,
  misnamed: (id, file) =>
    `task ${id} stands in ${file}, whose name does not begin with its number; nothing can be recorded until it is renamed as plan lint says`,
  otherId: (file, name, id) =>
    `the name of ${file} says ${name}, its id says ${id}; nothing can be recorded until they agree, see plan lint`,
  garbled: (value) =>
    `"${value}" has characters in it that cannot be read, most likely because the terminal does not speak UTF-8; nothing was changed, set it to UTF-8 and try again`,
  argument: (place) => `argument ${place}`,
  unseen: (where, place, code) =>
    `character ${place} of ${where} cannot be seen: ${code}, most likely pasted along; nothing was changed, type that part again`,
  unsafeEdit: (file, line, reason) =>
    `${file}:${line} cannot be changed safely as it is written (${reason}); nothing was changed, edit it by hand or tidy that line`,
  wouldBreak: () => 'the change would break the file, nothing was changed:',
  notWritten: {
    changed: (file) => `${file} was changed by somebody else just now`,
    exists: (file) => `${file} exists already`,
    outside: (file) => `${file} is a link that leads out of the plan folder`,
    owner: (file) => `${file} belongs to another user, and would not afterwards`,
    group: (file) =>
      `${file} belongs to a group that you are not in, and would not afterwards; have yourself added to it, or the group of the file changed`,
    attributes: (file) =>
      `${file} has an access control list or extended attributes, which would be lost; see them with getfacl and getfattr, and remove what is not needed with setfacl -b`,
    'hard-link': (file) =>
      `${file} has another name (a hard link), which would keep the old content; part the two first: cp -p ${file} ${file}.new && mv ${file}.new ${file}`,
    'not-a-file': (file) => `${file} is no regular file`,
    'same-file': (file) => `${file} is the same file as another that is to be changed`,
    failed: (file, system) => `${file} cannot be written: ${system}`,
  },
  nothingWritten: () => 'nothing was changed; remove the cause and try again',
  partlyWritten: (files) => `${files} are changed, the others are not; remove the cause and run the same command again`,
  notCommitted: (reason, detail) =>
    `the files are changed, but not committed: ${reason}${detail === '' ? '' : ` (${detail})`}`,
  git: {
    'no-git': 'git is not installed',
    'no-repository': 'the plan is in no git repository',
    foreign: 'the repository belongs to another user',
    special: 'git would open a pipe or a device and wait endlessly; delete it first',
    merging: 'a merge, rebase, cherry-pick, revert or bisect is under way; first finish or abort it',
    locked: 'another git is running',
    identity: 'git does not know who you are, set user.name and user.email',
    ignored: 'the file is excluded by .gitignore',
    'unknown-revision': 'there is no such commit',
    shallow: 'the repository has only the newest commits, without the history that is needed',
    unrelated: 'the two commits have no history in common',
    unmerged: 'some files are not merged yet',
    unchanged: 'there is nothing to commit',
    failed: 'git failed',
  },
  revision: {
    unknown: (revision: string) =>
      `there is no commit, branch or tag "${revision}"; git log --oneline shows the commits`,
    shallow: (revision: string) =>
      `this clone has only the newest commits, without the history that "${revision}" needs; run git fetch --unshallow, in CI fetch the whole history (fetch-depth: 0)`,
    noPlan: (revision: string, id: string) =>
      `the commit "${revision}" (${id}) has no plan in this folder; name another commit`,
    unreadable: (revision: string, reason: string, detail: string) =>
      `cannot read "${revision}": ${reason}${detail === '' ? '' : ` (${detail})`}`,
  },
  diff: {
    twoSides: () => '"a..b" stands alone, and --staged takes one version at most; see plan diff --help',
    noPlan: (before, after) => `neither ${before} nor ${after} has a plan in this folder; choose another version`,
    noPlanFile: () => 'The plan’s own file has errors in both versions, they cannot be compared:',
    leftOut: (count) => `${count} ${count === 1 ? 'file' : 'files'} cannot be read, and were not compared:`,
  },
  badIds: {
    malformed: (word) => `"${word}" is no task number; write numbers, such as 28 or 30-34`,
    backwards: (word) => `"${word}" is the wrong way round; write the smaller number first, such as 30-34`,
    range: (word) => `"${word}" is out of range; task numbers go from 1 to 99999`,
  },
  badCount: (option, value) => `${option}: "${value}" is no number of entries; write a whole number above 0`,
  editing: {
    noTerminal: () => 'this is no terminal, and EDITOR is not set; run it on a terminal, or set EDITOR=<editor>',
    textFile: (path, reason) => `${path} cannot be read: ${reason}; nothing was changed`,
    folder: (path, reason) =>
      `no temporary file can be made in ${path} (${reason}), no editor was opened, nothing was changed`,
    editor: () => 'the editor could not be started, or ended with an error, nothing was changed; check EDITOR',
    encoding: () =>
      'the editor saved the text in an encoding that cannot be told, nothing was changed; choose UTF-8 in the editor and save again',
    rejected: () => 'the edit was not taken, the file is as it was:',
    kept: (path, command) => `what you wrote is kept in ${path}; fix it as said above and run ${command} again`,
    lost: (reason) => `what you wrote could not be kept in a file either (${reason}); here it is:`,
  },
  undoing: {
    git: (reason, detail) =>
      `it cannot be told whether the entry is committed: ${reason}${detail === '' ? '' : ` (${detail})`}; nothing was changed`,
    committed: (file) =>
      `${file} has errors as it is committed, so it cannot be told whether the entry is; nothing was changed, fix and commit it first`,
  },
  stopped: () => 'cancelled, nothing was changed',
  nothingToChoose: () => 'there is no task to choose; see all with plan list',
  unexpected: (message) =>
    `the program failed: ${message}; no file was changed, please report this line to its maintainers`,
};
