import { describe, expect, it } from 'vitest';
import { SMALL_PLAN, type Work, workIn } from '../../merging.js';
import { run } from '../../run.js';

const FILE = 'plan/plan.yaml';
const ORGS = [
  'orgs: # 单位',
  '  - { id: huicheng, name: 惠城区, kind: county }',
  '  - { id: boluo, name: 博罗县, aliases: [博罗], kind: county } # 县',
  '  - { id: huidong, name: 惠东县, kind: county }',
  '  - { id: counties, name: 各县区, members: [huicheng, boluo] }',
  '',
].join('\n');

const start = (orgs = ORGS) => workIn({ [FILE]: SMALL_PLAN + orgs });

type Typed = readonly string[];

/** Two people change units, each with one or several commands; then one merges the other's work. */
async function merged(work: Work, theirs: readonly Typed[], ours: readonly Typed[]) {
  const change = async (commands: readonly Typed[]) => {
    for (const typed of commands) {
      const ran = await run(['org', ...typed, '--plan', `${work.top}/plan`], { cwd: work.top });
      expect(ran, typed.join(' ')).toMatchObject({ code: 0, err: '' });
    }
    work.commit({});
  };
  work.git('switch', '--quiet', '--create', 'other');
  await change(theirs);
  work.git('switch', '--quiet', 'main');
  await change(ours);
  const ran = work.git('merge', '--no-edit', 'other');
  return { ...ran, said: ran.said.replace(/\s+/g, ' '), orgs: work.read(FILE).slice(SMALL_PLAN.length) };
}

const line = (text: string) => `  - ${text}\n`;

describe('units of plan.yaml that two people change', () => {
  it('go together if each adds one', async () => {
    const { code, said, orgs } = await merged(
      start(),
      [['add', '财政局', '--kind', 'bureau']],
      [['add', '办公室', '--kind', 'office', '--alias', '局办']],
    );
    expect(code, said).toBe(0);
    const [office, bureau] = ['{ id: 办公室, aliases: [局办], kind: office }', '{ id: 财政局, kind: bureau }'];
    expect([ORGS + line(office) + line(bureau), ORGS + line(bureau) + line(office)]).toContain(orgs);
  });

  it('go together if each adds the first', async () => {
    const { code, said, orgs } = await merged(
      start(''),
      [['add', '财政局', '--kind', 'bureau']],
      [['add', '办公室', '--kind', 'office']],
    );
    expect(code, said).toBe(0);
    expect(orgs).toContain('orgs:\n');
    expect(orgs).toContain(line('{ id: 财政局, kind: bureau }'));
    expect(orgs).toContain(line('{ id: 办公室, kind: office }'));
  });

  it('go together if both add the same', async () => {
    const same = [['add', '财政局', '--kind', 'bureau', '--alias', '财局']];
    const { code, said, orgs } = await merged(start(), same, [...same, ['rename', '惠东', '惠东县局']]);
    expect(code, said).toBe(0);
    expect(orgs.match(/财政局/g)).toHaveLength(1);
  });

  it('go together if each adds an alias, or changes another field, of the same unit', async () => {
    const { code, said, orgs } = await merged(
      start(),
      [['add', '博罗县', '--alias', '罗县', '--code', '441322']],
      [['add', '博罗县', '--alias', '博县']],
    );
    expect(code, said).toBe(0);
    expect(orgs).toContain('name: 博罗县, aliases: [博罗, 博县, 罗县], kind: county, code: "441322" } # 县\n');
  });

  it('go together if one is renamed and another gets an alias, a group members', async () => {
    const { code, said, orgs } = await merged(
      start(),
      [
        ['rename', '惠东县', '惠东县教育局'],
        ['group', '各县区', '--add', '惠东'],
      ],
      [
        ['add', '惠城区', '--alias', '惠城'],
        ['add', '龙门县', '--kind', 'county'],
        ['group', '各县区', '--add', '龙门'],
      ],
    );
    expect(code, said).toBe(0);
    expect(orgs).toBe(
      ORGS.replace('name: 惠城区,', 'name: 惠城区, aliases: [惠城],')
        .replace('name: 惠东县,', 'name: 惠东县教育局, aliases: [惠东县],')
        .replace('[huicheng, boluo]', '[huicheng, boluo, huidong, 龙门县]') + line('{ id: 龙门县, kind: county }'),
    );
  });

  it('go together if one adds a member and the other removes another', async () => {
    const { code, said, orgs } = await merged(
      start(),
      [['group', '各县区', '--add', '惠东']],
      [['group', '各县区', '--remove', '惠城']],
    );
    expect(code, said).toBe(0);
    expect(orgs).toContain('members: [boluo, huidong] }\n');
  });

  it('conflict in the name alone if both rename one, and the field is named', async () => {
    const { code, said, orgs } = await merged(
      start(),
      [
        ['rename', '惠东县', '惠东教育局'],
        ['add', '惠城区', '--alias', '惠城'],
      ],
      [['rename', '惠东县', '惠东县局']],
    );
    expect(code).not.toBe(0);
    expect(said).toContain('orgs.huidong.name');
    expect(orgs).toContain('aliases: [惠城]');
    const theirs = orgs.replace(/<<<<<<< [\s\S]*?=======\n([\s\S]*?)>>>>>>> [^\n]*\n/g, '$1');
    expect(theirs).toBe(
      ORGS.replace('name: 惠城区,', 'name: 惠城区, aliases: [惠城],').replace(
        'name: 惠东县,',
        'name: 惠东教育局, aliases: [惠东县],',
      ),
    );
  });

  it('conflict if both add one under the same id with another kind', async () => {
    const { code, said } = await merged(
      start(),
      [['add', '财政局', '--kind', 'bureau']],
      [['add', '财政局', '--kind', 'office']],
    );
    expect(code).not.toBe(0);
    expect(said).toContain('orgs.财政局.kind');
  });

  it('conflict if they are then called alike, which neither side could see', async () => {
    const { code, said } = await merged(
      start(),
      [['add', '财政局', '--kind', 'bureau', '--id', 'finance']],
      [['add', '财政局', '--kind', 'bureau', '--id', 'czj']],
    );
    expect(code).not.toBe(0);
    expect(said).toContain('is already the id, the name or an alias of the unit');
  });

  it('conflict if the one makes a parent of the other’s part', async () => {
    const { code, said } = await merged(
      start(),
      [['add', '惠东县', '--parent', 'boluo']],
      [['add', '博罗县', '--parent', 'huidong']],
    );
    expect(code).not.toBe(0);
    expect(said).toContain('lead back to it');
  });
});
