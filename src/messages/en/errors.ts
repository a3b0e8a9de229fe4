import type { Messages } from '../zh-CN.js';

const meant = (nearest: string | null) => (nearest === null ? '' : ` (did you mean ${nearest}?)`);

/** What stops a command: what is wrong, and what to do. */
export const errors: Messages['errors'] = {
  noPlan: (cwd) => `no plan.yaml in ${cwd} or above; go to the plan’s folder, or name it with --plan`,
  noPlanAt: (path) => `no plan.yaml in ${path}; check the folder that --plan or PLAN_DIR names`,
  badDate: (option, value) => `${option}: "${value}" is no date; write it as YYYY-MM-DD, such as 2020-11-30`,
  badDays: (value) => `--within: "${value}" is no number of days; write 30d or 30`,
  badChoice: (option, value, allowed) => `${option} cannot be "${value}"; it can be: ${allowed}`,
  unknownSection: (value, known) => `no section "${value}"; there are: ${known}`,
  unknownOrg: (value, known) => `no unit "${value}"; plan.yaml has: ${known}`,
  unknownTask: (value, nearest) => `no task has the number ${value}${nearest}; see all with plan list`,
  taskRange: (first, last) => ` (they go from ${first} to ${last})`,
  notAnId: (value) => `"${value}" is no task number; write a figure, such as 28`,
  unknownRule: (value, nearest) => `no rule "${value}"${meant(nearest)}; see all with plan rules`,
  unknownCommand: (value, nearest) => `no command "${value}"${meant(nearest)}; see all with plan --help`,
  unknownOption: (value, nearest, command) => `no option "${value}"${meant(nearest)}; see ${command} --help`,
  missingArgument: (name, command) => `<${name}> is missing; see ${command} --help`,
  missingValue: (option, command) => `option ${option} needs a value; see ${command} --help`,
  excessArguments: (extra, command) => `"${extra}" is one argument too many; see ${command} --help`,
  noSuchPath: (path) => `the plan folder has no "${path}"; check the path`,
  emptyText: () => 'there is nothing to find; write at least one character',
  unexpected: (message) =>
    `the program failed: ${message}; no file was changed, please report this line to its maintainers`,
};
