import type { Messages } from '../../messages.js';

/** What `--help` says of the commands that give and take: import, sync. */
export const sharing: Pick<Messages['help']['commands'], 'import' | 'sync'> = {
  import: {
    summary: 'import a document, a table of tasks or returned forms',
    files: 'the files to import; for forms that units sent back also a folder, or *.xlsx',
    items: 'the numbering that the tasks have in the document, such as "1."; found by default',
    from: 'from this number of the document on',
    to: 'up to this number of the document',
    onlyAnnex: 'only the annex of this number',
    role: 'what a part is, such as 2=preamble, 3=items or 4=left_out, by its number in the preview; repeatable',
    sectionId:
      'the id of a section, by default spelled from its title, such as 2=epidemic-control with the number of its part; repeatable',
    column: 'what a column of a table holds, such as lead=C or lead=3; repeatable',
    period: 'the period that a ledger reports on; by default as the table says',
    as: 'whether the rows of a table are new tasks or update those of the plan (new, update); by default found',
    document: 'id of the document in plan.yaml; made of its title by default',
    preview: 'save the preview as an html or xlsx file; repeatable',
    all: 'show every task, not only those to check',
    update: 'a new version of a document: compare it with what was imported, and change only what is accepted',
    accept: 'numbers of the tasks whose changes are accepted (28, 30-34 or all); repeatable',
    approver: 'who approved it, where a target becomes lower',
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
