import { EXIT, type ExitCode, Failure } from '../core/failure.js';
import { isSamePerson, isUnseen } from '../core/person.js';
import type { Task } from '../core/task.js';
import { commandLine, type OptionWords, type Word } from '../core/text/shell.js';
import type { Context } from '../env.js';
import { unseenWords } from '../messages/unseen-words.js';
import type { Choice } from '../render/ask.js';
import { taskLabel } from '../render/task-label.js';
import { gitFor } from '../store/git/git.js';
import { userName } from '../store/git/identity.js';

/** Puts questions to a person; giving up at any of them ends the command. */
export interface Interviewer {
  pick(message: string, choices: readonly Choice[]): Promise<string>;
  /** One of several tasks, found by part of its number or title. @param about what is told of each */
  task<T extends Task>(tasks: readonly T[], about: (task: T) => string): Promise<T>;
  /** A text that must be there. @param wrong what else is wrong with it; null where nothing is */
  text(message: string, wrong?: (answer: string) => string | null): Promise<string>;
  /** A text that may be left empty: then it is undefined. */
  maybe(message: string): Promise<string | undefined>;
}

/** Makes ready to ask, at the terminal of a command. */
export async function interview(context: Context): Promise<Interviewer> {
  const { env, screen, messages } = context;
  const { asking } = messages.screens;
  const asker = await env.ask(screen);
  const unseen = (answer: string) => unseenWords(messages, asking.answer, answer);
  const answered = (answer: string | null): string => {
    if (answer === null) throw new Failure(EXIT.failed, messages.errors.stopped());
    return answer.trim();
  };
  return {
    pick: async (message, choices) => answered(await asker.pick(message, choices)),
    task: async (tasks, about) => {
      if (tasks.length === 0) throw new Failure(EXIT.failed, messages.errors.nothingToChoose());
      const choices = tasks.map((task) => ({ value: String(task.id), name: taskLabel(task), about: about(task) }));
      const id = answered(await asker.pick(asking.task, choices));
      const task = tasks.find((one) => String(one.id) === id);
      if (!task) throw new Failure(EXIT.failed, messages.errors.nothingToChoose());
      return task;
    },
    text: async (message, wrong = () => null) =>
      answered(
        await asker.text(message, (answer) =>
          isUnseen(answer) ? asking.needed : (unseen(answer.trim()) ?? wrong(answer.trim())),
        ),
      ),
    maybe: async (message) => answered(await asker.text(message, (answer) => unseen(answer.trim()))) || undefined,
  };
}

/**
 * Who records it, where neither an option nor git tells.
 * @param dir the plan folder
 * @param typed what `--by` says
 * @param submitters who may not record this
 * @returns the option's value; undefined where git tells
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

/** What a command is to do (`W`): how it is found out, how it is done, and how it is typed. */
interface Asking<W> {
  /** What the words mean that were typed. */
  typed(): W;
  /** What a person answers. */
  asked(): Promise<W>;
  act(wish: W): Promise<ExitCode>;
  /** The arguments and options that say the same. */
  words(wish: W): { words: readonly Word[]; options: Readonly<Record<string, OptionWords>> };
}

/**
 * Runs a command on what was typed; on a terminal and without a word of it, on what a person answers. Who wants JSON is
 * a program, which cannot be asked. Who answered is shown the command line that says the same, so that it can be learnt.
 * @param words the arguments that were typed
 */
export async function typedOrAsked<W>(
  context: Context,
  words: readonly string[],
  asking: Asking<W>,
): Promise<ExitCode> {
  const { env, messages, options: globals } = context;
  if (words.length > 0 || !env.interactive || globals.json) return asking.act(asking.typed());
  const wish = await asking.asked();
  const code = await asking.act(wish);
  if (code !== EXIT.fine) return code;
  const again = asking.words(wish);
  const line = commandLine(env.platform, ['plan', context.command, ...again.words], {
    ...again.options,
    plan: globals.plan,
  });
  env.stdout.write(`${messages.screens.asking.command}\n  ${line}\n`);
  return code;
}
