import type { Messages } from '../../messages.js';

export const init: Messages['help']['commands']['init'] = {
  summary: 'make a new plan',
  folder: 'folder of the plan, made if there is none; by default the current one',
  organization: 'full name of the bureau',
  year: 'calendar year of the plan; by default this year, with --from the year after that plan',
  period: 'period of the plan if it is no calendar year, such as 2021-09-01..2022-08-31',
  title: 'title of the plan; by default made of the bureau and the year',
  id: 'id of the plan; by default spelled from its title',
  language: 'language of screens and notes: zh-CN or en',
  section: 'title of a section, repeatable; not needed if a document is imported',
  from: 'take sections, units and policy of this plan, the folder of last year’s',
  carryOver: 'carry over the unfinished tasks of that plan as well',
  sample: 'a plan ready to practise with: the 2020 work plan of the Huizhou Education Bureau',
  git: 'make a git repository, set up merge, diff and the check before a commit, and commit once',
  dryRun: 'only list the files that would be written',
};
