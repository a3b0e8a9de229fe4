import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importView } from '../../../src/core/view/import/preview-view.js';
import { renderImport } from '../../../src/render/import/preview.js';
import type { Screen } from '../../../src/render/terminal/screen.js';
import { widthOf } from '../../../src/render/terminal/text.js';
import { OFFICE, PROPOSAL } from '../../core/view/import/made.js';
import { expectGolden } from '../../screens/screen.js';
import { dirtied, en, linesOf, shown, zh } from '../draw.js';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const drawn = (screen: Screen, all = false, proposal = PROPOSAL) =>
  renderImport(importView(proposal, OFFICE), { all, isLast: true }, screen);

describe('renderImport', () => {
  it.each([
    ['zh-CN', zh(80)],
    ['en', en(80)],
  ])('is what its golden file holds, in %s', (language, screen) => {
    expectGolden(`${HERE}preview.${language}.txt`, `${shown(drawn(screen))}\n`);
  });

  it.each([20, 40, 80, 120])('fits a terminal of %i columns', (width) => {
    const longest = Math.max(...linesOf(drawn(zh(width))).map(widthOf));
    expect(longest).toBeLessThanOrEqual(width < 40 ? 40 : width);
  });

  it('says the same in colour, each kind in its own', () => {
    const coloured = drawn(zh(null, true));
    expect(shown(coloured)).toContain('<green>[目标 1：12公里以上]</>');
    expect(shown(coloured)).toContain('<red>[没读懂：7处]</>');
    expect(shown(coloured).replace(/<\/?[a-z]*>/g, '')).toBe(shown(drawn(zh())));
  });

  it('lists of a long document only the tasks to check, all of them on demand', () => {
    const [dikes, reservoirs, water] = PROPOSAL.tasks;
    if (dikes === undefined || reservoirs === undefined || water === undefined) throw new Error('no tasks');
    const many = Array.from({ length: 30 }, (_, index) => ({ ...reservoirs, id: 10 + index }));
    const long = { ...PROPOSAL, tasks: [dikes, ...many] };
    const [some, all] = [shown(drawn(zh(), false, long)), shown(drawn(zh(), true, long))];
    expect(some).toContain('1  加固堤防');
    expect(some).not.toContain('10  检查水库');
    expect(some).toContain('要看全部，加上 --all');
    expect(all).toContain('39  检查水库');
  });

  it('shows no invisible character', () => {
    expect(renderImport(dirtied(importView(PROPOSAL, OFFICE)), { all: true, isLast: true }, zh())).not.toContain(
      '\u200B',
    );
  });
});
