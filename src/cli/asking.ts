import { EXIT, type ExitCode, Failure } from '../core/failure.js';
import { isSamePerson, isUnseen } from '../core/person.js';
import type { Task } from '../core/task.js';
import type { Context } from '../env.js';
import { unseenWords } from '../messages/unseen-words.js';
import type { Choice } from '../render/ask.js';
import { taskLabel } from '../render/task-label.js';
import { gitFor } from '../store/git/git.js';
import { userName } from '../store/git/identity.js';
import { flagOf } from './unseen.js';

/** What a person answered, as if it had been typed. */
export interface Typed {
  args: readonly string[];
  options: Readonly<Record<string, unknown>>;
}

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
 * @param submitters who may not record this
 * @returns the option's value; undefined where git tells
 */
export async function askBy(
  context: Context,
  dir: string,
  ask: Interviewer,
  options: Typed['options'],
  submitters: readonly string[],
): Promise<unknown> {
  const { asking } = context.messages.screens;
  if (options['by'] !== undefined) return options['by'];
  const name = await userName(gitFor(dir, context.env));
  const hasSubmitted = (person: string) => submitters.some((submitter) => isSamePerson(submitter, person));
  if (name && !isUnseen(name) && !hasSubmitted(name)) return undefined;
  if (submitters.length === 0) return ask.text(asking.by);
  return ask.text(asking.verifier(submitters.join(context.messages.comma)), (answer) =>
    hasSubmitted(answer) ? asking.sameAsSubmitter(answer) : null,
  );
}

/**
 * Runs a command on what was typed; on a terminal and without a word of it, on what a person answers. Who wants JSON is
 * a program, which cannot be asked.
 */
export async function typedOrAsked(
  context: Context,
  name: string,
  typed: Typed,
  ask: (context: Context, options: Typed['options']) => Promise<Typed>,
  act: (typed: Typed) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (typed.args.length > 0 || !context.env.interactive || context.options.json) return act(typed);
  const answered = await ask(context, typed.options);
  const code = await act(answered);
  if (code === EXIT.fine) tellCommand(context, name, answered);
  return code;
}

/** Shows the command line that would have said the same, so that it can be learnt. */
function tellCommand({ env, messages, options: globals }: Context, name: string, { args, options }: Typed): void {
  const plan = globals.plan === null ? [] : ['--plan', globals.plan];
  const words = ['plan', name, ...args, ...Object.entries(options).flatMap(flags), ...plan];
  const line = words.map((word) => quoted(word, env.platform)).join(' ');
  env.stdout.write(`${messages.screens.asking.command}\n  ${line}\n`);
}

function flags([name, value]: [string, unknown]): string[] {
  if (value === undefined || value === false) return [];
  const flag = name === 'message' ? '-m' : flagOf(name);
  if (value === true) return [flag];
  return (Array.isArray(value) ? value : [value]).flatMap((one) => [flag, String(one)]);
}

/** A word as a shell takes it for one; PowerShell doubles a quote where others end and begin again. */
function quoted(word: string, platform: string): string {
  if (/^[\p{L}\p{N}_./:=@%+-]+$/u.test(word)) return word;
  return `'${word.replaceAll("'", platform === 'win32' ? "''" : "'\\''")}'`;
}
