import { drawsUnicode, isLanguage, languageOf, typedCommand, typedValue, wantsColor } from './cli/globals.js';
import { dateOption } from './cli/options.js';
import { refuseUnseen } from './cli/unseen.js';
import { commands } from './commands/index.js';
import { EXIT, Failure, usageFailure } from './core/failure.js';
import { GREETING, HANDSHAKE } from './core/handshake.js';
import { nearestOf } from './core/nearest.js';
import type { Context, Env, Output } from './env.js';
import { systemWord } from './messages/failure-words.js';
import { catalogs, type Language, type Messages } from './messages/index.js';
import { buildProgram, HelpShown, version } from './program.js';
import { gated } from './render/paint.js';
import { prose } from './render/prose.js';
import { makeScreen } from './render/screen.js';
import { clean } from './render/text.js';

export { processEnv } from './env.js';

/**
 * Runs the program.
 * @param argv what was typed behind the program's name
 * @returns the exit code: 0 fine, 1 findings, 2 wrong usage, 3 could not do it
 */
export async function main(argv: readonly string[], outside: Env): Promise<number> {
  const env = behindGate(outside);
  if (argv[0] === HANDSHAKE) {
    env.stdout.write(`${GREETING} ${version}\n`);
    return argv.length === 1 ? EXIT.fine : main(argv.slice(1), outside);
  }
  if (argv[0] === '__complete') return complete(argv.slice(argv[1] === '--' ? 2 : 1), env);
  const language = languageOf(argv, env);
  const messages = catalogs[language];
  const code = await runCommand(argv, env, language, messages).catch((error: unknown) =>
    error instanceof HelpShown ? EXIT.fine : complain(error, env, messages),
  );
  return (await unwritten(env, messages)) ? EXIT.failed : code;
}

/** The environment whose streams let nothing out that could move a cursor, deceive an eye or paint, but our own colours. */
function behindGate(env: Env): Env {
  const gate = (stream: Output): Output => ({
    write: (text) => stream.write(gated(text)),
    failure: () => stream.failure(),
    isTerminal: stream.isTerminal,
    columns: stream.columns,
  });
  // Not copied: some of it is worked out only where somebody asks.
  return Object.create(env, { stdout: { value: gate(env.stdout) }, stderr: { value: gate(env.stderr) } });
}

/** Whether some of the answer got lost, on a full disk for one; says so where that can be said. */
async function unwritten(env: Env, messages: Messages): Promise<boolean> {
  const failure = await env.stdout.failure();
  if (failure !== null)
    complain(new Failure(EXIT.failed, messages.errors.answer.unwritten(systemWord(messages, failure))), env, messages);
  return failure !== null || (await env.stderr.failure()) !== null;
}

async function runCommand(argv: readonly string[], env: Env, language: Language, messages: Messages): Promise<number> {
  checkGlobals(argv, messages);
  const screenOn = (stream: Output) =>
    makeScreen(messages, stream.columns, drawsUnicode(env), wantsColor(typedValue(argv, '--color'), env, stream));
  const screens = { screen: screenOn(env.stdout), errorScreen: screenOn(env.stderr) };
  const words = withCommand(argv, messages.errors);
  let code: number = EXIT.fine;
  const program = await buildProgram(typedCommand(words), env, messages, async (module, args, options, globals) => {
    const context: Context = {
      env,
      version,
      messages,
      language,
      ...screens,
      command: typedCommand(words) ?? '',
      options: globals,
    };
    if (module.writes && globals.asOf !== null) throw asOfFailure(context, module.writes.dateOption);
    if (globals.asOf !== null) dateOption(context, '--as-of', globals.asOf);
    if (module.writes) refuseUnseen(messages, args, options);
    code = await module.run(context, args, options);
  });
  await program.parseAsync([...words], { from: 'user' });
  return code;
}

/** Why a command that writes takes no `--as-of`, and what says the same. */
function asOfFailure({ messages, command }: Context, dateOption: string | null): Failure {
  const words = messages.errors.clock;
  return usageFailure(
    dateOption === null ? words.noAsOf(`plan ${command}`) : words.otherDate(`plan ${command}`, dateOption),
  );
}

/**
 * Prints what may come next on a command line, for the scripts of `plan completion`. Who presses Tab asked for no
 * complaint: where something is wrong, nothing is printed.
 */
async function complete(words: readonly string[], env: Env): Promise<number> {
  try {
    const messages = catalogs[languageOf(words, env)];
    const { completionLines } = await import('./commands/completion/candidates.js');
    const program = await buildProgram(typedCommand(words.slice(0, -1)) ?? 'status', env, messages, async () => {});
    env.stdout.write(completionLines(program, words, { env, messages }));
  } catch {
    // See above.
  }
  return EXIT.fine;
}

/** Bare `plan` is `plan status`, also with options alone; `plan help list` is `plan list --help`. */
function withCommand(argv: readonly string[], errors: Messages['errors']): readonly string[] {
  const typed = typedCommand(argv);
  const names = commands.map((entry): string => entry.name);
  if (typed === null) {
    const asks = argv.some((word) => ['-h', '--help', '-V', '--version'].includes(word));
    return asks ? argv : ['status', ...argv];
  }
  if (typed === 'help') {
    const rest = [...argv];
    rest.splice(rest.indexOf('help'), 1);
    return typedCommand(rest) === null ? ['--help', ...rest] : [...withCommand(rest, errors), '--help'];
  }
  if (names.includes(typed)) return argv;
  throw usageFailure(errors.unknownCommand(typed, nearestOf(typed, [...names, 'help'])));
}

function checkGlobals(argv: readonly string[], { errors }: Messages): void {
  // What stood there in another encoding is lost: to record the rest would be to record something else.
  const garbled = argv.find((word) => word.includes('\uFFFD'));
  if (garbled !== undefined) throw usageFailure(errors.answer.garbled(clean(garbled)));
  const lang = typedValue(argv, '--lang');
  if (lang !== null && !isLanguage(lang)) {
    throw usageFailure(errors.badChoice('--lang', lang, Object.keys(catalogs).join(', ')));
  }
  const color = typedValue(argv, '--color');
  if (color !== null && !['auto', 'always', 'never'].includes(color)) {
    throw usageFailure(errors.badChoice('--color', color, 'auto, always, never'));
  }
}

function complain(error: unknown, env: Env, messages: Messages): number {
  const screen = makeScreen(messages, env.stderr.columns, false, false);
  if (error instanceof Failure) {
    env.stderr.write(`${prose(`plan: ${error.message}`, screen)}\n`);
    return error.code;
  }
  const message = clean(error instanceof Error ? error.message : String(error));
  env.stderr.write(`${prose(`plan: ${messages.errors.unexpected(message)}`, screen)}\n`);
  return EXIT.failed;
}
