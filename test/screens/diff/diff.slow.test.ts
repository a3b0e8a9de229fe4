import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { changedPlan, edit, within } from '../../changed-plan.js';
import { BROKEN } from '../../copy.js';
import { everyScreen, expectGolden, expectNoOtherGolden, golden, LANGUAGES, type Screen, views } from '../screen.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const FILE = '04-teachers/023-county-managed.yaml';

const changed = await changedPlan();
const unread = await changedPlan();
edit(unread, { [FILE]: BROKEN[FILE] });

/** The screens that need a repository. */
const SCREENS: Readonly<Record<string, Screen>> = {
  diff: { typed: 'diff main', around: within(changed) },
  'diff-commits': { typed: 'diff main...HEAD', around: within(changed) },
  'diff-section': { typed: 'diff --section 五', around: within(changed) },
  'diff-broken': { typed: 'diff --section 四', around: within(unread) },
};

describe.each(Object.entries(SCREENS))('the screen %s', (name, screen) => {
  describe.each(LANGUAGES)('in %s', async (language) => {
    const shown = await views(screen, language);

    it('is what its golden file holds', () => {
      expectGolden(`${FOLDER}${name}.${language}.txt`, golden(screen.typed, shown));
    });

    everyScreen(screen, language, shown, {});
  });
});

it('has no golden file of a removed screen', () => {
  expectNoOtherGolden(FOLDER, Object.keys(SCREENS));
});
