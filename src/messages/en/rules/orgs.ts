import { ruleTexts } from '../../rule-text.js';

/** Rules about units and days of plan.yaml. */
export const orgs = ruleTexts({
  'known-org': {
    title: 'A unit is one of plan.yaml',
    why: 'A mistyped unit is listed nowhere, and nobody is asked about its tasks.',
    message: {
      near: 'plan.yaml has no unit "{name}"; did you mean {nearest}?',
      far: 'plan.yaml has no unit "{name}"',
    },
    advice: {
      near: 'write {nearest}; if it is a new unit, add it to orgs in plan.yaml',
      far: 'write an id that stands under orgs in plan.yaml, or add the unit there',
    },
  },
  'org-name': {
    title: 'A unit’s id, name and aliases are its own',
    why: 'A unit may be called by its id, its name or an alias. Where two share one, nobody knows which is meant.',
    message: { default: '"{name}" is already the id, the name or an alias of the unit {other}' },
    advice: {
      default: 'give it a name that tells them apart, or delete one; if they are the same unit, make them one',
    },
  },
  'org-alias': {
    title: 'An alias is another name than id and name',
    why: 'A unit is found by its id and its name anyway; repeated as an alias they look like one name more.',
    message: { id: 'the alias "{name}" is the unit’s own id', name: 'the alias "{name}" is the unit’s own name' },
    advice: { default: 'delete "{name}" from aliases' },
  },
  'org-group': {
    title: 'A group of units stands only where several units may',
    why: 'A group stands for its members: it cannot lead, have a share or report. Its members are units, so that it is clear who is meant.',
    message: {
      here: '"{name}" is a group of units and cannot stand under {key}',
      member: '"{name}", a member of the group "{group}", is a group itself',
      parent: '"{name}", the parent of "{unit}", is a group of units',
    },
    advice: {
      here: 'write the units themselves: {members}; a group stands only under responsible, support and per',
      member: 'write its members instead: {members}',
      parent: 'write the id of a unit, or delete parent',
    },
  },
  'org-parent': {
    title: 'Parents of units make no circle',
    why: 'Where the units above a unit lead back to it, nobody knows who belongs to whom.',
    message: { self: '"{name}" is its own parent', circle: 'the units above "{name}" lead back to it: {way}' },
    advice: { self: 'write the id of the unit above, or delete parent', circle: 'correct the parent that is wrong' },
  },
  'work-calendar': {
    title: 'Days off and working days are those that the week does not tell',
    why: 'Weekends are off and other days are worked anyway. Only where the other days stand, in order and one a line, is it seen that one is missing.',
    message: {
      order: '{date} stands below {before}, out of order',
      line: '{list} stands on one line',
      'off-weekend': '{date} is a day off, but at a weekend, which is off anyway',
      'work-weekday': '{date} is a working day, but no weekend, and worked anyway',
    },
    advice: {
      order: 'put the dates in order',
      line: 'write one date a line:  - "2020-10-01"',
      'off-weekend': 'delete {date} from days_off, or correct it',
      'work-weekday': 'delete {date} from work_days, or correct it',
    },
  },
});
