import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, copyOfPlan, type Edit } from '../../copy.js';
import { run } from '../../run.js';
import { ask } from '../json.js';

interface Lint {
  findings: { rule: string; level: string; file: string }[];
}

const NO_LEAD = '02-compulsory/011-after-school-service.yaml';
const withoutLead: Edit = (text) => text.replace(/^lead: .*\n/m, '');

/** A plan in which nothing is wrong but what a test changes. */
function planWith(lint: string, edits: Readonly<Record<string, Edit>> = {}): string {
  return copyOfPlan({ 'plan.yaml': (text) => `${text}${lint}`, ...edits });
}

const rulesOf = ({ findings }: Lint) => [...new Set(findings.map((finding) => finding.rule))].sort();
const named = async (command: string, cwd: string) => rulesOf(await ask<Lint>(command, { cwd }));

describe('the tiers of plan lint', () => {
  const cwd = planWith('', { [NO_LEAD]: withoutLead });

  it('ask for a lead unit only with --strict', async () => {
    expect(await named('lint', cwd)).not.toContain('lead-missing');
    expect(await named('lint --strict', cwd)).toContain('lead-missing');
  });

  it('let warnings pass, but not with --strict', async () => {
    expect((await run(['lint'], { cwd })).code).toBe(0);
    expect((await run(['lint', '--strict'], { cwd })).code).toBe(1);
    const clean = '01-preschool/001-public-kindergartens.yaml';
    expect((await run(['lint', '--strict', clean], { cwd })).code).toBe(0);
  });
});

describe('--rule', () => {
  const cwd = planWith('', { [NO_LEAD]: withoutLead });

  it('runs one rule alone, of any tier, or several', async () => {
    expect(await named('lint --rule lead-missing', cwd)).toEqual(['lead-missing']);
    expect(await named('lint --rule lead-missing --rule due-unclear', cwd)).toEqual(['due-unclear', 'lead-missing']);
    expect((await run(['lint', '--rule', 'lead-missing'], { cwd })).code).toBe(0);
    expect((await run(['lint', '--rule', 'lead-missing', '--strict'], { cwd })).code).toBe(1);
  });

  it('still names the files that cannot be read', async () => {
    const broken = copyOfPlan(BROKEN);
    expect(await named('lint --rule lead-missing', broken)).toEqual(
      expect.arrayContaining(['syntax', 'unknown-key', 'shape', 'date-real']),
    );
  });

  it('runs a rule that plan.yaml turns off', async () => {
    const off = planWith('lint: { due-unclear: { level: "off", reason: 暂不检查 } }\n');
    expect(await named('lint', off)).not.toContain('due-unclear');
    expect(await named('lint --rule due-unclear', off)).toEqual(['due-unclear']);
  });

  it('refuses a rule that does not exist, and names the nearest', async () => {
    const { code, out, err } = await run(['lint', '--rule', 'lead-mising'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('lead-missing');
  });
});

describe('lint in plan.yaml', () => {
  it('changes the level of a rule, and the exit code with it', async () => {
    const cwd = planWith('lint: { due-unclear: { level: error, reason: 必须定下 } }\n');
    const { findings } = await ask<Lint>('lint', { cwd });
    expect(findings.filter(({ rule }) => rule === 'due-unclear').map(({ level }) => level)).toEqual(['error']);
    expect((await run(['lint'], { cwd })).code).toBe(1);
  });

  it('takes an off without quotes as well', async () => {
    const cwd = planWith('lint: { due-unclear: { level: off, reason: 暂不检查 } }\n');
    expect(await named('lint', cwd)).not.toContain('due-unclear');
  });

  it('lets a strict rule run at every lint', async () => {
    const cwd = planWith('lint: { lead-missing: { level: error, reason: 已明确 } }\n', { [NO_LEAD]: withoutLead });
    expect(await named('lint', cwd)).toContain('lead-missing');
    expect((await run(['lint'], { cwd })).code).toBe(1);
  });

  it('does not silence what makes a file unreadable', async () => {
    const cwd = planWith('lint: { syntax: { level: "off", reason: 不想看 } }\n', BROKEN);
    expect(await named('lint', cwd)).toEqual(expect.arrayContaining(['lint-settings', 'syntax']));
  });

  it('names the rule that a mistyped one may stand for, at its place', async () => {
    const cwd = planWith('lint: { due-uncler: { level: "off", reason: 暂不检查 } }\n');
    const { out } = await run(['lint'], { cwd });
    expect(out).toMatch(/^plan\.yaml:\d+:9 {2}错误 {2}lint-settings$/m);
    expect(out).toContain('due-unclear');
  });

  it('asks for a reason', async () => {
    const cwd = planWith('lint: { due-unclear: { level: "off" } }\n');
    const { findings } = await ask<Lint>('lint', { cwd });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'shape', file: 'plan.yaml' }));
  });

  it('decides which findings a change of a file may add', async () => {
    const argv = ['set', '3', '推进中', '-m', '联系王五 44132219850615102X', '--by', '张三', '--dry-run'];
    const cwd = copyOfPlan();
    expect(await run([...argv], { cwd })).toMatchObject({ code: 1, out: '' });
    const lowered = planWith('lint: { resident-id: { level: warning, reason: 试用 } }\n');
    expect((await run([...argv], { cwd: lowered })).code).toBe(0);
  });
});

describe('two clones that each add the next number', () => {
  it('are distinguished after their merge', async () => {
    const [ours, theirs] = [copyOfPlan(), copyOfPlan()];
    await run(['add', '1', '新建公办园', '--slug', 'new-schools'], { cwd: ours });
    await run(['add', '5', '改造食堂', '--slug', 'canteens'], { cwd: theirs });
    fs.cpSync(join(theirs, '05-services'), join(ours, '05-services'), { recursive: true });
    const { findings } = await ask<Lint>('lint', { cwd: ours });
    const doubled = findings.filter(({ rule }) => rule === 'id-unique').map(({ file }) => file);
    expect(doubled).toEqual(['05-services/028-canteens.yaml']);
    expect((await run(['lint'], { cwd: ours })).code).toBe(1);
  });
});
