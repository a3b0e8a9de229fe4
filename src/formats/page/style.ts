import { COLOURS } from './style/colours.js';
import { PARTS } from './style/parts.js';
import { PRINT } from './style/print.js';
import { TASKS } from './style/tasks.js';

/** The style of the page: calm, without pictures and fonts of its own; for browsers of the last five years. */
export const STYLE: string = [COLOURS, PARTS, TASKS, PRINT].join('\n');
