/** Whose tasks an answer is about, before a count of them: “何敏分管的”. */
export const scope = {
  sections: (names: string) => `“${names}”板块`,
  leads: (names: string) => `${names}牵头`,
  noLead: '牵头单位未明确',
  leaders: (names: string) => `${names}分管`,
  noLeader: '分管领导未明确',
  orgs: (names: string) => `涉及${names}`,
  of: (conditions: string) => `${conditions}的 `,
};
