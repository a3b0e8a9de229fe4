import type { Plan } from '../../../src/core/plan.js';
import { type DiffScreen, diffScreen } from '../../../src/render/diff/screen.js';
import { PLAN } from '../../core/build.js';
import { en, zh } from '../draw.js';

/** What is said of a comparison on 30 June 2020, in Chinese and in English. */
export function inBoth<T>(say: (screen: DiffScreen) => T, plan: Plan = PLAN): [T, T] {
  const [chinese, english] = [zh(), en()].map(({ messages }) => say(diffScreen(messages, plan, '2020-06-30')));
  return [chinese as T, english as T];
}
