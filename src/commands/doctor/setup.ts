import { PLAN_FILE } from '../../core/file/path.js';
import { isYaml } from '../../core/file/task-name.js';
import type { Context } from '../../env.js';
import { DIFF_SETTINGS, MERGE_SETTINGS } from '../../formats/git/driver.js';
import { checksPlan, foldersOfHook, HOOK_LINE, isCurrentHook } from '../../formats/git/hook.js';
import { systemWord } from '../../messages/failure-words.js';
import type { Check } from '../../render/doctor.js';
import { type Disk, errorCode } from '../../store/disk.js';
import { attributesOf } from '../../store/git/attributes.js';
import { prefixOf } from '../../store/git/committed/tree.js';
import { settingOf } from '../../store/git/config.js';
import { isExecutable } from '../../store/git/executable.js';
import type { Git } from '../../store/git/git.js';
import { hookFolder, preCommitOf } from '../../store/git/hooks.js';
import { namesOf } from '../../store/git/output.js';
import { literal, pathOf } from '../../store/git/paths.js';
import { fromRaw, rawText } from '../../store/git/raw-text.js';
import type { RepositoryPlace } from '../../store/git/repository.js';
import { shownPath } from '../../workspace/open.js';
import { type RecordedProgram, recordedProgram } from '../git/program.js';

const INSTALL = 'plan git install';

/** Checks what `plan git install` sets up, and git's own settings that conflict with it. */
export async function setupChecks(context: Context, git: Git, place: RepositoryPlace): Promise<Check[]> {
  const files = await filesOf(git);
  const recorded = await recordedProgram(context, git);
  return [
    await mergeCheck(context, git, recorded),
    await diffCheck(context, git),
    await attributesCheck(context, git),
    await hookCheck(context, git, place, recorded),
    await lineEndsCheck(context, git, files),
    await quotePathCheck(context, git, files),
  ];
}

async function mergeCheck(context: Context, git: Git, recorded: RecordedProgram): Promise<Check> {
  const words = context.messages.doctor.merge;
  const driver = (await settingOf(git, 'merge.plan.driver', 'all')).at(-1);
  if (driver === MERGE_SETTINGS['merge.plan.driver']) {
    return silentProgram(context, 'merge', recorded) ?? { id: 'merge', state: 'ok', text: words.ok(), fix: null };
  }
  const text = driver === undefined ? words.missing() : words.foreign(driver);
  return { id: 'merge', state: 'warn', text, fix: INSTALL };
}

/** The check of the program that git starts; null if it answers. */
function silentProgram({ messages }: Context, id: Check['id'], { state, script }: RecordedProgram): Check | null {
  const words = messages.doctor.recorded;
  return state === 'answers' ? null : { id, state: 'fail', text: words[state](script), fix: INSTALL };
}

async function diffCheck({ messages }: Context, git: Git): Promise<Check> {
  const words = messages.doctor.diff;
  const driver = (await settingOf(git, 'diff.plan.xfuncname', 'all')).at(-1);
  if (driver === DIFF_SETTINGS['diff.plan.xfuncname']) return { id: 'diff', state: 'ok', text: words.ok(), fix: null };
  const text = driver === undefined ? words.missing() : words.foreign();
  return { id: 'diff', state: 'warn', text, fix: INSTALL };
}

async function attributesCheck({ messages }: Context, git: Git): Promise<Check> {
  const words = messages.doctor.attributes;
  const paths = [PLAN_FILE, '01-section/001-task.yaml'].map((file) => pathOf(git, file));
  const found = await attributesOf(git, ['merge', 'diff'], paths);
  const values = found instanceof Map ? [...found.values()].map((names) => Object.fromEntries(names)) : [];
  const wrong = values.flatMap((names) => Object.entries(names)).find(([, value]) => value !== 'plan');
  if (!wrong) return { id: 'attributes', state: 'ok', text: words.ok(), fix: null };
  return { id: 'attributes', state: 'warn', text: words.missing(wrong.join('=')), fix: INSTALL };
}

async function hookCheck(
  context: Context,
  git: Git,
  place: RepositoryPlace,
  recorded: RecordedProgram,
): Promise<Check> {
  const { env, messages } = context;
  const words = messages.doctor.hook;
  const { file: path, isHusky } = preCommitOf(await hookFolder(git, env.disk, place));
  const raw = rawOrReason(env.disk, path);
  if (raw === null) {
    return isHusky ? hook('warn', words.foreign(path, HOOK_LINE), null) : hook('warn', words.missing(), INSTALL);
  }
  if (typeof raw !== 'string') {
    return hook('fail', words.unreadable(path, systemWord(messages, raw.code)), null);
  }
  const text = fromRaw(raw);
  const wrong = await wrongHook(context, git, path, text);
  if (wrong) return wrong;
  // husky itself runs its files, whatever their mode is.
  if (!isHusky && !isExecutable(env.disk, path, env.platform)) return hook('fail', words.disabled(path), INSTALL);
  if (foldersOfHook(text) === null) return hook('ok', words.ok(path), null);
  if (!isCurrentHook(text)) return hook('fail', words.old(path), INSTALL);
  return silentProgram(context, 'hook', recorded) ?? hook('ok', words.ok(path), null);
}

function hook(state: Check['state'], text: string, fix: string | null): Check {
  return { id: 'hook', state, text, fix };
}

/** The check of a hook that does not check this plan; null if it does. */
async function wrongHook({ messages }: Context, git: Git, path: string, text: string): Promise<Check | null> {
  const words = messages.doctor.hook;
  const prefix = await prefixOf(git);
  const folder = typeof prefix === 'string' && prefix !== '' ? prefix.slice(0, -1) : '.';
  const known = foldersOfHook(text);
  if (known === null) return checksPlan(text) ? null : hook('warn', words.foreign(path, HOOK_LINE), null);
  return known.includes(folder) ? null : hook('warn', words.missing(), INSTALL);
}

function rawOrReason(disk: Disk, path: string): string | null | { code: string } {
  try {
    return rawText(disk, path);
  } catch (error) {
    return { code: errorCode(error) };
  }
}

/** A file of the plan as git lists it with its line ends: in the repository, and by its attributes. */
interface Listed {
  path: string;
  inIndex: string;
  attributes: string;
}

async function filesOf(git: Git): Promise<Listed[]> {
  const listed = await git.run(['ls-files', '--eol', '-z', '--', literal(pathOf(git, '.') || '.')]);
  return namesOf(listed.out).map((line) => {
    const [, inIndex = '', attributes = '', path = ''] = /^i\/(\S*)\s+w\/\S*\s+attr\/(.*?)\s*\t(.*)$/s.exec(line) ?? [];
    return { path, inIndex, attributes };
  });
}

async function lineEndsCheck(context: Context, git: Git, files: readonly Listed[]): Promise<Check> {
  const words = context.messages.doctor.lineEnds;
  const tasks = files.filter(({ path }) => isYaml(path));
  const crlf = tasks.filter(({ inIndex }) => inIndex === 'crlf' || inIndex === 'mixed').length;
  if (crlf > 0) {
    const fix = `git add --renormalize ${shownPath(context, git.dir, '.')}`;
    return { id: 'lineEnds', state: 'warn', text: words.committed(crlf), fix };
  }
  const converts = (await settingOf(git, 'core.autocrlf', 'all')).at(-1) === 'true';
  const open = tasks.some(({ attributes }) => !/\beol=|-text/.test(attributes));
  return converts && open
    ? { id: 'lineEnds', state: 'warn', text: words.converted(), fix: INSTALL }
    : { id: 'lineEnds', state: 'ok', text: words.ok(), fix: null };
}

async function quotePathCheck({ messages }: Context, git: Git, files: readonly Listed[]): Promise<Check> {
  const words = messages.doctor.quotePath;
  const escaped = files.filter(({ path }) => /[^\x20-\x7e]/.test(path)).length;
  const asked = await git.run(['config', '--type=bool', '--get', 'core.quotePath']);
  return escaped > 0 && asked.out.toString().trim() !== 'false'
    ? { id: 'quotePath', state: 'warn', text: words.escaped(escaped), fix: 'git config core.quotePath false' }
    : { id: 'quotePath', state: 'ok', text: words.ok(), fix: null };
}
