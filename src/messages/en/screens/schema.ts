import type { Messages } from '../../messages.js';

/** What `plan schema` says if no schema is named. */
export const schema: Messages['screens']['schema'] = {
  files: 'The format of the files of a plan',
  outputs: 'The format of what commands print with --json',
  hint: 'plan schema <name> prints one of them, such as plan schema status. Each JSON Schema stands alone, for any validator.',
};
