import type { Messages } from '../zh-CN.js';

/** What keeps an answer from being given whole. */
export const answer: Messages['errors']['answer'] = {
  unwritten: (reason) =>
    `the answer could not be written whole: ${reason}; what was recorded stays recorded, try again with another output`,
  brokenTask: (value) => `the file of task ${value} has errors; mend them before it can be shown:`,
};
