/**
 * What takes no place on a screen, or only an empty one: spaces of every kind, controls, what a reader is to ignore, and
 * the braille pattern without dots. Hangul fillers are among what is to be ignored.
 */
const UNSEEN = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** An accent on a Han character belongs to no script: it is pasted, or put there to look like somebody else. */
const STRAY_MARK = /(?<=\p{Script=Han})\p{M}+/gu;

/** Whether a text shows nothing at all: it is empty, or of spaces and invisible characters alone. */
export function isUnseen(text: string): boolean {
  return text.replace(UNSEEN, '') === '';
}

/**
 * What a person's name is compared by: compatibility forms (full-width letters, Kangxi radicals) as the usual characters,
 * without spaces and invisible characters, whatever the case. `张 三` and `张三` with a zero-width space are one name.
 */
export function personKey(name: string): string {
  // Capitals first: a letter such as ß has its other form only there. What case makes of a letter is composed once more.
  return name
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(STRAY_MARK, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');
}

/** Whether two names are those of one person, as far as that can be told from them. */
export function isSamePerson(a: string, b: string): boolean {
  return personKey(a) === personKey(b);
}
