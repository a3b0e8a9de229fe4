import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { diskWithin, emptyFolder } from '../copy.js';
import { run } from '../run.js';
import { spawn } from '../spawn.js';
import { ask } from './json.js';

interface Rules {
  rules: { id: string; level: string }[];
}

const IDS = rules.map((rule) => rule.id);

describe('plan rules', () => {
  it('lists every rule once, with its level', async () => {
    expect((await ask<Rules>('rules')).rules).toEqual(rules.map(({ id, level }) => ({ id, level })));
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it.each(IDS)('explains %s: what it asks for, why, what it says and the mend', async (id) => {
    const { code, out } = await run(['rules', id]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(new RegExp(`^${id}  (错误|警告)$`));
    for (const part of ['为什么', '提示与改法', '改法：']) expect(out).toContain(part);
    expect((await ask<Rules>(`rules ${id}`)).rules.map((rule) => rule.id)).toEqual([id]);
  });

  it('needs no plan', async () => {
    const cwd = emptyFolder();
    expect((await run(['rules'], { cwd, disk: diskWithin(cwd) })).code).toBe(0);
  });

  it('refuses a rule that does not exist, and names the nearest', async () => {
    const { code, out, err } = await run(['rules', 'id-uniqe']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('id-unique');
  });

  it('prints the same as a program of its own', async () => {
    expect(await spawn(['rules'])).toEqual(await run(['rules']));
  });
});
