import { HANDSHAKE } from '../../core/handshake.js';
import type { Context, Env } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import type { Check } from '../../render/doctor.js';
import { settingOf } from '../../store/git/config.js';
import { failureOf } from '../../store/git/failure.js';
import type { Git } from '../../store/git/git.js';
import { userNameOf } from '../../store/git/identity.js';
import { textOf } from '../../store/git/output.js';
import { type RepositoryPlace, repositoryPlace } from '../../store/git/repository.js';
import { answerOf } from '../../store/git/start/program-answer.js';
import { programPath } from '../../store/git/start/program-path.js';
import { gitDetail } from '../../workspace/git-detail.js';
import { isGreeting } from '../git/program.js';
import { isAtLeast } from './plan.js';

/** The oldest git that knows every option and answer that the program relies on. */
const OLDEST_GIT = '2.18.0';

const INSTALL_PROGRAM = 'npm i -g .';

/** The version of git, and whether git finds the program. */
export async function gitChecks({ env, messages }: Context, git: Git): Promise<Check[]> {
  const words = messages.doctor;
  const ran = await git.run(['--version']);
  if (ran.code !== 0) return [{ id: 'git', state: 'fail', text: words.git.none(), fix: null }];
  const version = /\d+(\.\d+)+/.exec(textOf(ran.out))?.[0] ?? '';
  return [
    isAtLeast(version, OLDEST_GIT)
      ? { id: 'git', state: 'ok', text: words.git.ok(version), fix: null }
      : { id: 'git', state: 'fail', text: words.git.old(version, OLDEST_GIT), fix: null },
    await typedProgram(env, words),
  ];
}

/** Checks the program that a person starts by typing `plan`: none, this one, or another program of the same name. */
async function typedProgram(env: Env, { program: words }: Messages['doctor']): Promise<Check> {
  const path = programPath('plan', env);
  if (path === null) return { id: 'program', state: 'warn', text: words.missing(), fix: INSTALL_PROGRAM };
  // On Windows it is a script, which only a shell can start.
  const isOurs = env.platform === 'win32' || isGreeting(await answerOf([path, HANDSHAKE], env.vars));
  return isOurs
    ? { id: 'program', state: 'ok', text: words.ok(path), fix: null }
    : { id: 'program', state: 'fail', text: words.other(path), fix: INSTALL_PROGRAM };
}

/** The repository of the plan, with what is wrong with it; null if git has none. */
export async function repositoryCheck(
  { messages }: Context,
  git: Git,
): Promise<{ place: RepositoryPlace | null; check: Check }> {
  const words = messages.doctor.repository;
  const place = await repositoryPlace(git);
  if (!('reason' in place)) {
    return { place, check: { id: 'repository', state: 'ok', text: words.ok(place.top), fix: null } };
  }
  const { reason, detail } = place;
  const make = (state: Check['state'], text: string, fix: string | null) => ({
    place: null,
    check: { id: 'repository' as const, state, text, fix },
  });
  if (reason === 'no-repository') return make('warn', words.none(), 'git init');
  if (reason === 'special') return make('fail', words.special(gitDetail(place)), null);
  if (reason !== 'foreign') return make('fail', words.failed(detail), null);
  // git says how to trust the folder, with the path as git writes it.
  const trust = /git config --global --add safe\.directory .+/.exec(detail)?.[0] ?? null;
  return make('fail', words.foreign(), trust);
}

/** Checks the name and address that git would put on a commit. */
export async function identityCheck({ messages }: Context, git: Git): Promise<Check> {
  const words = messages.doctor;
  const name = await userNameOf(git);
  const email = (await settingOf(git, 'user.email', 'all')).at(-1)?.trim();
  const make = (state: Check['state'], text: string, fix: string | null): Check => ({
    id: 'identity',
    state,
    text,
    fix,
  });
  const setEmail = 'git config user.email <email>';
  if (!name) return make('fail', words.identity.noName(), 'git config user.name <name>');
  if (!name.isUtf8)
    return make(
      'fail',
      words.identity.encoding(),
      `git config user.name ${name.text.includes('\uFFFD') ? '<name>' : name.text}`,
    );
  if (email) return make('ok', words.identity.ok(name.text, email), null);
  const ident = await git.run(['var', 'GIT_AUTHOR_IDENT']);
  const isUnknown = ident.code !== 0 && failureOf(ident).reason !== 'no-repository';
  return isUnknown
    ? make('fail', words.identity.noEmail(), setEmail)
    : make('warn', words.identity.guessed(), setEmail);
}
