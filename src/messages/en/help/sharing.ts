import type { Messages } from '../../messages.js';

/** What `--help` says of the commands that give and take: import, sync. */
export const sharing: Pick<Messages['help']['commands'], 'import' | 'sync'> = {
  import: {
    summary: 'import a document: a work plan, a table of tasks, what units send back',
    files: 'the files to import',
    yes: 'the preview has been read: write it',
  },
  sync: {
    summary: 'send colleagues what was recorded, and receive theirs',
    message: 'what this is about; by default it follows from the changes',
    mine: 'keep mine where a colleague differs: 28:lead, 28 or all; may be repeated',
    theirs: 'take theirs where a colleague differs; may be repeated',
    both: 'keep both where lists differ; may be repeated',
    dryRun: 'only show what would be sent and received, and change nothing',
  },
};
