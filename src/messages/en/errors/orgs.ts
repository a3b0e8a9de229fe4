import type { Messages } from '../../messages.js';

/** Why a text names no unit of the plan. */
export const orgs: Messages['errors']['orgs'] = {
  unknown: (value, nearest, known, command) =>
    `no unit "${value}"${nearest === null ? `; plan.yaml has: ${known}` : ` (did you mean ${nearest}?); plan org list shows all`}; if it is a new unit, add it first: ${command}`,
  more: (known, count) => `${known} and others, ${count} in all (see plan org list)`,
  ambiguous: (value, known) => `"${value}" may mean several units (${known}): write the whole name or the id`,
  group: (value, members) => `"${value}" is a group of units, and one unit is wanted here; its members are: ${members}`,
  kind: '<kind>',
  member: '<unit>',
};
