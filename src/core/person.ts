/**
 * Characters that show nothing on a screen: spaces of every kind, controls, characters that Unicode calls ignorable
 * (Hangul fillers among them), and the braille pattern without dots.
 */
const UNSEEN = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** An accent on a Han character belongs to no script: it was pasted by mistake, or imitates another name. */
const STRAY_MARK = /(?<=\p{Script=Han})\p{M}+/gu;

/** Whether a text shows nothing at all: it is empty, or of spaces and invisible characters alone. */
export function isUnseen(text: string): boolean {
  return text.replace(UNSEEN, '') === '';
}

/**
 * The key by which names of persons are compared: compatibility forms (full-width letters, Kangxi radicals) become the
 * usual characters; spaces, invisible characters and case do not count. `张 三` and `张三` with a zero-width space are
 * the same name.
 */
export function personKey(name: string): string {
  // Upper case first: only so ß becomes ss. Changing the case may decompose letters: they are composed once more.
  return name
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(STRAY_MARK, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');
}

/** Whether two names are the same by `personKey`. */
export function isSamePerson(a: string, b: string): boolean {
  return personKey(a) === personKey(b);
}
