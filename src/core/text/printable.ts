/** Turns the direction of writing: marks, embeddings, overrides, isolates. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * What nobody can see, or what makes a terminal or a reviewer see something else; a tab and the end of a line are no
 * such characters. Legal are the full-width and the no-break space, which show as space; a zero-width joiner inside an
 * emoji and the letters of a flag; and one variation selector behind a character, for it chooses the form of a rare
 * character in a person's name.
 */
const UNSEEN = [
  // Controls of C0 and C1, DEL, half surrogate pairs, code points that are no characters.
  '[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\p{Cs}\\p{Noncharacter_Code_Point}]',
  DIRECTION.source,
  // Of no width, blank letters and fillers, the ends of lines of Unicode, marks of annotation and of musical notation.
  '[\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200c\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f]',
  '[\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1d173}-\\u{1d17a}]',
  '(?<!\\p{Extended_Pictographic}\\ufe0f?\\p{Emoji_Modifier}?)\\u200d|\\u200d(?!\\p{Extended_Pictographic})',
  // Looked back for no further than the longest flag: text may be full of them.
  '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{0,6})[\\u{e0000}-\\u{e007f}]',
  // Alone or in a row they hide a message.
  '(?<![\\p{L}\\p{N}\\p{S}\\p{P}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
].join('|');

/**
 * Text in which nothing is to be looked for: what plans are written in but for rare characters. The expressions below
 * are slow to make and to run, and most runs of the program never need them.
 */
const PLAIN =
  /^[\n\x20-\x7e\u00b7\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u25a0-\u25ff\u3000-\u3163\u3165-\u9fff\uff01-\uff5e]*$/;

let every: RegExp | null = null;
function everyUnseen(): RegExp {
  every ??= new RegExp(UNSEEN, 'gu');
  return every;
}

let first: RegExp | null = null;
/** The same, but for the line end of Windows. */
function firstUnseen(): RegExp {
  first ??= new RegExp(`(?!\\r\\n)(?:${UNSEEN})`, 'u');
  return first;
}

/** A character that must not stand in a plan. */
export interface Unseen {
  /** As it is named: `U+202E`. */
  code: string;
  /** Where it stands, in UTF-16 units. */
  index: number;
  /** Whether it turns the direction of writing. */
  turns: boolean;
}

/** The first character that is invisible or makes the text look different; null if there is none. */
export function unseenIn(text: string): Unseen | null {
  if (PLAIN.test(text)) return null;
  const match = firstUnseen().exec(text);
  return match === null ? null : unseen(match.index, match[0]);
}

/** The first such character of each line: pasted text may be full of them. */
export function unseenByLine(text: string): Unseen[] {
  const found: Unseen[] = [];
  if (PLAIN.test(text)) return found;
  let end = -1;
  for (const match of text.matchAll(everyUnseen())) {
    if (match.index < end || (match[0] === '\r' && text[match.index + 1] === '\n')) continue;
    const next = text.indexOf('\n', match.index);
    end = next < 0 ? text.length : next;
    found.push(unseen(match.index, match[0]));
  }
  return found;
}

function unseen(index: number, character: string): Unseen {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: `U+${code}`, index, turns: DIRECTION.test(character) };
}

/**
 * Text of others as it may stand in a line of ours: without what cannot be seen or would move the cursor; line ends and
 * tabs become spaces. Cleaning twice changes nothing.
 */
export function clean(text: string): string {
  if (PLAIN.test(text) && !text.includes('\n')) return text;
  const line = joined(text).replaceAll('\t', ' ');
  return PLAIN.test(line) ? line : line.replace(everyUnseen(), '');
}

/** Text of others, in its lines: what cannot be seen is left out; every kind of line end becomes `\n`, tabs stay. */
export function cleanLines(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(everyUnseen(), '');
}

/** A text on one line: an end of a line, and the space around it, is one space. */
function joined(text: string): string {
  const lines = text.split(/[\r\n\u0085\u2028\u2029]+/);
  const last = lines.length - 1;
  if (last === 0) return text;
  const trimmed = lines.map((line, index) =>
    index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim(),
  );
  return trimmed.filter((line, index) => line !== '' || index === 0 || index === last).join(' ');
}

/**
 * Text as it may go to a terminal or into a file that one shows: what `clean` would leave out is written as the escape
 * that JSON and YAML know, `\\u202e`, so that JSON stays the same JSON. Ends of lines become `\n`, tabs stay.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll('\r\n', '\n').replace(everyUnseen(), escaped);
}

function escaped(character: string): string {
  // Beyond the first plane as two halves, as JSON writes it.
  return Array.from(
    { length: character.length },
    (_half, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
