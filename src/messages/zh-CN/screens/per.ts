/** What must each meet a target, in words. */
export const per = {
  county: '各县区逐个达标',
  school: '各校逐个达标',
  month: '每月达标',
  quarter: '每季度达标',
  orgs: (names: string) => `${names}逐个达标`,
};
