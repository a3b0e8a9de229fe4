import { describe, expect, it } from 'vitest';
import { fill } from '../../src/messages/fill.js';
import { catalogs } from '../../src/messages/index.js';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';

/** What lint says of a plan with one more unit, and where. */
async function lintWith(unit: string, lang: string) {
  const cwd = copyOfPlan({ 'plan.yaml': (text) => text.replace('orgs:\n', `orgs:\n  - ${unit}\n`) });
  const { code, out } = await run(['lint', '--lang', lang], { cwd });
  return { code, out };
}

/** The line of the new unit. */
const LINE = 18;

describe('a mistake in a unit of plan.yaml is explained', () => {
  it.each([
    ['{ id: jia, kind: 科室 }', 'bureau（部门）、office（科室）', 'bureau, office, school'],
    ['{ id: jia }', '补上其中一种：kind（county 县区，', 'add one of them: kind (what it is: a county or district,'],
    ['{ id: jia, kind: office, members: [boluo] }', '只能写一种，却写了：kind', 'members (the members of a group)'],
    ['{ id: jia, kind: office, alias: [a] }', 'aliases（简称、曾用名）', 'aliases (short and former names)'],
    [
      '{ id: jia, kind: office, namee: 甲 }',
      '改为 name（单位名称，默认同 id）',
      'write name (its name; by default the id)',
    ],
    ['{ kind: office }', '补上 id（单位标识，永不改变', "add id (the organisation's id, for ever"],
  ])('%s', async (unit, chinese, english) => {
    for (const [lang, said] of [
      ['zh-CN', chinese],
      ['en', english],
    ] as const) {
      const { code, out } = await lintWith(unit, lang);
      expect(code).toBe(1);
      expect(out).toContain(said);
      expect(out).toMatch(new RegExp(`^plan\\.yaml:${LINE}:\\d+ `, 'm'));
    }
  });
});

describe('keys and values are each followed by what they mean', () => {
  it.each([
    ['{key|keys}', '分子', 'numerator (numerator)'],
    ['{one|values}', 'county（县区）、x', 'county, x'],
    ['{other|keys}', 'toString', 'toString'],
  ])('%s', (template, chinese, english) => {
    const args = { key: 'numerator', one: 'county, x', other: 'toString', within: 'task/targets.readings' };
    expect(fill(template, args, catalogs['zh-CN'])).toContain(chinese);
    expect(fill(template, args, catalogs.en).toLowerCase()).toBe(english.toLowerCase());
  });
});
