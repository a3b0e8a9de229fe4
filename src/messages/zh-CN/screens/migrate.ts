/** What `plan migrate` says. */
export const migrate = {
  nothing: (format: number) => `计划已是第 ${format} 版格式，是本程序的最新一版，无须升级`,
};
