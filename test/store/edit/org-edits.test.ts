import { describe, expect, it } from 'vitest';
import type { OrgRecord } from '../../../src/core/org/org.js';
import { namedOrgs } from '../../../src/core/org/org.js';
import { applyEdits } from '../../../src/store/edit/apply.js';
import { orgEdits } from '../../../src/store/edit/org-edits.js';
import { parseRecord } from '../../../src/store/yaml/parse.js';

/** The text of plan.yaml with one unit as it is to be. */
function changed(text: string, after: OrgRecord): string {
  const read = parseRecord('plan.yaml', text.replace(/^\uFEFF/, ''));
  const orgs = namedOrgs(('record' in read ? (read.record as { orgs?: OrgRecord[] }) : {}).orgs ?? []);
  const before = orgs.find(({ id }) => id === after.id) ?? null;
  const edited = applyEdits('plan.yaml', text, orgEdits(orgs, { before, after }));
  return 'text' in edited ? edited.text : `refused: ${edited.refused.reason}`;
}

const NEW: OrgRecord = { id: '科', kind: 'office' };
const LINE = '{ id: 科, kind: office }';

describe('a new unit is written', () => {
  it.each<[string, string, string]>([
    [
      'behind the others',
      'orgs:\n  # a\n  - { id: a, kind: other } # b\n# c\npolicy: {}\n',
      `orgs:\n  # a\n  - { id: a, kind: other } # b\n  - ${LINE}\n# c\npolicy: {}\n`,
    ],
    [
      'with Windows line ends',
      'orgs:\r\n- id: a\r\n  kind: other\r\n',
      `orgs:\r\n- id: a\r\n  kind: other\r\n- ${LINE}\r\n`,
    ],
    ['into a flow list', 'orgs: [{ id: a, kind: other }]\n', `orgs: [{ id: a, kind: other }, ${LINE}]\n`],
    ['where there is none', 'documents: []\npolicy: {}\n', `documents: []\norgs:\n  - ${LINE}\npolicy: {}\n`],
    ['into an empty list', 'orgs: [] # x\npolicy: {}\n', `orgs: # x\n  - ${LINE}\npolicy: {}\n`],
    [
      'behind a byte order mark',
      '\uFEFForgs:\n  - { id: a, kind: other }',
      `\uFEFForgs:\n  - { id: a, kind: other }\n  - ${LINE}`,
    ],
  ])('%s', (_, text, expected) => {
    expect(changed(text, NEW)).toBe(expected);
  });

  it('quoted where YAML would take it for something else', () => {
    const after: OrgRecord = { id: 'a', name: '甲: "乙" #', aliases: ['on', '12'], kind: 'office', code: '441302' };
    expect(changed('orgs: []\n', after)).toBe(
      'orgs:\n  - { id: a, name: "甲: \\"乙\\" #", aliases: ["on", "12"], kind: office, code: "441302" }\n',
    );
  });
});

describe('a unit is changed', () => {
  it.each<[string, string, OrgRecord, string]>([
    [
      'its name in a flow map',
      'orgs:\n  - {id: a,  kind: other} # x\n',
      { id: 'a', name: '甲', aliases: ['乙'], kind: 'other' },
      'orgs:\n  - {id: a, name: 甲, aliases: [乙],  kind: other} # x\n',
    ],
    [
      'its name in a block map',
      'orgs:\n  - id: a\n    name: "甲" # x\n    kind: other\n',
      { id: 'a', name: '乙', aliases: ['甲'], kind: 'other' },
      'orgs:\n  - id: a\n    name: 乙 # x\n    aliases: [甲]\n    kind: other\n',
    ],
    [
      'one more alias in a block list',
      'orgs:\n  - id: a\n    aliases:\n      - 甲 # x\n    kind: other\n',
      { id: 'a', aliases: ['甲', '乙'], kind: 'other' },
      'orgs:\n  - id: a\n    aliases:\n      - 甲 # x\n      - 乙\n    kind: other\n',
    ],
    [
      'members that come and go in a flow list',
      'orgs:\n  - { id: g, members: [a,  b, c] }\n',
      { id: 'g', members: ['a', 'c', 'd'] },
      'orgs:\n  - { id: g, members: [a, c, d] }\n',
    ],
    [
      'the first member',
      'orgs:\n  - { id: g, members: [a, b, c] }\n',
      { id: 'g', members: ['b', 'c'] },
      'orgs:\n  - { id: g, members: [b, c] }\n',
    ],
    [
      'members in a block list',
      'orgs:\n  - id: g\n    members:\n      # x\n      - a\n      - b # y\n      # z\n      - c\n',
      { id: 'g', members: ['a', 'c'] },
      'orgs:\n  - id: g\n    members:\n      # x\n      - a\n      # z\n      - c\n',
    ],
    [
      'the first member of a block list',
      'orgs:\n  - id: g\n    members:\n      - a\n      - b\n',
      { id: 'g', members: ['b', 'c'] },
      'orgs:\n  - id: g\n    members:\n      - b\n      - c\n',
    ],
    [
      'all members',
      'orgs:\n  - id: g\n    members: # x\n      - a\n      - b\n',
      { id: 'g', members: ['c'] },
      'orgs:\n  - id: g\n    members: [c] # x\n',
    ],
    [
      'a name that is the id again',
      'orgs:\n  - { id: a, name: 甲, kind: other }\n',
      { id: 'a', kind: 'other' },
      'orgs:\n  - { id: a, kind: other }\n',
    ],
    [
      'not where a comment would be lost',
      'orgs:\n  - { id: g, members: [a, # x\n    b, c] }\n',
      { id: 'g', members: ['b', 'c'] },
      'refused: comment',
    ],
  ])('%s', (_, text, after, expected) => {
    expect(changed(text, after)).toBe(expected);
  });
});
