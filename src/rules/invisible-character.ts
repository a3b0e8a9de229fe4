import type { DiagnosticOf } from '../core/diagnostic.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { KeyPath, Place } from '../core/finding.js';
import { type Unseen, unseenByLine, unseenIn } from '../core/text/printable.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'invisible-character': {
      hidden: { code: string };
      direction: { code: string };
    };
  }
}

/**
 * Characters that cannot be seen, or that turn the direction of what follows: with them a reviewer sees another text
 * than the program. Also where they are written as escapes, such as `"\\u200b"`: what is shown is the text that they say.
 */
export const invisibleCharacter: RuleOf<'invisible-character'> = {
  id: 'invisible-character',
  level: 'error',
  *check({ planFile, tasks, textOf }) {
    const records = [
      { file: PLAN_FILE, record: planFile as object },
      ...tasks.map(({ file, task }) => ({ file, record: task })),
    ];
    for (const { file, record } of records) {
      const text = textOf(file);
      for (const found of unseenByLine(text)) yield diagnostic(found, { file, offset: found.index });
      for (const { said, ...place } of sayingsOf(record)) {
        const found = unseenIn(said);
        if (found && !standsRaw(text, said, found)) yield diagnostic(found, { file, ...place });
      }
    }
  },
};

function diagnostic({ code, turns }: Unseen, place: Place): DiagnosticOf<'invisible-character'> {
  return { variant: turns ? 'direction' : 'hidden', place, args: { code } };
}

/** How much of a text is looked for. */
const CONTEXT = 12;

/** Whether the character stands in the file as it is: then it was found there already. */
function standsRaw(text: string, said: string, { index }: Unseen): boolean {
  return text.includes(said.slice(Math.max(said.lastIndexOf('\n', index) + 1, index - CONTEXT), index + 1));
}

/** A text or a key of a record, and where it stands. */
interface Saying {
  said: string;
  path: KeyPath;
  key: boolean;
}

/** Every text and every key in a record, in the order of the file. */
function sayingsOf(record: object): Saying[] {
  const found: Saying[] = [];
  collect(record, [], found);
  return found;
}

function collect(value: unknown, path: KeyPath, found: Saying[]): void {
  if (typeof value === 'string') found.push({ said: value, path, key: false });
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (!Array.isArray(value)) found.push({ said: name, path: here, key: true });
    collect(item, here, found);
  }
}
