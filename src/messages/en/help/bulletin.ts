import type { Messages } from '../../messages.js';

/** What `--help` says of `plan bulletin`. */
export const bulletin: Messages['help']['commands']['bulletin'] = {
  summary: 'the standings report, whole or half a page',
  short: 'only the short form, half a page',
  period:
    'which period: 2020-11, 2020-Q3, 2020-H1, 2020, last month (default: as of today, compared with the end of the period before)',
  format: 'text (default), markdown, json, html, or docx (Word)',
  output: 'the file to write, whose ending decides the format; - for stdout; docx has a name of its own by default',
  template: 'your own Word template (docx)',
  textFile:
    'your own text for what comes next: a text file, a paragraph a line (commit it beside the plan and use it again); - for stdin',
  record:
    'record in plan.yaml that it was published, and from which commit; if that was wrong, record it again: the last one counts',
};
