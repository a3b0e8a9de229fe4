/** What `plan assign` says. */
export const assign = {
  assigned: (label: string, changes: string) => `${label}：${changes}`,
  change: (field: string, before: string, after: string) => `${field}由${before}改为${after}`,
  same: (label: string) => `${label}：已经如此，没有改动`,
};
