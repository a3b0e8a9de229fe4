/** What `plan missing --help` says. */
export const missing = {
  summary: 'units that have not reported for a period, and what',
  period: 'period such as 2020-10, 2020-Q3 or last month (default: the last one that has ended)',
  unit: 'only these units, by id or name; may be repeated; none for what nobody leads',
  exitCode: 'exit with 1 when something is missing',
};
