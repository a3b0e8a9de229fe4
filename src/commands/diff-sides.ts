import type { SideJson } from '../formats/diff-json.js';
import type { ReadDisk } from '../store/disk.js';
import { type Git, type GitFailure, gitFor } from '../store/git.js';
import { commitDisk, indexDisk } from '../store/git-tree.js';
import { type Commit, findCommit, findFork } from '../store/revision.js';
import type { Context } from './command.js';
import { usageFailure } from './failure.js';
import { revisionFailure, shortId } from './past.js';

/** One of the two versions that are compared. */
export interface Side {
  /** In words. */
  label: string;
  /** What stands before the names of its files. */
  prefix: string;
  disk: ReadDisk;
  /** When it was made: now, for what is not committed. */
  at: Date;
  json: SideJson;
}

/** What was typed: two revisions; `head` is null for what is not committed, `fork` compares from where they forked. */
interface Typed {
  base: string;
  head: string | null;
  fork: boolean;
}

/** The two versions that were asked for. Fails where git does not have one of them. */
export async function sidesOf(
  context: Context,
  dir: string,
  args: readonly string[],
  staged: boolean,
): Promise<{ before: Side; after: Side }> {
  const typed = typedSides(context, args, staged);
  const git = gitFor(dir, context.env);
  const base = await commitOf(context, git, typed.base);
  if (typed.head === null) {
    const before = await commitSide(context, git, base, typed.base);
    return { before, after: staged ? await indexSide(context, git) : worktreeSide(context) };
  }
  const head = await commitOf(context, git, typed.head);
  const after = await commitSide(context, git, head, typed.head);
  if (!typed.fork) return { before: await commitSide(context, git, base, typed.base), after };
  const fork = await findFork(git, base, head);
  if ('reason' in fork) throw revisionFailure(context, `${typed.base}...${typed.head}`, fork);
  return { before: await commitSide(context, git, fork, null), after };
}

/** `a..b` and `a...b` mean what git means by them; where a name is left out, it is HEAD. */
function typedSides(context: Context, [base, head]: readonly string[], staged: boolean): Typed {
  const range = /^(?<from>.*?)(?<dots>\.\.\.?)(?<to>.*)$/.exec(base ?? '')?.groups;
  const isTwice = head !== undefined && (range !== undefined || head.includes('..'));
  if (isTwice || (staged && (head !== undefined || range))) throw usageFailure(context.messages.errors.diff.twoSides());
  if (!range) return { base: base ?? 'HEAD', head: head ?? null, fork: false };
  const { from = '', dots, to = '' } = range;
  if (from === '' && to === '') throw revisionFailure(context, base ?? '', { reason: 'unknown-revision', detail: '' });
  return { base: from || 'HEAD', head: to || 'HEAD', fork: dots === '...' };
}

async function commitOf(context: Context, git: Git, revision: string): Promise<Commit> {
  return done(context, revision, await findCommit(git, revision));
}

/** @param revision as it was typed; null for the commit from which two others forked */
async function commitSide(context: Context, git: Git, commit: Commit, revision: string | null): Promise<Side> {
  const id = shortId(commit);
  const { diff } = context.messages.screens;
  return {
    label: revision === null ? diff.fork(id) : diff.commit(revision, id),
    prefix: `${revision ?? id}:`,
    disk: done(context, revision ?? id, await commitDisk(git, commit)),
    at: commit.at,
    json: { kind: revision === null ? 'fork' : 'commit', revision, commit: commit.id },
  };
}

/** The index; its files are named as git names them. */
async function indexSide(context: Context, git: Git): Promise<Side> {
  const { index } = context.messages.screens.diff;
  return {
    label: index,
    prefix: ':',
    disk: done(context, index, await indexDisk(git)),
    at: context.env.now(),
    json: { kind: 'index', revision: null, commit: null },
  };
}

function worktreeSide({ env, messages }: Context): Side {
  return {
    label: messages.screens.diff.workingTree,
    prefix: '',
    disk: env.disk,
    at: env.now(),
    json: { kind: 'worktree', revision: null, commit: null },
  };
}

function done<T extends object>(context: Context, name: string, result: T | GitFailure): T {
  if ('reason' in result) throw revisionFailure(context, name, result);
  return result;
}
