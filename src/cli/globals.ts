import type { Env, Output } from '../env.js';
import { catalogs, type Language, type Messages } from '../messages/index.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { planLanguage } from '../store/read/language.js';
import { fixed, paths } from './candidates.js';
import type { TypedOptions } from './command.js';
import { flag, type OptionValues, textOption, valueOption } from './option.js';
import { choice } from './parser.js';

const LANGUAGES = Object.keys(catalogs) as Language[];
const COLORS = ['auto', 'always', 'never'] as const;

/** The options that every command takes, before its name or after it. */
export function globalOptions({ help: { global } }: Messages) {
  return {
    plan: textOption('--plan <dir>', global.plan, paths),
    asOf: textOption('--as-of <date>', global.asOf),
    lang: valueOption('--lang <lang>', global.lang, choice(LANGUAGES), fixed(LANGUAGES)),
    color: valueOption('--color <when>', global.color, choice(COLORS), fixed(COLORS)),
    json: flag('--json', global.json),
  };
}

/** The values of the global options. */
export type Globals = OptionValues<ReturnType<typeof globalOptions>>;

/**
 * The language of the interface: from `--lang`, else PLAN_LANG, else the plan, else (outside of a plan) the locale.
 * @param typed the global options as they were typed
 */
export function languageOf(typed: TypedOptions, env: Env): Language {
  const named = [typed['lang'], env.vars['PLAN_LANG']].find(isLanguage);
  return named ?? languageOfPlan(typed['plan'], env) ?? languageOfLocale(env);
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

function languageOfPlan(named: TypedOptions[string], env: Env): Language | null {
  const dir = findPlan(env.disk, env.cwd, namedPlan(typeof named === 'string' ? named : null, env));
  return dir === null ? null : planLanguage(env.disk, dir);
}

function languageOfLocale({ vars, locale }: Env): Language {
  const named = [vars['LC_ALL'], vars['LC_MESSAGES'], vars['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return (named ?? locale).toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Whether colours are wanted: by `--color`, else NO_COLOR and FORCE_COLOR, else whether the stream is a terminal. */
export function wantsColor(choice: Globals['color'], { vars }: Env, stream: Output): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (vars['NO_COLOR'] !== undefined && vars['NO_COLOR'] !== '') return false;
  if (vars['FORCE_COLOR'] !== undefined) return vars['FORCE_COLOR'] !== '0' && vars['FORCE_COLOR'] !== 'false';
  return stream.isTerminal && vars['TERM'] !== 'dumb';
}

/** Whether bars may be drawn with characters beyond ASCII. */
export function drawsUnicode({ vars, platform }: Env): boolean {
  if (platform === 'win32') return vars['WT_SESSION'] !== undefined || vars['TERM_PROGRAM'] !== undefined;
  if (vars['TERM'] === 'linux') return false;
  const locale = vars['LC_ALL'] || vars['LC_CTYPE'] || vars['LANG'] || '';
  return platform === 'darwin' || /utf-?8/i.test(locale);
}
