import type { Args } from '../core/finding.js';
import { clean } from '../core/text/printable.js';
import { portableWord } from '../core/text/shell.js';
import type { Messages } from './messages.js';

/**
 * Fills a template: `{name}` with an argument, `{name|status}` with the field's word for it (a group of `words`),
 * `{name|shell}` with the argument as a word of a command line.
 * A name without an argument stays as it is, so that a test can see it. Arguments are cleaned: others wrote them.
 */
export function fill(template: string, args: Args, messages: Messages): string {
  return template.replace(/\{(\w+)(?:\|(\w+))?\}/g, (whole, name: string, group?: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    const text = clean(String(value));
    return group === undefined ? text : wordOf(messages, group, text);
  });
}

function wordOf(messages: Messages, group: string, value: string): string {
  if (group === 'shell') return portableWord(value);
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.words;
  return groups[group]?.[value] ?? value;
}
