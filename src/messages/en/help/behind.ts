/** What `plan behind --help` says. */
export const behind = {
  summary: 'tasks that are red, yellow or overdue, worst first',
  exitCode: 'exit with 1 when a task is listed',
};
