import { cleaned } from './cleaned.js';
import { en } from './en.js';
import { type Messages, zhCN } from './zh-CN.js';

export { fill } from './fill.js';
export { findingWords } from './finding-words.js';
export type { RuleText } from './rule-text.js';
export type { Messages } from './zh-CN.js';

/** The languages of the interface; CONTRIBUTING says how to add one. */
const SENTENCES = { 'zh-CN': zhCN, en } satisfies Record<string, Messages>;

export type Language = keyof typeof SENTENCES;

/** The words of each language; prepared on demand, because most runs need only one. */
export const catalogs = lazily(SENTENCES);

function lazily<T extends Record<string, object>>(languages: T): Readonly<T> {
  const ready = new Map<string, object>();
  const made = {} as T;
  for (const [name, sentences] of Object.entries(languages)) {
    const get = () => ready.get(name) ?? ready.set(name, cleaned(sentences)).get(name);
    Object.defineProperty(made, name, { enumerable: true, get });
  }
  return made;
}
