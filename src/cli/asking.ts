import { EXIT, type ExitCode } from '../core/failure.js';
import { isSamePerson, isUnseen } from '../core/person.js';
import { commandLine, type OptionWords, type Word } from '../core/text/shell.js';
import type { Context } from '../env.js';
import { gitFor } from '../store/git/git.js';
import { userName } from '../store/git/identity.js';
import { type Interviewer, interview } from './asking/interview.js';

export { type Interviewer, interview } from './asking/interview.js';

/**
 * Asks who records, if neither an option nor git says who.
 * @param dir the plan folder
 * @param typed the value of `--by`
 * @param submitters who may not record this
 * @returns the value of the option, or undefined if git says who
 */
export async function askBy(
  context: Context,
  dir: string,
  ask: Interviewer,
  typed: string | undefined,
  submitters: readonly string[],
): Promise<string | undefined> {
  const { asking } = context.messages.screens;
  if (typed !== undefined) return typed;
  const name = await userName(gitFor(dir, context.env));
  const hasSubmitted = (person: string) => submitters.some((submitter) => isSamePerson(submitter, person));
  if (name && !isUnseen(name) && !hasSubmitted(name)) return undefined;
  if (submitters.length === 0) return ask.text(asking.by);
  return ask.text(asking.verifier(submitters.join(context.messages.comma)), (answer) =>
    hasSubmitted(answer) ? asking.sameAsSubmitter(answer) : null,
  );
}

/** What a command is to do (`W`): how to find it out, and how to type it. */
interface Asking<W> {
  /** Reads it from what was typed. @throws wrong usage if something is missing */
  typed(): W;
  /** Takes what was typed, and asks a person for what is missing. */
  asked(ask: Interviewer): Promise<W>;
  /** @param onConfirm to be told when the person confirms a doubt about an entry */
  act(wish: W, onConfirm: () => void): Promise<ExitCode>;
  /** The arguments and options that mean the same. */
  words(wish: W): { words: readonly Word[]; options: Readonly<Record<string, OptionWords>> };
}

/** Whether a person can be asked: with `--json` the caller is a program. */
export function canAsk({ env, options }: Context): boolean {
  return env.interactive && !options.json;
}

/**
 * Runs a command on what was typed; on a terminal, what is missing is asked for. If anything was asked, a doubt
 * included, the person is shown the equivalent command line at the end, to learn it.
 */
export async function typedOrAsked<W>(context: Context, asking: Asking<W>): Promise<ExitCode> {
  const { env, messages, options: globals } = context;
  if (!canAsk(context)) return asking.act(asking.typed(), () => {});
  const ask = await interview(context);
  const wish = await asking.asked(ask);
  const confirmed: { confirm?: true } = {};
  const code = await asking.act(wish, () => {
    confirmed.confirm = true;
  });
  if (code !== EXIT.fine || !(ask.hasAsked || confirmed.confirm)) return code;
  const again = asking.words(wish);
  const line = commandLine(env.platform, ['plan', ...context.command.split(' '), ...again.words], {
    ...again.options,
    ...confirmed,
    plan: globals.plan,
  });
  env.stdout.write(`${messages.screens.asking.command}\n  ${line}\n`);
  return code;
}
