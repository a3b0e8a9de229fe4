import type { Messages } from '../../messages.js';

/** What `plan export` says. */
export const exporting: Messages['screens']['exporting'] = {
  noFormat: (formats) => `no format is named; use -f with one of: ${formats}`,
  noColumns: (format) => `the columns of ${format} cannot be chosen; leave --columns out`,
  binary: (format) => `${format} is no text and cannot be shown in a terminal; name a file with -o`,
  binaryJson: (format) => `${format} is no text and cannot be part of JSON; leave --json out, or name a file with -o`,
  noFolder: (folder) => `there is no folder ${folder}; make it first, or name another place`,
  exists: (file) => `${file} exists, nothing was written; add --force to overwrite it, or name another file`,
  several: (count, path) =>
    `${count} files are to be written, and ${path} is the name of one; name a folder, or choose one unit with --org`,
  written: (file, rows) => (rows === null ? `wrote ${file}` : `wrote ${file}, with ${rows} rows to fill in`),
  next: (command) =>
    `Send them to the units. Put what comes back into a folder, and take all of it in at once: ${command}`,
  nobody:
    'no unit has anything to report: none leads or does a task, or holds a share of a target; use plan assign or plan target share first',
  nothingFor: (org) => `${org} has no task to report on; no form was written for it`,
  returnsBack: 'sent-back',
  returnsFolder: (day) => `returns-${day}`,
  ledger: (day) => `ledger-${day}`,
  outline: (day) => `outline-${day}`,
  page: (day) => `page-${day}`,
};
