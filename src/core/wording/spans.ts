/** A stretch of the read text, from its first character up to, but without, `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** The stretches between two marks, with them; one that is not closed in its line, or before the next opens, is none. */
function between(text: string, open: string, close: string): Stretch[] {
  const found: Stretch[] = [];
  let start = -1;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === '\n') start = -1;
    else if (char === open) start = index;
    else if (char === close && start >= 0) {
      found.push({ from: start, to: index + 1 });
      start = -1;
    }
  }
  return found;
}

/** The documents that a text names, with their marks: 《…》; one within another belongs to it. */
export function namedDocuments(text: string): Stretch[] {
  const found: Stretch[] = [];
  let [depth, start] = [0, -1];
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === '\n') depth = 0;
    if (char === '《') {
      if (depth === 0) start = index;
      depth++;
    }
    if (char !== '》' || depth === 0) continue;
    depth--;
    if (depth === 0) found.push({ from: start, to: index + 1 });
  }
  return found;
}

/** What stands in quotation marks, with them. */
export function quotations(text: string): Stretch[] {
  return between(text, '“', '”');
}

/** What stands in brackets, with them; of brackets in brackets the inner ones. */
export function brackets(text: string): Stretch[] {
  return between(text, '（', '）');
}

/** Marks the characters of stretches. */
export function marked(length: number, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(length + 1);
  for (const { from, to } of stretches) marks.fill(1, from, to);
  return marks;
}
