import type { Messages } from '../../messages.js';

/** What is said around an editor. */
export const editor: Messages['screens']['editor'] = {
  opening: (name, leaving) => `opening ${name}: ${leaving}`,
  leaving: {
    vi: 'when done, press Esc, type :wq and Enter to save and leave; :q! and Enter leaves without saving',
    nano: 'when done, press Ctrl-O and Enter to save, Ctrl-X to leave',
    emacs: 'when done, press Ctrl-X Ctrl-S to save, Ctrl-X Ctrl-C to leave',
    tab: 'when done, save and close the tab',
    window: 'when done, save and close the window',
    other: 'when done, save and leave the editor',
  },
  again: 'It was not accepted; what now',
  edit: 'edit it again',
  giveUp: 'give up (the text is preserved)',
  atLine: (line, text) => `line ${line}: ${text}`,
  refused: 'What was saved last was not accepted, as follows; these lines may stay, they do not count:',
};
