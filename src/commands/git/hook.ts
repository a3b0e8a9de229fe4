import { checksPlan, foldersOfHook, HOOK_HEAD, HOOK_LINE, hookLines } from '../../formats/git/hook.js';
import { findBlock, withBlock, withoutBlock } from '../../formats/git/marked-block.js';
import { prefixOf } from '../../store/git/committed/tree.js';
import { isExecutable, makeExecutable } from '../../store/git/executable.js';
import { type HookFolder, hookFolder, preCommitOf } from '../../store/git/hooks.js';
import { fromRaw, rawText, toRaw } from '../../store/git/raw-text.js';
import { forgetProgram } from './program.js';
import { check, type Note, onDisk, replaceFile, type Setup, type Step, shownIn } from './setup.js';

/**
 * The hook that lints what is staged. A hook of somebody else is never changed: it may be a binary program, or be
 * generated again by its tool; a note says what to add to it.
 */
export async function hookStep(setup: Setup): Promise<Step> {
  const { env } = setup.context;
  const hooks = await hookFolder(setup.git, env.disk, setup.place);
  const { file: path, isHusky } = preCommitOf(hooks);
  const step = { part: 'hook' as const, place: shownIn(setup, path), notes: [] };
  const raw = hooks.kind === 'outside' ? null : onDisk(setup, path, () => rawText(env.disk, path));
  const block = raw === null ? null : findBlock(raw);
  if (setup.uninstall) return block === null ? absent(setup, step) : removed(setup, step, path, raw ?? '');
  if (hooks.kind === 'outside') return { ...step, did: 'left', notes: [note(setup, 'outside', hooks)] };
  if (isHusky && (raw === null || block === null)) return husky(setup, step, raw);
  if (raw === null || (block !== null && block !== 'damaged')) return installed(setup, step, path, raw, hooks);
  if (checksPlan(raw)) return { ...step, did: 'kept' };
  return { ...step, did: 'left', notes: [foreign(setup, raw, step.place)] };
}

async function absent(setup: Setup, step: Omit<Step, 'did'>): Promise<Step> {
  await forgetProgram(setup);
  return { ...step, did: 'absent' };
}

/** Removes this plan from the hook; the hook itself is removed with the last plan. */
async function removed(setup: Setup, step: Omit<Step, 'did'>, path: string, raw: string): Promise<Step> {
  const mine = await ownFolder(setup);
  const folders = foldersOfHook(fromRaw(raw)) ?? [];
  if (!folders.includes(mine)) return { ...step, did: 'absent' };
  const others = folders.filter((folder) => folder !== mine);
  if (others.length === 0) await forgetProgram(setup);
  replaceFile(setup, path, raw, others.length > 0 ? hookText(raw, others) : withoutBlock(raw, HOOK_HEAD));
  return { ...step, did: 'removed' };
}

async function installed(
  setup: Setup,
  step: Omit<Step, 'did'>,
  path: string,
  raw: string | null,
  hooks: HookFolder,
): Promise<Step> {
  const { disk, platform } = setup.context.env;
  const mine = await ownFolder(setup);
  const known = (raw === null ? null : foldersOfHook(fromRaw(raw))) ?? [];
  const text = hookText(raw, known.includes(mine) ? known : [...known, mine]);
  const notes = hooks.kind === 'tree' ? [note(setup, 'tree', hooks)] : [];
  if (raw === text && isExecutable(disk, path, platform)) return { ...step, did: 'kept' };
  if (raw !== text) replaceFile(setup, path, raw, text);
  if (!setup.dryRun) onDisk(setup, path, () => makeExecutable(disk, path, platform));
  return { ...step, did: 'set', notes };
}

function hookText(raw: string | null, folders: readonly string[]): string {
  return withBlock(raw, hookLines(folders).map(toRaw), HOOK_HEAD);
}

/** The plan folder as the hook names it: from the top of the working tree. */
async function ownFolder(setup: Setup): Promise<string> {
  const prefix = await prefixOf(setup.git);
  if (typeof prefix !== 'string') {
    check(setup, prefix);
    return '.';
  }
  return prefix === '' ? '.' : prefix.slice(0, -1);
}

function note({ context }: Setup, id: 'outside' | 'tree', { path }: HookFolder): Note {
  const words = context.messages.git.install.notes;
  return { id, text: id === 'tree' ? words.tree() : words.outside(path, HOOK_LINE) };
}

/** husky's file belongs to the repository, and its people write it; its content is not changed. */
function husky(setup: Setup, step: Omit<Step, 'did'>, raw: string | null): Step {
  if (raw !== null && checksPlan(raw)) return { ...step, did: 'kept' };
  const text = setup.context.messages.git.install.notes.husky(step.place, HOOK_LINE);
  return { ...step, did: 'left', notes: [{ id: 'foreign-hook', text }] };
}

/** What to do if the hook belongs to somebody else. */
function foreign({ context }: Setup, raw: string, place: string): Note {
  const words = context.messages.git.install.notes;
  if (/pre-commit\.com|\bpre-commit hook-impl\b|pre_commit/.test(raw)) {
    return { id: 'framework', text: words.framework() };
  }
  return { id: 'foreign-hook', text: words.foreignHook(place, HOOK_LINE) };
}
