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

/** Asks a person; if the person gives up at any question, the command ends. */
export interface Interviewer {
  pick(message: string, choices: readonly Choice[]): Promise<string>;
  /** Asks for one of several tasks, found by part of its number or title. @param about what is shown about each */
  task<T extends Task>(tasks: readonly T[], about: (task: T) => string): Promise<T>;
  /** Asks for a required text. @param wrong returns what else is wrong with the text, or null if nothing is */
  text(message: string, wrong?: (answer: string) => string | null): Promise<string>;
  /** Asks for an optional text; undefined if the answer is empty. */
  maybe(message: string): Promise<string | undefined>;
}

/** Makes an interviewer at the terminal of a command. */
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
  /** Reads it from the words that were typed. */
  typed(): W;
  /** Asks a person for it. */
  asked(): Promise<W>;
  act(wish: W): Promise<ExitCode>;
  /** The arguments and options that mean the same. */
  words(wish: W): { words: readonly Word[]; options: Readonly<Record<string, OptionWords>> };
}

/**
 * Runs a command on what was typed; on a terminal, if no argument was typed, on what a person answers. With `--json`
 * nobody is asked, because the caller is a program. Afterwards the person is shown the equivalent command line, to
 * learn it.
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
