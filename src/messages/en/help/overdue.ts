import type { Messages } from '../../messages.js';

/** What `--help` says of `plan overdue`. */
export const overdue: Messages['help']['commands']['overdue'] = {
  summary: 'what is overdue, or falls due soon',
  within: 'also list what falls due within so many days, such as 30d',
  month: 'list what falls due in a month, such as 2020-12 or next month; also a quarter or a year',
  exitCode: 'exit with 1 when anything is listed',
};
