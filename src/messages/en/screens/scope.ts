import type { Messages } from '../../messages.js';

/** Whose tasks an answer is about, behind a count of them: "(leader 何敏)". */
export const scope: Messages['screens']['scope'] = {
  sections: (names) => `section ${names}`,
  leads: (names) => `led by ${names}`,
  noLead: 'without a lead',
  leaders: (names) => `leader ${names}`,
  noLeader: 'without a leader',
  orgs: (names) => `involving ${names}`,
  of: (conditions) => ` (${conditions})`,
};
