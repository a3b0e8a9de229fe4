import { keyMeaning } from '../core/file/key-meaning.js';
import type { Args } from '../core/finding.js';
import { clean } from '../core/text/printable.js';
import { portableWord } from '../core/text/shell.js';
import type { Messages } from './messages.js';
import { marked, spaced } from './spacing.js';

/**
 * Fills a template: `{name}` with an argument, `{name|status}` with the field's word for it (a group of `words`),
 * `{name|shell}` with the argument as a word of a command line, `{name|keys}` and `{name|values}` with keys of a file or
 * their values, each followed by what it means.
 * A name without an argument stays as it is, so that a test can see it. Arguments are cleaned: others wrote them.
 */
export function fill(template: string, args: Args, messages: Messages): string {
  const { spacing } = messages;
  const isSpaced = spacing !== 'as written';
  const filled = template.replace(/\{(\w+)(?:\|(\w+))?\}/g, (whole, name: string, group?: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    const text = clean(String(value));
    const words = group === undefined ? text : wordsOf(messages, group, text, args);
    return isSpaced ? marked(words) : words;
  });
  return isSpaced ? spaced(filled, spacing) : filled;
}

/** The most keys of a list that are each explained at length. */
const MOST_WHOLE = 8;

function wordsOf(messages: Messages, group: string, value: string, args: Args): string {
  if (group === 'shell') return portableWord(value);
  if (group === 'keys') {
    const isLong = value.split(', ').length > MOST_WHOLE;
    return eachWith(messages, value, (key) => meaningOf(messages, String(args['within']), key, isLong));
  }
  if (group === 'values') return eachWith(messages, value, (one) => valueWord(messages, one));
  return wordOf(messages, group, value) ?? value;
}

function wordOf(messages: Messages, group: string, value: string): string | null {
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.words;
  const words = groups[group] ?? {};
  return Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}

/** Identifiers, each followed by its words in brackets if it has any. */
function eachWith(messages: Messages, value: string, wordsFor: (identifier: string) => string | null): string {
  const explained = value.replace(/[^,+ ]+/g, (identifier) => {
    const words = wordsFor(identifier);
    return words === null || words === identifier ? identifier : messages.explained(identifier, words);
  });
  return explained.replaceAll(', ', messages.comma);
}

function meaningOf(messages: Messages, within: string, key: string, isShort: boolean): string | null {
  const meaning = keyMeaning(within, key);
  const said = meaning && (messages.spacing !== 'as written' ? meaning.chinese : meaning.english);
  const [clause = null] = isShort && said !== null ? said.split(/[，；：（]|[,;:(] ?|\. /) : [said];
  // In the middle of a sentence.
  return clause === null ? null : clause.trim().replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}

function valueWord(messages: Messages, value: string): string | null {
  const groups = ['value', 'status', 'deliver', 'taskKey'];
  return groups.map((group) => wordOf(messages, group, value)).find((words) => words !== null) ?? null;
}
