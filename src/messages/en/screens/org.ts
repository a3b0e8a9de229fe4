import type { Messages } from '../../messages.js';

/** What `plan org` and its subcommands say. */
export const org: Messages['screens']['org'] = {
  list: {
    head: (units, groups) =>
      `${units} ${units === 1 ? 'unit' : 'units'}${groups === 0 ? '' : `, ${groups} ${groups === 1 ? 'group' : 'groups'}`}`,
    none: 'there is no such unit; add one: plan org add <unit> --kind <kind>',
    columns: {
      name: 'unit',
      id: 'id',
      kind: 'kind',
      leads: 'leads',
      responsible: 'does',
      support: 'supports',
      shares: 'shares',
      noData: 'no data',
      about: 'about',
      group: 'group',
      members: 'members, tasks',
    },
    aliases: (names) => `also ${names}`,
    parent: (name) => `part of ${name}`,
    used: (numbers, count, more) => `${count === 1 ? 'task' : 'tasks'} ${numbers}${more ? ` … ${count} in all` : ''}`,
    unused: 'no task yet',
  },
  unit: (name, id) => (name === id ? `"${name}"` : `"${name}" (id ${id})`),
  added: (unit, kind) => `added the unit ${unit}: ${kind}`,
  supplemented: (unit, what) => `the unit ${unit}: added ${what}`,
  same: (unit) => `the unit ${unit} is so already`,
  aliases: (names) => `the alias ${names}`,
  parent: (name) => `the parent ${name}`,
  code: (code) => `the code ${code}`,
  renamed: (before, after, kept) =>
    `renamed the unit "${before}" to "${after}"${kept === null ? '' : `; "${kept}" still finds it`}; its id stays`,
  grouped: (unit, members) => `added the group ${unit}: ${members}`,
  members: (unit, changes) => `the group ${unit}: ${changes}`,
  joined: (names) => `added ${names}`,
  left: (names) => `removed ${names}`,
  now: (count) => `${count} ${count === 1 ? 'member' : 'members'} now`,
  leaving: (names) => `this would remove ${names}; to add units only, use --add`,
  sample: 'new-name',
  refused: {
    taken: (call, unit) =>
      `"${call}" is already the id, name or alias of the unit ${unit}; choose another, or use that unit`,
    kind: (name, like, kinds, command) =>
      `what "${name}" is was not said${like === '' ? '' : ` (there is ${like}; the same unit need not be added again)`}; the kinds are: ${kinds}; this would work: ${command}`,
    noId: (name, command) =>
      `"${name}" gives no id for the unit (lower-case letters, digits, Chinese characters, hyphens; at least one letter or character; at most 80); choose one: ${command}`,
    badId: (id) =>
      `--id: "${id}" can be no id of a unit; use lower-case letters, digits, Chinese characters and hyphens, at least one letter or character, no word such as yes, no, on, off or null, at most 80`,
    reserved: (name) => `"${name}" stands for no unit in commands and cannot be a unit's name; choose another`,
    name: () => "a unit's name is one line, not empty, at most 200 characters",
    code: (code) => `--code: "${code}" is no code of a place; write six digits, such as 441322`,
    other: {
      id: (unit) => `there is the unit ${unit}, and its id is for ever; leave out --id`,
      kind: (unit, has) =>
        `there is the unit ${unit}, and its kind is ${has}; leave out --kind, or change the kind in plan.yaml`,
      parent: (unit, has) =>
        `there is the unit ${unit}, and its parent is ${has}; leave out --parent, or change the parent in plan.yaml`,
      code: (unit, has) =>
        `there is the unit ${unit}, and its code is ${has}; leave out --code, or change the code in plan.yaml`,
    },
    group: (unit, command) => `${unit} is a group of units; change its members with: ${command}`,
    unit: (unit) => `${unit} is a unit, and no group; choose another name for the group`,
    member: (group) => `the group "${group}" cannot be a member of itself; name units`,
    empty: (group) => `the group "${group}" needs at least one member; name its members`,
    noGroup: (group, command) => `there is no group "${group}"; to make it, name its members: ${command}`,
  },
  asking: {
    unknown: (name) => `no unit "${name}": what now`,
    nearest: (name) => `use "${name}"`,
    other: 'choose one of the units',
    add: (name) => `add the new unit "${name}"`,
    stop: 'stop, and change nothing',
    which: 'which unit',
    kind: (name) => `what "${name}" is`,
    meant: (typed, name) => `"${typed}" is taken for "${name}"`,
  },
};
