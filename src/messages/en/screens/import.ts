import type { Messages } from '../../messages.js';

export const importing: Messages['screens']['import'] = {
  written: (tasks, sections) => `Imported ${tasks} tasks in ${sections} sections`,
  subject: (title) => `Import ${title}`,
  noSection: (number) => `There is no section ${number}; check the sections of the tasks in the preview`,
  needsYes: () => 'Look at it with --dry-run first; then add --yes to write it',
  refused: {
    encoding: (file) => `${file}: the encoding of its text is unknown; save it as UTF-8`,
    empty: (file) => `${file}: there is no text in it; check whether it is the right file`,
  },
};
