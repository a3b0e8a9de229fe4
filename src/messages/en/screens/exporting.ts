import type { Messages } from '../../messages.js';

/** What `plan export` says. */
export const exporting: Messages['screens']['exporting'] = {
  noFormat: 'no format is named; use -f with one of these, such as plan export -f xlsx:',
  wrongEnding: (file, format, endings) =>
    `the ending of ${file} is not that of ${format}, no program would open it; use ${endings}`,
  unknownEnding: (ending, instead) => `the ending ${ending} is not known; ${instead}`,
  instead: {
    sheet: (isWritten) => (isWritten ? 'for Excel use .xlsx' : 'for a ledger in Excel use plan export -f xlsx'),
    document: (isWritten) =>
      isWritten
        ? 'for Word use .docx'
        : 'for Word use plan bulletin -f docx (the bulletin) or plan remind -f docx (notices)',
    print: (isWritten) =>
      isWritten
        ? 'for a PDF write a .docx first, and save it as PDF in Word or WPS'
        : 'for a PDF write a .html first, and print it as PDF in a browser',
    other: (endings) => `use one of ${endings}, or name the format with -f`,
  },
  forceNoFile: 'no file is written that --force could overwrite; name one with -o, or leave --force out',
  noColumns: (format) => `the columns of ${format} cannot be chosen; leave --columns out`,
  binary: (format) => `${format} is no text and cannot be shown in a terminal; name a file with -o`,
  binaryJson: (format) => `${format} is no text and cannot be part of JSON; leave --json out, or name a file with -o`,
  noFolder: (folder) => `there is no folder ${folder}; make it first, or name another place`,
  exists: (file) => `${file} exists, nothing was written; add --force to overwrite it, or name another file`,
  noSuchFolder: (path) => `${path} is no folder; name another place`,
  isFolder: (path) => `${path} is the name of a folder, nothing was written; choose another name for the file`,
  link: (file) => `${file} is a link, nothing was written; name the file that it leads to, or another one`,
  badName: (file) => `${file} cannot be the name of a file, nothing was written; choose another name`,
  planFile: (file) =>
    `${file} lies in the plan folder and would become or replace a file of the plan, nothing was written; write it elsewhere`,
  readOnly: (file) => `${file} is read-only, nothing was written; make it writable, or choose another name`,
  noRights: (folder) => `no permission to write in the folder ${folder}; choose another folder`,
  isOpen: (file, lock) =>
    `${file} is open in Excel, WPS or another program, nothing was written; close it there and run this again${lock === null ? '' : ` (if it is closed already, delete ${lock} beside it)`}`,
  unchanged: (file) => `${file} is the same as before`,
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
