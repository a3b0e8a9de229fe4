import { DIFF_SETTINGS, isOurSetting, MERGE_SETTINGS } from '../../formats/git/driver.js';
import { setSetting, settingOf, unsetSetting } from '../../store/git/config.js';
import { realOf } from '../../store/git/start/find-repository.js';
import { programPath } from '../../store/git/start/program-path.js';
import { isWithin } from '../../store/read/inside.js';
import { check, type Note, type Part, type Setup, type Step } from './setup.js';

/** Sets the merge driver, in the settings of the repository. */
export function mergeStep(setup: Setup): Promise<Step> {
  return settingsStep(setup, 'merge', 'merge.plan.driver', MERGE_SETTINGS);
}

/** Sets the diff driver, in the settings of the repository. */
export function diffStep(setup: Setup): Promise<Step> {
  return settingsStep(setup, 'diff', 'diff.plan.xfuncname', DIFF_SETTINGS);
}

async function settingsStep(
  setup: Setup,
  part: Part,
  main: string,
  settings: Readonly<Record<string, string>>,
): Promise<Step> {
  const { git, uninstall } = setup;
  const found = new Map<string, string[]>();
  for (const name of Object.keys(settings)) found.set(name, await settingOf(git, name, 'local'));
  const isOurs = (name: string) => (found.get(name) ?? []).every(isOurSetting);
  const step = { part, place: main, notes: part === 'merge' ? programNotes(setup) : [] };
  if (!isOurs(main)) return { ...step, did: 'left', notes: [foreignNote(setup, found.get(main)?.at(-1) ?? '')] };
  const changes = Object.entries(settings).filter(([name, value]) => {
    const values = found.get(name) ?? [];
    return isOurs(name) && (uninstall ? values.length > 0 : values.length !== 1 || values[0] !== value);
  });
  const isMoved = part === 'merge' && setup.moved;
  if (changes.length === 0 && !isMoved) return { ...step, did: uninstall ? 'absent' : 'kept' };
  for (const [name, value] of setup.dryRun ? [] : changes) {
    check(setup, uninstall ? await unsetSetting(git, name) : await setSetting(git, name, value));
  }
  return { ...step, did: uninstall ? 'removed' : 'set' };
}

function foreignNote({ context, uninstall }: Setup, value: string): Note {
  const words = context.messages.git.install.notes;
  return { id: 'foreign-value', text: uninstall ? words.foreignKept(value) : words.foreignValue(value) };
}

/** Notes about the program that git starts: it is not on PATH, or it is in the repository itself. */
function programNotes({ context, place, uninstall }: Setup): Note[] {
  const { env, messages } = context;
  const words = messages.git.install.notes;
  if (uninstall) return [];
  const { script } = env.program;
  const isOwn = isWithin(realOf(env.disk, script), place.top);
  return [
    ...(programPath('plan', env) === null ? [{ id: 'no-program', text: words.noProgram(script) }] : []),
    ...(isOwn ? [{ id: 'own-program', text: words.ownProgram(script) }] : []),
  ];
}
