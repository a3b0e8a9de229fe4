import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { catalogs, type Language } from '../../src/messages/index.js';
import { type Check, renderDoctor } from '../../src/render/doctor.js';
import { makeScreen } from '../../src/render/terminal/screen.js';
import { columnsOf } from '../screens/layout.js';

const WIDTHS = [60, 80, 120, null];

/** One check of each kind in a state, in the words of a language. */
function checks(language: Language): Check[] {
  const { doctor } = catalogs[language];
  return [
    { id: 'plan', state: 'fail', text: doctor.plan.broken('plan', 3), fix: 'plan lint' },
    { id: 'timezone', state: 'ok', text: doctor.timezone.ok('Asia/Shanghai', '2020-11-30'), fix: null },
    { id: 'rights', state: 'fail', text: doctor.rights.denied('plan/01-x'), fix: 'chmod u+w plan/01-x' },
    { id: 'leftovers', state: 'warn', text: doctor.leftovers.some(2), fix: null },
    { id: 'node', state: 'fail', text: doctor.node.old('18.1.0', '20.19.0'), fix: null },
    { id: 'git', state: 'ok', text: doctor.git.ok('2.39.5'), fix: null },
    { id: 'program', state: 'warn', text: doctor.program.missing(), fix: 'npm i -g .' },
    { id: 'repository', state: 'ok', text: doctor.repository.ok('/srv/教育局 台账'), fix: null },
    { id: 'identity', state: 'fail', text: doctor.identity.noName(), fix: `git config user.name <${doctor.name}>` },
    { id: 'merge', state: 'warn', text: doctor.merge.missing(), fix: 'plan git install' },
    { id: 'diff', state: 'ok', text: doctor.diff.ok(), fix: null },
    { id: 'attributes', state: 'warn', text: doctor.attributes.missing('merge=union'), fix: 'plan git install' },
    { id: 'hook', state: 'fail', text: doctor.hook.disabled('.git/hooks/pre-commit'), fix: 'plan git install' },
    { id: 'lineEnds', state: 'warn', text: doctor.lineEnds.committed(12), fix: 'git add --renormalize plan' },
    { id: 'quotePath', state: 'ok', text: doctor.quotePath.ok(), fix: null },
  ];
}

describe.each(Object.keys(catalogs) as Language[])('plan doctor in %s', (language) => {
  const draw = (width: number | null, color = false) =>
    renderDoctor(checks(language), makeScreen(catalogs[language], width, true, color));

  it('is what its golden file holds', () => {
    const text = WIDTHS.map((width) => `===== ${width ?? 'pipe'}\n${draw(width)}\n`).join('\n');
    const file = new URL(`doctor.${language}.txt`, import.meta.url);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  it('has no line wider than the terminal and loses nothing', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    for (const width of WIDTHS) {
      const text = draw(width);
      for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width ?? 1000);
      expect(bare(text)).toBe(bare(draw(null)));
      expect(text).not.toMatch(/[ \t]$/m);
    }
  });

  it('says the worst first, and the same in colour', () => {
    const { states } = catalogs[language].doctor;
    const lines = draw(null).split('\n').slice(2);
    const shown = lines.flatMap((line) => Object.values(states).find((state) => line.startsWith(state)) ?? []);
    const order = [states.fail, states.warn, states.ok];
    expect(shown).toEqual([...shown].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(shown).toHaveLength(checks(language).length);
    expect(draw(80, true)).not.toBe(draw(80));
    expect(stripVTControlCharacters(draw(80, true))).toBe(draw(80));
  });

  it('counts in its first line', () => {
    const { head } = catalogs[language].doctor;
    expect(draw(null).split('\n')[0]).toBe(head(5, 5, 5));
    expect(renderDoctor([], makeScreen(catalogs[language], null, true, false)).split('\n')[0]).toBe(head(0, 0, 0));
  });
});
