import type { Args } from '../core/finding.js';
import { clean } from '../core/text/printable.js';
import { portableWord } from '../core/text/shell.js';
import type { Messages } from './messages.js';
import { marked, spaced } from './spacing.js';

/**
 * Fills a template: `{name}` with an argument, `{name|status}` with the field's word for it (a group of `words`),
 * `{name|shell}` with the argument as a word of a command line.
 * A name without an argument stays as it is, so that a test can see it. Arguments are cleaned: others wrote them.
 */
export function fill(template: string, args: Args, messages: Messages): string {
  const isSpaced = messages.spacing === 'chinese';
  const filled = template.replace(/\{(\w+)(?:\|(\w+))?\}/g, (whole, name: string, group?: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    const text = clean(String(value));
    const words = group === undefined ? text : wordOf(messages, group, text);
    return isSpaced ? marked(words) : words;
  });
  return isSpaced ? spaced(filled) : filled;
}

function wordOf(messages: Messages, group: string, value: string): string {
  if (group === 'shell') return portableWord(value);
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.words;
  return groups[group]?.[value] ?? value;
}
