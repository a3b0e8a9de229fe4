/** What `--help` says of `plan overdue`. */
export const overdue = {
  summary: '逾期的和将到期的任务、目标',
  within: '同时列出多少天内到期的，如 30d',
  month: '只列某个月到期的，如 2020-12、12月；也可写“下月”、季度或年度',
  exitCode: '列出了内容时退出码为 1',
};
