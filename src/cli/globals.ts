import type { Env, Output } from '../env.js';
import { catalogs, type Language } from '../messages/index.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { planLanguage } from '../store/read/language.js';

/** Global options that take a value, each with its variable in the environment. */
const WITH_VALUE = ['--plan', '--as-of', '--lang', '--color'] as const;
const FLAGS: readonly string[] = ['--json', '--no-cache'];

/** The value that a global option has in what was typed; null where it has none. The last one counts. */
export function typedValue(argv: readonly string[], option: (typeof WITH_VALUE)[number]): string | null {
  let value: string | null = null;
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    if (word === option) value = argv[index + 1] ?? null;
    if (word.startsWith(`${option}=`)) value = word.slice(option.length + 1);
  }
  return value;
}

/**
 * The first word that is neither an option nor the value of a global one: the name of the command. Behind an option
 * that is not global there is none: then the command was left out, as in `plan --by lead`.
 */
export function typedCommand(argv: readonly string[]): string | null {
  const options: readonly string[] = WITH_VALUE;
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (options.includes(word)) index += 1;
    else if (!word.startsWith('-')) return word;
    else if (!FLAGS.includes(word) && !options.some((option) => word.startsWith(`${option}=`))) return null;
  }
  return null;
}

/** The language of the interface: `--lang`, PLAN_LANG, the plan's, and outside of a plan the locale's. */
export function languageOf(argv: readonly string[], env: Env): Language {
  const named = [typedValue(argv, '--lang'), env.vars['PLAN_LANG']].find(isLanguage);
  return named ?? languageOfPlan(argv, env) ?? languageOfLocale(env);
}

/** Whether the program speaks a language. */
export function isLanguage(value: string | null | undefined): value is Language {
  return typeof value === 'string' && Object.hasOwn(catalogs, value);
}

function languageOfPlan(argv: readonly string[], env: Env): Language | null {
  const dir = findPlan(env.disk, env.cwd, namedPlan(typedValue(argv, '--plan'), env));
  return dir === null ? null : planLanguage(env.disk, dir);
}

function languageOfLocale({ vars, locale }: Env): Language {
  const named = [vars['LC_ALL'], vars['LC_MESSAGES'], vars['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return (named ?? locale).toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Whether colours are wanted: `--color`, else NO_COLOR and FORCE_COLOR, else whether a terminal looks on. */
export function wantsColor(choice: string | null, { vars }: Env, stream: Output): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (vars['NO_COLOR'] !== undefined && vars['NO_COLOR'] !== '') return false;
  if (vars['FORCE_COLOR'] !== undefined) return vars['FORCE_COLOR'] !== '0' && vars['FORCE_COLOR'] !== 'false';
  return stream.isTerminal && vars['TERM'] !== 'dumb';
}

/** Whether more than ASCII can be drawn for bars. */
export function drawsUnicode({ vars, platform }: Env): boolean {
  if (platform === 'win32') return vars['WT_SESSION'] !== undefined || vars['TERM_PROGRAM'] !== undefined;
  if (vars['TERM'] === 'linux') return false;
  const locale = vars['LC_ALL'] || vars['LC_CTYPE'] || vars['LANG'] || '';
  return platform === 'darwin' || /utf-?8/i.test(locale);
}
