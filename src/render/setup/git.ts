import type { Messages } from '../../messages/index.js';
import { labelled, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { padEnd, widthOf } from '../terminal/text.js';

type Words = Messages['git']['install'];

/** One part of the setup of git, and what was done about it. */
interface SetupStep {
  part: keyof Words['parts'];
  did: keyof Words['did'];
  place: string;
  notes: readonly { text: string }[];
}

/** What was done, the answer first; a line for each part, with its notes. */
export function renderSetup(
  steps: readonly SetupStep[],
  { uninstall, dryRun }: { uninstall: boolean; dryRun: boolean },
  screen: Screen,
): string {
  const words = screen.messages.git.install;
  const width = Math.max(...Object.values(words.parts).map(widthOf)) + 2;
  const verbs = dryRun ? words.would : words.did;
  const wide = Math.max(...Object.values(verbs).map(widthOf)) + 2;
  const lines = steps.flatMap(({ part, did, place, notes }) => [
    labelled(words.parts[part], `${padEnd(verbs[did], wide)}${place}`, width, screen, '  '),
    ...notes.map(({ text }) => prose(text, screen, ' '.repeat(4))),
  ]);
  return [screen.style.bold(prose(headOf(steps, uninstall, dryRun, words), screen)), '', ...lines].join('\n');
}

function headOf(steps: readonly SetupStep[], uninstall: boolean, dryRun: boolean, words: Words): string {
  const count = (did: SetupStep['did']) => steps.filter((step) => step.did === did).length;
  const changed = count(uninstall ? 'removed' : 'set');
  const heads = uninstall ? words.uninstalled : words.installed;
  if (count('left') > 0) return heads.partly(count('left'), dryRun);
  return changed > 0 ? heads.done(dryRun) : heads.nothing();
}
