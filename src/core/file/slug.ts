import { SLUG } from '#generated/values';

const PATTERN = new RegExp(SLUG);

/** Longest slug of a file's name, in characters: paths must not grow too long for Windows. */
const MAX_LENGTH = 60;

/** Whether a text has the form of a slug: lower-case letters and digits, hyphens between them. */
export function isSlug(text: string): boolean {
  return PATTERN.test(text);
}

/** Whether a slug may stand in the name of a file. */
export function isFileSlug(text: string): boolean {
  return text.length <= MAX_LENGTH && isSlug(text);
}

/** Names that Windows gives to devices; no file of such a name can be made there, whatever its ending. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Whether Windows takes a name, without its ending, for a device. */
export function isDeviceName(name: string): boolean {
  return DEVICES.test(name);
}

/**
 * The ASCII slug of a task's file name: words of Latin letters and digits (`5G`, `IPv6`), as many as fit into 60
 * characters; `task-<id>` if there are none.
 * @param words the title, Chinese in it spelled out
 */
export function slugFromTitle(words: string, id: number): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let slug = '';
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  if (isDeviceName(slug)) return `task-${slug}`;
  return slug || `task-${id}`;
}
