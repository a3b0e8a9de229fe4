import { calendarFor } from './cli/calendar.js';
import { type CommandModule, placeIn, readOptions, type TypedOptions } from './cli/command.js';
import { plainlyTyped } from './cli/command-line/plainly-typed.js';
import { HOLE, type Typed } from './cli/command-line/typed.js';
import { HelpShown } from './cli/command-line/voiced-command.js';
import { passFormatGate } from './cli/format-gate.js';
import { drawsUnicode, globalOptions, languageOf, wantsColor } from './cli/globals.js';
import { date } from './cli/parser.js';
import { refuseUnseen } from './cli/unseen.js';
import { EXIT, type ExitCode, Failure, usageFailure } from './core/failure.js';
import { PLAN_FILE } from './core/file/path.js';
import { GREETING, HANDSHAKE, NEEDS_NEWER } from './core/handshake.js';
import { FORMAT, NewerFormat } from './core/newer-format.js';
import { UnknownOrg } from './core/org/unknown-org.js';
import type { Context, Env, Output } from './env.js';
import { systemWord } from './messages/failure-words.js';
import { catalogs, type Language, type Messages } from './messages/index.js';
import { readTyped, runTyped, version } from './program.js';
import { gated } from './render/terminal/paint.js';
import { prose } from './render/terminal/prose.js';
import { makeScreen } from './render/terminal/screen.js';
import { clean } from './render/terminal/text.js';

export { processEnv } from './env.js';

/**
 * Runs the program.
 * @param argv what was typed after the program's name
 * @returns the exit code: 0 fine, 1 findings, 2 wrong usage, 3 failed
 */
export async function main(argv: readonly string[], outside: Env): Promise<number> {
  const env = behindGate(outside);
  if (argv[0] !== HANDSHAKE) return answer(argv, env, () => {});
  env.stdout.write(`${GREETING} ${version}\n`);
  return argv.length === 1 ? EXIT.fine : answer(argv.slice(1), env, () => env.stdout.write(`${NEEDS_NEWER}\n`));
}

/** @param toldNewer called if the plan is of a format that needs a newer program */
async function answer(argv: readonly string[], env: Env, toldNewer: () => void): Promise<number> {
  if (argv[0] === '__complete') return complete(argv.slice(argv[1] === '--' ? 2 : 1), env);
  const language = await languageFor(argv, env);
  const messages = catalogs[language];
  const code = await runCommand(argv, env, language).catch((error: unknown) => {
    if (error instanceof NewerFormat) toldNewer();
    return error instanceof HelpShown ? EXIT.fine : complain(error, env, messages);
  });
  return (await unwritten(env, messages)) ? EXIT.failed : code;
}

/** The language of the interface. The command line is read twice only if it is in doubt whether it names one. */
async function languageFor(argv: readonly string[], env: Env): Promise<Language> {
  const typed = plainlyTyped(argv, ['lang', 'plan']);
  return typed === null ? (await read(argv, env)).language : languageOf(typed, env);
}

/** What was typed, and the language of the interface, which may be part of it. */
async function read(argv: readonly string[], env: Env): Promise<{ typed: Typed; language: Language }> {
  // Usually no language is typed, and then only one language is needed.
  const unnamed = languageOf({}, env);
  const typed = await readTyped(argv, catalogs[unnamed]);
  const { lang, plan } = typed.globals;
  const isNamed = lang !== undefined || plan !== undefined;
  return { typed, language: isNamed ? languageOf(typed.globals, env) : unnamed };
}

/**
 * The environment with gated streams: no character passes that could move a cursor, deceive an eye or paint, except our
 * own colours.
 */
function behindGate(env: Env): Env {
  // Not copied: some properties are computed only when they are read.
  const gate = (stream: Output): Output =>
    Object.create(stream, {
      // Bytes are a file for another program, which a gate would break.
      write: {
        value: (content: string | Uint8Array) => stream.write(typeof content === 'string' ? gated(content) : content),
      },
      redraw: { value: (text: string) => stream.write(`\r${gated(text)}\u001b[K`) },
    });
  return Object.create(env, { stdout: { value: gate(env.stdout) }, stderr: { value: gate(env.stderr) } });
}

/** Whether some of the answer could not be written, for example on a full disk; says so if it can. */
async function unwritten(env: Env, messages: Messages): Promise<boolean> {
  const failure = await env.stdout.failure();
  if (failure !== null)
    complain(new Failure(EXIT.failed, messages.errors.unwritten(systemWord(messages, failure))), env, messages);
  return failure !== null || (await env.stderr.failure()) !== null;
}

async function runCommand(argv: readonly string[], env: Env, language: Language): Promise<number> {
  const messages = catalogs[language];
  refuseGarbled(argv, messages);
  let code: number = EXIT.fine;
  await runTyped(argv, messages, { env, version }, async ({ name, module, words, options, globals }) => {
    const context = contextOf(name, globals, env, language);
    const { asOf } = context.options;
    if (module.writes && asOf !== null) throw asOfFailure(context, module.writes.dateOption);
    if (asOf !== null) context.options.asOf = date(asOf, { ...placeIn(context), name: '--as-of' });
    if (module.writes) refuseUnseen(messages, words, options);
    if (!module.anyFormat) passFormatGate(env, context.options.plan);
    code = await module.run(context, words, options).catch((error: unknown) => {
      const canAsk = module.writes !== null && env.interactive && !context.options.json;
      if (!canAsk || !(error instanceof UnknownOrg)) throw error;
      return meetUnknownOrg(context, module, words, options, error);
    });
  });
  return code;
}

/** Asks which unit is meant by a name that the plan does not know, and runs the command again. */
async function meetUnknownOrg(
  context: Context,
  module: CommandModule,
  words: readonly string[],
  options: TypedOptions,
  error: UnknownOrg,
): Promise<ExitCode> {
  const { offerUnit } = await import('./commands/org/offer.js');
  return offerUnit(context, { words, options }, error, (meant) => module.run({ ...context, meant }, words, options));
}

function contextOf(command: Context['command'], typed: TypedOptions, env: Env, language: Language): Context {
  const messages = catalogs[language];
  const place = { command: 'plan', messages, calendar: calendarFor(env, null), understood: () => {} };
  const { plan = null, asOf = null, json, color } = readOptions(globalOptions(messages), typed, place);
  const screenOn = (stream: Output) =>
    makeScreen(messages, stream.columns, drawsUnicode(env), wantsColor(color, env, stream), stream.rows);
  return {
    env,
    version,
    messages,
    language,
    command,
    options: { plan, asOf, json },
    screen: screenOn(env.stdout),
    // Usually there is nothing to complain about.
    get errorScreen() {
      return screenOn(env.stderr);
    },
  };
}

/** Why a command that writes takes no `--as-of`, and which of its own options to use instead. */
function asOfFailure({ messages, command }: Context, dateOption: string | null): Failure {
  const words = messages.errors.clock;
  return usageFailure(
    dateOption === null ? words.noAsOf(`plan ${command}`) : words.otherDate(`plan ${command}`, dateOption),
  );
}

/**
 * Prints what may come next on a command line, for the scripts of `plan completion`. Whoever presses Tab wants no error
 * message: if something is wrong, nothing is printed. The scripts drop what is said of a newer format.
 * @param words what was typed after `plan`; the last word is not finished, and may be empty
 */
async function complete(words: readonly string[], env: Env): Promise<number> {
  try {
    const { typed, language } = await read([...words.slice(0, -1), HOLE], env);
    const messages = catalogs[language];
    const { plan } = typed.globals;
    passFormatGate(env, typeof plan === 'string' && plan !== HOLE ? plan : null);
    const { completionLines } = await import('./commands/completion/candidates.js');
    env.stdout.write(await completionLines(typed, words.at(-1) ?? '', { env, messages }));
  } catch (error) {
    if (error instanceof NewerFormat) return complain(error, env, catalogs[languageOf({}, env)]);
    // Nothing is printed, as said above.
  }
  return EXIT.fine;
}

/** Refuses text that was typed in another encoding: some of it is lost, and the rest would say something else. */
function refuseGarbled(argv: readonly string[], { errors }: Messages): void {
  const garbled = argv.find((word) => word.includes('\uFFFD'));
  if (garbled !== undefined) throw usageFailure(errors.garbled(clean(garbled)));
}

function complain(error: unknown, env: Env, messages: Messages): number {
  const screen = makeScreen(messages, env.stderr.columns, false, false);
  if (error instanceof Failure) {
    env.stderr.write(`${prose(`plan: ${error.message}`, screen)}\n`);
    return error.code;
  }
  if (error instanceof NewerFormat) {
    const { newerFormat } = messages.errors;
    const where = clean(error.where ?? PLAN_FILE);
    env.stderr.write(`${prose(`plan: ${newerFormat(where, error.format, FORMAT, version)}`, screen)}\n`);
    return EXIT.failed;
  }
  const message = clean(error instanceof Error ? error.message : String(error));
  env.stderr.write(`${prose(`plan: ${messages.errors.unexpected(message)}`, screen)}\n`);
  return EXIT.failed;
}
