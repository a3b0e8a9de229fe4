import type { Messages } from '../../messages.js';

/** What `--help` says of `plan export`. */
export const exporting: Pick<Messages['help']['commands'], 'export'> = {
  export: {
    summary: 'write the ledger, forms for units and more, for other programs',
    format: 'what to export to, see the formats below; without it, the ending of -o decides',
    formats: {
      xlsx: 'the ledger as an Excel file: tasks, targets, counties, definitions',
      csv: 'the tasks of the ledger, a row each, for spreadsheets',
      html: 'a page for the chief and the office: one file, to be read, searched and printed offline',
      ics: 'due days and report deadlines for the calendar of a phone or of Outlook, with reminders',
      returns: 'forms for the units to fill in, as Excel files',
      outline: 'the numbered document, as text',
      markdown: 'the tasks of the ledger as a table, for a web page',
      json: 'all data as one JSON document, for programs',
      ndjson: 'all data, a row a line, for DuckDB and other databases',
    },
    output:
      'where to write: a file whose ending names the format, a folder (returns makes one file for each unit), or - for stdout',
    columns: 'the columns of a table in their order, separated by commas; id=head gives a column another head',
    force: 'overwrite files that are there',
  },
};
