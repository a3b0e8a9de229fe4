import input from '@inquirer/input';

export { pick } from './pick.js';

/** A question for a text. */
export const text: typeof input = (config, context) => input(config, context);
