import { fileURLToPath } from 'node:url';
import { changedPlan, edit, within } from '../../changed-plan.js';
import { BROKEN } from '../../copy.js';
import { describeScreens, type Screen } from '../screen.js';

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

describeScreens(FOLDER, SCREENS);
