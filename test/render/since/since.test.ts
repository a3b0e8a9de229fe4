import { expect, it } from 'vitest';
import { standingOf } from '../../../src/core/standing/standing.js';
import { sinceView } from '../../../src/core/view/since-view.js';
import { catalogs } from '../../../src/messages/index.js';
import { renderSince } from '../../../src/render/since/since.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { loadPlan } from '../../../src/store/read/load.js';
import { DISK, SAMPLE } from '../../run.js';

it.each(['zh-CN', 'en'] as const)('fits a terminal of 80 columns and 24 lines, with the prompt: %s', (language) => {
  const { plan: read, tasks } = loadPlan(DISK, SAMPLE);
  const plan = read?.plan;
  if (!plan) throw new Error('the sample has no plan');
  const messages = catalogs[language];
  for (const base of ['2020-10-31', '2020-09-30', '2019-12-31']) {
    const now = tasks.map(({ task, section }) => standingOf(task, section, plan, '2020-11-30'));
    const view = sinceView(plan, now, base, '2020-11-30', null);
    const drawn = renderSince(view, messages.screens.since.directEdits.git, makeScreen(messages, 80, true, false, 24));
    expect(drawn.split('\n').length).toBeLessThanOrEqual(23);
  }
});
