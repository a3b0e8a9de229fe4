import type { Messages } from '../zh-CN.js';

/** What `plan lint` says besides its findings. */
export const lint: Messages['lint'] = {
  options: {
    format: 'output format: stylish, json, github, gitlab, sarif or junit (stylish by default)',
    output: 'write the report to this file, and only the summary to the screen',
    quiet: 'list errors only, no warnings',
    maxWarnings: 'exit with 1 when there are more warnings than this',
    stdinFilename: 'with - as the path: the file whose text comes on stdin, for editors',
  },
  count: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  hidden: (summary) => `${summary} (--quiet: warnings are not listed)`,
  shownOnly: (summary, limit) =>
    `${summary} (GitHub marks only the first ${limit} errors and ${limit} warnings of a step; all are in this log)`,
  root: 'the root of the repository',
  badMaxWarnings: (value) => `--max-warnings: "${value}" is no number of warnings; write a whole number, such as 0`,
  tooManyWarnings: (warnings, limit) =>
    `${warnings} warnings, more than the ${limit} that --max-warnings allows; mend them, or raise the limit`,
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
};
