import type { Messages } from '../../messages.js';

/** What `--help` says of `plan org` and its subcommands. */
export const org: Pick<Messages['help']['commands'], 'org list' | 'org add' | 'org rename' | 'org group'> = {
  'org list': { summary: 'the units and groups, and what each does', kind: 'only units of this kind, repeatable' },
  'org add': {
    summary: 'add a unit; or an alias, the parent or the code of one that is there',
    name: 'name of the unit',
    kind: 'kind: county, zone, municipal, bureau, office, school or other; its Chinese name too',
    alias: 'short or former name, repeatable',
    parent: 'the unit above: id, name or alias',
    code: 'GB/T 2260 code, six digits',
    id: 'id, for ever; by default made of the name, may be Chinese',
  },
  'org rename': {
    summary: 'rename a unit or a group; its id stays, the old name still finds it',
    org: 'unit: id, name or alias',
    name: 'new name',
  },
  'org group': {
    summary: 'make a group of units, or change its members',
    name: 'name of the group',
    members: 'all members: id, name or alias',
    add: 'add this unit and keep the others, repeatable',
    remove: 'remove this unit and keep the others, repeatable',
    id: 'id, for ever; by default made of the name, may be Chinese',
    confirm: 'remove members that are not listed, without asking',
  },
};
