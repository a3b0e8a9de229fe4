import type { Messages } from '../zh-CN.js';

/** What keeps an answer from being given whole. */
export const answer: Messages['errors']['answer'] = {
  unwritten: (reason) =>
    `the answer could not be written whole: ${reason}; what was recorded stays recorded, try again with another output`,
  brokenTask: (value) => `the file of task ${value} has errors; mend them first:`,
  misnamed: (id, file) =>
    `task ${id} stands in ${file}, whose name does not begin with its number; nothing can be recorded until it is renamed as plan lint says`,
  otherId: (file, name, id) =>
    `the name of ${file} says ${name}, its id says ${id}; nothing can be recorded until they agree, see plan lint`,
  garbled: (value) =>
    `"${value}" has characters in it that cannot be read, most likely because the terminal does not speak UTF-8; nothing was changed, set it to UTF-8 and try again`,
  argument: (place) => `argument ${place}`,
  unseen: (where, place, code) =>
    `character ${place} of ${where} cannot be seen: ${code}, most likely pasted along; nothing was changed, type that part again`,
};
