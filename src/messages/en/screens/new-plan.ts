import type { Messages } from '../../messages.js';

export const newPlan: Messages['screens']['newPlan'] = {
  title: '{organization} work plan {years}',
  planFile: {
    head: ['The plan’s own file. Lines that begin with # are notes and may go; run plan lint after a change.'],
    sections: ['plan import adds those of a document; or write them like the next line, without the #:'],
    section: '  - { number: 1, id: preschool, title: Preschool }',
    orgs: ['Add one with plan org add, such as plan org add Huicheng --kind county'],
    policy: ['Change these to what your office does; a line that is removed has the default of the program.'],
  },
  readme: [
    '# {title}',
    '',
    'This folder is the ledger of the plan: one file per task, in the folder of its section; sections, units and the policy are in plan.yaml.',
    'Open a terminal in this folder and type one of these:',
    '',
    '- How it stands: `plan status`; what is overdue or falls due: `plan overdue`; one task: `plan show <number>`',
    '- Record a value: `plan record <number>`; report progress: `plan report <number>`; change a status: `plan set <number>` (it asks for the rest)',
    '- Add a task: `plan add`; add a unit: `plan org add`; import a document: `plan import <file>`',
    '- Evidence goes into the folder evidence; after editing a file yourself, run `plan lint`',
    '- Share with colleagues: `plan sync`; take back a mistake: `plan undo <number>`; all commands: `plan --help --all`',
  ],
  sampleReadme: [
    '# {title} (sample)',
    '',
    'The 2020 work plan of the Huizhou Education Bureau, to practise with: if it breaks, delete the folder and run plan init --sample again.',
    'It is of 2020, so say the day as of which you look at it, and the day of a value that you record:',
    '',
    '- How it stands: `plan status --as-of 2020-09-30`; what is overdue or falls due: `plan overdue --as-of 2020-09-30`',
    '- One task: `plan show 28`; search: `plan find <word>`; units: `plan org list`',
    '- Record a value: `plan record 28 12 --on 2020-06-30`, then look: `plan show 28 --as-of 2020-09-30`',
    '- Take back a mistake: `plan undo 28`; check: `plan lint`; all commands: `plan --help --all`',
  ],
  basis: 'carried over from item {id} of {title}',
  basisSuspended: 'carried over from item {id} of {title}, where it was suspended',
  basisBefore: '; there it rests on: {basis}',
  remarks: {
    due: 'it was due on {date}, before the new period; when it is due now is to be settled',
    recheck: 'it was to be rechecked on {date}; a new day is to be settled',
    count:
      '{value} by {date} in the earlier plan; whether {bound} counts from zero now, or only what was left, is to be settled',
    units:
      'units reported values in the earlier plan, which are not carried over; whether it counts from zero now, or only what was left, is to be settled',
    delivered: 'done by {date} in the earlier plan and not carried over: {name}',
    milestones: 'milestones that were reached in the earlier plan are not carried over: {names}',
    milestone_due: 'the milestone {name} was due on {date}, before the new period; when it is due now is to be settled',
    own: 'keys of your own in the earlier plan are not carried over: {names}',
    pace: 'the steps of its pace were those of the earlier plan; new ones are to be settled',
  },
  joined: '; ',
};
