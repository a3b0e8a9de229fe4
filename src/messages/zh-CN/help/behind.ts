/** What `plan behind --help` says. */
export const behind = {
  summary: '滞后的任务：红灯、黄灯和逾期的，最严重的在前',
  exitCode: '列出了任务时退出码为 1',
};
