import type { template as chinese } from '../../zh-CN/screens/template.js';

const SAVE = 'open it in Word or WPS, save it as a Word document (*.docx), and use the new file';
const braced = (name: string) => `{{${name}}}`;

/** Why a Word template is not used, and what to do. */
export const template: typeof chinese = {
  no_docx: (file) => `${file}: this is no Word document (.docx), so it cannot be a template; ${SAVE}`,
  old: (file) => `${file}: a file of old Word (.doc) or WPS (.wps) cannot be a template; ${SAVE}`,
  password: (file) => `${file}: the template has a password; save it without one, and use the new file`,
  too_large: (file) =>
    `${file}: the template would grow too large, so it was not unpacked; check where it comes from, or make it again`,
  damaged: (file, part) =>
    `${file}: the template is damaged or incomplete${part === null ? '' : ` (${part})`}; repair it in Word or WPS, and save it`,
  macros: (file) =>
    `${file}: the template has macros and is not used; save it as a Word document without macros (*.docx), and use that`,
  strict: (file) => `${file}: the template is saved as Strict Open XML; ${SAVE}`,
  no_place: (file, found, names) => {
    const known = found === '' ? 'no place at all' : `only ${found}`;
    return `${file}: the template has no place for the text (${known}); write {{body}} in a paragraph of its own, and save it. Possible are: ${names}`;
  },
  unknown_place: (file, place, nearest, names) => {
    const meant = nearest === null ? '; ' : `: is ${braced(nearest)} meant? `;
    return `${file}: nothing is known for ${braced(place)} of the template${meant}This document has: ${names}`;
  },
  braces: (file, text) =>
    `${file}: braces of the template are not in pairs: “${text}”; write {{title}}, with two braces on each side`,
  not_alone: (file, place) =>
    `${file}: ${braced(place)} of the template takes several paragraphs; write it in a paragraph of its own, without other text or pictures, and not in a header, footer, footnote or text box`,
};
