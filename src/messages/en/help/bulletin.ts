import type { Messages } from '../../messages.js';

/** What `--help` says of `plan bulletin`. */
export const bulletin: Messages['help']['commands']['bulletin'] = {
  summary: 'half a page on how the plan stands',
  short: 'the short form, half a page (default)',
  period:
    'which period: 2020-11, 2020-Q3, 2020-H1, 2020, last month (default: as of today, compared with the end of the period before)',
};
