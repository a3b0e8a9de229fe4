import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan lint` says. */
export const lint: Messages['screens']['lint'] = {
  clean: (files) => `${things(files, 'file')}, no problems`,
  summary: (files, errors, warnings) =>
    `${things(files, 'file')}, ${things(errors, 'error')}, ${things(warnings, 'warning')}`,
  advice: 'Fix',
  colon: ': ',
  explain: (rule) => `About a rule: plan rules ${rule}`,
};
