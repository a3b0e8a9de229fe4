import { EXIT, Failure } from '../../core/failure.js';
import { isUnseen } from '../../core/person.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { unseenWords } from '../../messages/unseen-words.js';
import type { Asker, Choice } from '../../render/ask.js';
import { taskLabel } from '../../render/task-label.js';

/** Asks a person; if the person gives up at any question, the command ends. */
export interface Interviewer {
  /** Whether anything was asked so far: then the person is there, and may be asked for what is optional too. */
  readonly hasAsked: boolean;
  /** @param typed the choice that a typed text means by itself, if it is none of the choices; null if none */
  pick(message: string, choices: readonly Choice[], typed?: (text: string) => Choice | null): Promise<string>;
  /** Asks for one of several tasks, found by part of its number or title. @param about what is shown about each */
  task<T extends Task>(tasks: readonly T[], about: (task: T) => string): Promise<T>;
  /** Asks for a required text. @param wrong returns what else is wrong with the text, or null if nothing is */
  text(message: string, wrong?: (answer: string) => string | null): Promise<string>;
  /**
   * Asks for a required value until it is right.
   * @param read reads an answer as the option or argument is read: its Failure says what is wrong
   */
  value<T>(message: string, read: (answer: string) => T): Promise<T>;
  /** Asks for an optional text. @returns undefined if the answer is empty */
  optional(message: string, wrong?: (answer: string) => string | null): Promise<string | undefined>;
  /**
   * Asks for an optional text, if something else was asked before: who typed all that is needed is not stopped for it.
   * @returns undefined if it was not asked for, or the answer is empty
   */
  maybe(message: string, wrong?: (answer: string) => string | null): Promise<string | undefined>;
}

/** Makes an interviewer at the terminal of a command. What asks is loaded at the first question. */
export async function interview(context: Context): Promise<Interviewer> {
  const { env, screen, messages } = context;
  const { asking } = messages.screens;
  let asker: Promise<Asker> | null = null;
  const answered = async (question: (asker: Asker) => Promise<string | null>): Promise<string> => {
    asker ??= env.ask(screen);
    const answer = await question(await asker);
    if (answer === null) throw new Failure(EXIT.failed, messages.errors.stopped());
    return answer.trim();
  };
  const right = (wrong: (answer: string) => string | null) => (answer: string) =>
    unseenWords(messages, asking.answer, answer.trim()) ?? wrong(answer.trim());
  const ask: Interviewer = {
    get hasAsked() {
      return asker !== null;
    },
    pick: (message, choices, typed) => answered((one) => one.pick(message, choices, typed)),
    async task(tasks, about) {
      if (tasks.length === 0) throw new Failure(EXIT.failed, messages.errors.nothingToChoose());
      const choices = tasks.map((task) => ({ value: String(task.id), name: taskLabel(task), about: about(task) }));
      const id = await ask.pick(asking.task, choices);
      const task = tasks.find((one) => String(one.id) === id);
      if (!task) throw new Failure(EXIT.failed, messages.errors.nothingToChoose());
      return task;
    },
    text: (message, wrong = () => null) =>
      answered((one) => one.text(message, (answer) => (isUnseen(answer) ? asking.needed : right(wrong)(answer)))),
    value: async (message, read) => read(await ask.text(message, (answer) => refusalOf(() => read(answer)))),
    async optional(message, wrong = () => null) {
      const validate = (answer: string) => (answer.trim() === '' ? null : right(wrong)(answer));
      return (await answered((one) => one.text(message, validate))) || undefined;
    },
    maybe: async (message, wrong) => (ask.hasAsked ? ask.optional(message, wrong) : undefined),
  };
  return ask;
}

/** Why a text is refused by what reads it, or null if it is read. */
function refusalOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
