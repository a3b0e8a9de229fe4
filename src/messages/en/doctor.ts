import type { Messages } from '../messages.js';

/** What `plan doctor` says. */
export const doctor: Messages['doctor'] = {
  head: (fails, warns, fine) => {
    if (fails + warns === 0) return `all ${fine} checks are fine`;
    const bad = [
      fails === 0 ? '' : `${fails} ${fails === 1 ? 'problem' : 'problems'}`,
      warns === 0 ? '' : `${warns} to look at`,
    ];
    return `${bad.filter(Boolean).join(', ')}, the other ${fine} checks are fine`;
  },
  states: { ok: 'fine', warn: 'look', fail: 'problem' },
  fix: (command) => `Fix: ${command}`,
  name: 'name',
  email: 'address',
  checks: {
    plan: 'plan files',
    schema: 'schemas',
    timezone: 'time zone',
    rights: 'rights',
    leftovers: 'leftovers',
    node: 'Node version',
    git: 'git version',
    repository: 'repository',
    identity: 'committer',
    program: 'plan command',
    merge: 'merge driver',
    diff: 'diff driver',
    attributes: 'attributes',
    hook: 'pre-commit hook',
    lineEnds: 'line ends',
    quotePath: 'file names',
  },
  plan: {
    ok: (folder, tasks) => `${folder}, all ${tasks} tasks can be read`,
    broken: (folder, files) => `${files} ${files === 1 ? 'file' : 'files'} of ${folder} cannot be read`,
  },
  timezone: {
    ok: (zone, today) => `${zone}, where today is ${today}`,
    unknown: (zone) =>
      `Node on this machine knows no "${zone}"; correct timezone in plan.yaml, or install a Node with all time zone data`,
  },
  schema: {
    option: 'write this program’s schemas over those beside the plan, which editors check the files by',
    onlyOne: () => '--fix-clock and --fix-schema are two corrections; run one after the other',
    ok: () => 'those beside the plan are the program’s',
    differ: (files) =>
      `not those of the program: ${files}; editors and other validators check the files by older or other rules`,
    newer: (format) =>
      `those beside the plan are of format ${format}, which needs a newer program; update it as it was installed`,
    none: () =>
      'no schema was found beside the plan; the first line of plan.yaml names it (# yaml-language-server: $schema=…), and plan schema prints both',
    nothing: () => 'the schemas beside the plan are the program’s already',
    written: (file) => `${file}: the program’s schema written`,
    would: (file) => `${file}: the program’s schema would be written`,
    subject: () => 'Schemas of the plan brought up to the program',
    offer: (files) =>
      `not the schemas of this program: ${files}, so an editor may take for right what is an error here; plan doctor --fix-schema writes the program’s`,
  },
  clock: {
    option: 'correct instants that a fast clock recorded: later than their own commit, or than now',
    onlyFix: () => '--dry-run and --commit go with --fix-clock or --fix-schema; add one of them',
    nothing: () => 'no instant is later than its commit, or than now',
    corrected: (file, list, before, after) => `${file}: ${list}: ${before} is corrected to ${after}`,
    stuck: (file, list, at) =>
      `${file}: ${list}: ${at} is wrong, but the entries around it leave no room for the right instant; look at git log -p and correct it by hand`,
    voided: (file, list, at) =>
      `${file}: ${list}: ${at} is wrong, but the entry is taken back by a void, which names it by this instant; correct at and void together by hand`,
    subject: (label) => `${label}: instants corrected`,
    noHistory: (reason, detail) =>
      `the history cannot be read: ${reason}${detail === '' ? '' : ` (${detail})`}; nothing was changed`,
  },
  rights: {
    modeOnly: () =>
      'the cp of this system cannot keep access control lists and extended attributes: a file that is written keeps its mode alone; install GNU coreutils if you need them',
    ok: () => 'the plan folder can be written',
    denied: (folders) => `cannot be written: ${folders}`,
  },
  leftovers: {
    ok: () => 'no half-written files',
    some: (count) =>
      `writes that were interrupted left ${count} temporary ${count === 1 ? 'file' : 'files'}; the next write removes them`,
  },
  node: {
    ok: (version) => `${version}`,
    old: (version, needed) => `it is ${version}, and has to be ${needed} or later; install a newer Node`,
  },
  git: {
    ok: (version) => `${version}`,
    old: (version, needed) => `it is ${version}, and has to be ${needed} or later; install a newer git`,
    none: () =>
      'git is not installed; the plan can be read and written, but not committed, merged or looked up in the past',
  },
  repository: {
    ok: (top) => `${top}`,
    none: () => 'the plan is in no git repository, and can neither be committed nor merged nor looked up in the past',
    foreign: () => 'the repository belongs to another user, and git will not use it',
    special: (path) => `${path} is a pipe or a device, which git would open and wait endlessly; delete it`,
    failed: (detail) => `git cannot open the repository: ${detail}`,
  },
  identity: {
    ok: (name, email) => `${name} <${email}>`,
    noName: () => 'no name is set, so that every entry needs --by',
    encoding: () =>
      'the name is not in UTF-8 (an editor saved the settings as GBK?), and others see it garbled in commits; set it again',
    noEmail: () => 'no e-mail address is set, and git cannot commit without',
    guessed: () => 'no e-mail address is set, git commits with one that it guessed',
  },
  program: {
    ok: (path) => `${path}`,
    missing: () =>
      'plan is not on PATH, so that it cannot be typed as a command; in plan’s own folder, run the command below',
    other: (path) =>
      `${path} is another program of the same name; in plan’s own folder, run the command below, and let PATH find that one first`,
  },
  merge: {
    ok: () => 'changes of two people to one task are merged by field',
    missing: () => 'it is not set up; git merges changes of two people to one task by line, which often conflicts',
    foreign: (value) => `it is not plan’s: ${value}`,
  },
  recorded: {
    none: () => 'this repository has no record of where the program plan lies, so that git cannot find it',
    gone: (script) =>
      `${script}, which git is to run, is gone (another version of Node, or plan was moved); install plan again first, then run the command below`,
    silent: (script) =>
      `${script}, which git is to run, does not answer; install plan again first, then run the command below`,
  },
  diff: {
    ok: () => 'git diff names the target or entry above each part',
    missing: () => 'it is not set up; git diff does not name targets and entries',
    foreign: () => 'it is not plan’s',
  },
  attributes: {
    ok: () => 'the plan’s files use both drivers',
    missing: (found) => `the plan’s files do not use the drivers (${found})`,
  },
  hook: {
    ok: (path) => `${path}`,
    missing: () => 'nothing is checked before a commit, and files with errors get in',
    old: (path) => `${path} was written by an older version of plan and runs a program of the repository`,
    unreadable: (path, reason) => `${path} cannot be read: ${reason}`,
    disabled: (path) => `${path} is not executable, and git does not run it`,
    foreign: (path, line) => `${path} does not check the plan; add this line to it: ${line}`,
  },
  lineEnds: {
    ok: () => 'they are the same in commits and in the working tree',
    converted: () => 'core.autocrlf changes them at every checkout, so that files differ from those of colleagues',
    committed: (count) =>
      `${count} plan ${count === 1 ? 'file has' : 'files have'} Windows line ends in the repository, so that a change seems to change the whole file`,
  },
  quotePath: {
    ok: () => 'they are shown as they are',
    escaped: (count) => `git shows ${count} Chinese file ${count === 1 ? 'name' : 'names'} as numbers like \\345`,
  },
};
