import type { Messages } from '../../messages.js';

const times = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

const done = (verb: string) => (gone: number, restored: number) =>
  `${verb} the last import: ${times(gone, 'task file')} removed${restored === 0 ? '' : `, ${times(restored, 'file')} restored`}`;

export const undoImport: Messages['screens']['undoImport'] = {
  done: done('Took back'),
  would: done('Would take back'),
  none: () => 'There is no import to take back; only the last one on this computer, while it is not committed, can be',
  changed: (files) =>
    `Changed since the import: ${files}; nothing was taken back. Take these changes back first (plan undo <id>)`,
  committed: (files) => `The import is committed: ${files}; nothing was taken back. Use git revert on that commit`,
  list: (files, count) => (count > 3 ? `${files} and others, ${count} in all` : files),
  again: () => 'it was not taken back completely; remove the cause and run it again, it goes on where it stopped',
  alone: () => '--import takes back a whole import; leave out the task, --entry and --commit',
};
