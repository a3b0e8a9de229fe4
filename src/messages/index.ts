import { cleaned } from './cleaned.js';
import * as en from './en.js';
import type { Messages } from './messages.js';
import * as zhCN from './zh-CN.js';

export { fill } from './fill.js';
export { findingWords } from './finding-words.js';
export type { Messages } from './messages.js';
export type { RuleText } from './rule-text.js';

/** The languages of the interface; CONTRIBUTING says how to add one. */
const SENTENCES = { 'zh-CN': () => zhCN, en: () => en } satisfies Record<string, () => Messages>;

export type Language = keyof typeof SENTENCES;

/** The words of each language; read on demand, because most runs need only a few of one language. */
export const catalogs: Readonly<Record<Language, Messages>> = lazily(SENTENCES);

/**
 * The words of each language as paper has them: without a space between a Chinese character and a digit. Documents for
 * print are written with these, by the same functions as screens.
 */
export const printCatalogs: Readonly<Record<Language, Messages>> = lazily(SENTENCES, true);

function lazily(
  languages: Readonly<Record<Language, () => Messages>>,
  isPrint = false,
): Readonly<Record<Language, Messages>> {
  const ready = new Map<string, Messages>();
  const made = {} as Record<Language, Messages>;
  for (const [name, sentences] of Object.entries(languages)) {
    const get = () => ready.get(name) ?? ready.set(name, catalogOf(sentences(), isPrint)).get(name);
    Object.defineProperty(made, name, { enumerable: true, get });
  }
  return made;
}

function catalogOf(sentences: Messages, isPrint: boolean): Messages {
  if (!isPrint || sentences.spacing === 'as written') return cleaned(sentences, sentences.spacing);
  return Object.defineProperty(cleaned(sentences, 'print'), 'spacing', { value: 'print' });
}
