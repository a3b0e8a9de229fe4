import { NAMESPACES } from '../xml.js';
import type { ParsedPart } from './parsed.js';
import { refuseTemplate } from './refused.js';

/** What takes the place of a piece of the text of a part. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text of a part with edits, none of which overlap; all else stays as it is. */
export function edited({ xml }: ParsedPart, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((first, second) => first.start - second.start || first.end - second.end);
  let [text, at] = ['', 0];
  for (const { start, end, text: instead } of sorted) {
    text += xml.slice(at, start) + instead;
    at = end;
  }
  return text + xml.slice(at);
}

/** Declares at the root of a part the prefix that our elements have, where it does not. */
export function declaring({ name, xml, root }: ParsedPart): Edit[] {
  const found = /\sxmlns:w\s*=\s*["']([^"']*)["']/.exec(xml.slice(root.start, root.innerStart))?.[1];
  if (found !== undefined) return found === NAMESPACES.w ? [] : refuseTemplate({ why: 'damaged', part: name });
  const at = root.start + 1 + root.written.length;
  return [{ start: at, end: at, text: ` xmlns:w="${NAMESPACES.w}"` }];
}

/** Adds elements at the end of the root of a part. */
export function appended({ xml, root }: ParsedPart, elements: string): Edit[] {
  if (elements === '') return [];
  if (root.innerEnd !== root.innerStart || xml.slice(root.start, root.end).endsWith(`</${root.written}>`)) {
    return [{ start: root.innerEnd, end: root.innerEnd, text: elements }];
  }
  const slash = xml.lastIndexOf('/', root.end);
  return [{ start: slash, end: root.end, text: `>${elements}</${root.written}>` }];
}
