import type { Messages } from '../messages.js';

/** What `plan lint` says besides its findings. */
export const lint: Messages['lint'] = {
  options: {
    format: (names, last) => `output format: ${names} or ${last} (stylish by default)`,
    output: 'write the report to this file, and only the summary to the screen',
    quiet: 'list errors only, no warnings',
    maxWarnings: 'exit with 1 when there are more warnings than this',
    fix: 'first fix what has one right answer (encoding, line ends, spaces, quotes of dates, forms of numbers, order and former names of keys), then check the rest',
    dryRun: 'with --fix: only show what would change, write nothing',
    stdinFilename: 'with - as the path: the file whose text comes on stdin, for editors',
  },
  count: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  more: (message, count) => `${message} (and ${count} more of this kind in this file)`,
  fixable: (count) => `${count} of them can be fixed with plan lint --fix`,
  hidden: (summary) => `${summary} (--quiet: warnings are not listed)`,
  shownOnly: (summary, limit) =>
    `${summary} (GitHub marks only the first ${limit} errors and ${limit} warnings of a step; all are in this log)`,
  root: 'the root of the repository',
  badMaxWarnings: (value) => `--max-warnings: "${value}" is no number of warnings; write a whole number, such as 0`,
  tooManyWarnings: (warnings, limit) =>
    `${warnings} warnings, more than the ${limit} that --max-warnings allows; fix them, or raise the limit`,
  noPlanFile: (path) =>
    `"${path}" is no file of the plan and holds none, so there is nothing to check; name plan.yaml, a task file (.yaml) or a folder of tasks`,
  stdin: {
    noName: () =>
      'it must be told which file stdin is; add --stdin-filename <file>, such as --stdin-filename plan/plan.yaml',
    alone: () => '--stdin-filename goes with - as the only path; write plan lint - --stdin-filename <file>',
    notInPlan: (name) => `"${name}" is no file of the plan; name plan.yaml or a .yaml file in a section’s folder`,
  },
  output: {
    ours: (path) => `--output: "${path}" is a file of the plan itself; name another file for the report`,
    folder: (path) => `the report was not written: "${path}" is a folder; name a file`,
    'no-folder': (path) => `the report was not written: the folder of "${path}" does not exist; make it first`,
    special: (path) => `the report was not written: "${path}" is no regular file; name another`,
    failed: (reason) => `the report was not written: ${reason}; name another place, or remove the cause and try again`,
  },
  fix: {
    what: {
      encoding: (encoding) => `${encoding} to UTF-8`,
      mark: (_encoding) => 'byte order mark removed',
      'line-end': (_encoding) => 'mixed line ends to LF',
      space: (_encoding) => 'spaces at ends of lines removed',
      end: (_encoding) => 'end of the last line added',
      flow: (_encoding) => 'braces around the file removed, a key a line',
      single: (_encoding) => 'written without a list, being alone',
      sources: (_encoding) => 'sources written one a line',
      quotes: (_encoding) => 'quotes of dates and the like added',
      numbers: (_encoding) => 'numbers written in plain decimals',
      order: (_encoding) => 'keys put in order',
      former: (_encoding) => 'former keys renamed',
    },
    times: (what, count) => (count === 1 ? what : `${what} (${count})`),
    file: (path, fixes) => `${path}: ${fixes}`,
    did: (files, fixes) =>
      `fixed ${files} ${files === 1 ? 'file' : 'files'}, ${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`,
    would: (files, fixes) =>
      `would fix ${files} ${files === 1 ? 'file' : 'files'}, ${fixes} ${fixes === 1 ? 'fix' : 'fixes'}; --dry-run: nothing was written`,
    nothing: () => 'nothing that can be fixed automatically',
    left: (place, what, reason) => `${place}: not fixed (${what}): ${reason}`,
    reasons: {
      encoding:
        'the encoding cannot be told for sure; open it in the program that wrote it, check the text, and save it as UTF-8',
      broken: 'it has mistakes of syntax as UTF-8 too; save it as UTF-8 first, then fix what lint finds',
      comment: 'it cannot be told what a comment belongs to; fix it by hand',
      unsafe: 'the file would say something else; fix it by hand',
    },
    noFix: () => '--dry-run goes with --fix; write plan lint --fix --dry-run',
    noFiles: () => '--fix changes files on the disk, not stdin and not what is staged; leave out - or --staged',
  },
};
