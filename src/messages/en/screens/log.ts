import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan log` says. */
export const log: Messages['screens']['log'] = {
  head: (count, of) => (count === of ? things(count, 'entry', 'entries') : `The newest ${count} of ${of} entries`),
  none: 'Nothing is recorded',
  columns: { number: 'No.', day: 'day', id: 'no.', by: 'by', kind: 'kind', what: 'what' },
  kinds: {
    change: 'status',
    extension: 'extension',
    amendment: 'amendment',
    report: 'report',
    reading: 'reading',
    evidence: 'evidence',
    void: 'void',
  },
  voided: (list, entry) => `takes back ${list}: ${entry}`,
  voidsNothing: (list) => `takes back ${list}, but there is no such entry`,
  on: (day) => `happened on ${day}`,
  asOf: (day) => `as of ${day}`,
};
