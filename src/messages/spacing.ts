/** Marks around an argument while its sentence is put together; what others wrote has none of them left, see `clean`. */
const MARKS = /[\ufdd0\ufdd1]/;

const [HAN, LATIN, WIDE] = ['\\p{Script=Han}', 'A-Za-z0-9', '，。、；：！？“”‘’（）《》【】·'];
/** Two characters without a space between them; an arrow and the like keep their spaces. */
const TOGETHER = new RegExp(`^(?:[${HAN}]{2}|[${WIDE}][${HAN}${LATIN}${WIDE}]|[${HAN}${LATIN}][${WIDE}])$`, 'u');
/** Two characters with one space between them. */
const APART = new RegExp(`^(?:[${HAN}][${LATIN}]|[${LATIN}][${HAN}])$`, 'u');
const IS_HAN = new RegExp(`^[${HAN}]`, 'u');
/** A date in Chinese has no space inside and beside it: 截至11月30日. */
const BEFORE_DATE = new RegExp(`[${HAN}]$`, 'u');
const DATE = /^\d+[年月日]/;
const REST_OF_DATE = /^[年月日]/;
/** Where a Chinese character meets a Latin letter or a digit without a space, for example a number that was filled in. */
const MIXED = new RegExp(`(?<=[${HAN}])(?=[${LATIN}])(?!\\d+[年月日])|(?<=[${LATIN}])(?=[${HAN}])(?![年月日])`, 'gu');

/** The space that stands there on a screen. */
const APART_IN_SENTENCE = new RegExp(`(?<=[${HAN}]) (?=[${LATIN}])|(?<=[${LATIN}%]) (?=[${HAN}])`, 'gu');

/** An argument of a sentence, so that `spaced` knows where it begins and ends; an empty one stays empty. */
export function marked(argument: string): string {
  return argument === '' ? '' : `\ufdd0${argument}\ufdd1`;
}

/** The text of an argument that may be marked. */
export function unmarked(argument: string): string {
  return argument.split(MARKS).join('');
}

/** How sentences are spaced: `chinese` on screens; `print` without the space that paper does not have. */
export type Spacing = 'chinese' | 'print' | 'as written';

/**
 * A Chinese sentence with its arguments marked, spaced as all of ours are: one space between a Chinese character and a
 * Latin letter or a digit, none between two Chinese characters or beside full-width punctuation. In print neither has
 * one: 完成19项. The inside of an argument is left as others wrote it.
 */
export function spaced(sentence: string, spacing: Exclude<Spacing, 'as written'> = 'chinese'): string {
  const isPrint = spacing === 'print';
  const ours = (part: string) => (isPrint ? part.replace(APART_IN_SENTENCE, '') : part.replace(MIXED, ' '));
  const parts = sentence.split(MARKS).map((part, index) => (index % 2 === 0 ? ours(part) : part));
  return parts.reduce((left, right) => joined(left, right, isPrint ? '' : ' '));
}

/**
 * Two parts of a sentence; one of the spaces where they meet is ours to set.
 * @param gap what stands between a Chinese character and a Latin letter or a digit
 */
function joined(left: string, right: string, gap: '' | ' '): string {
  if (left === '' || right === '') return left + right;
  const before = left.replace(/ $/, '');
  const after = right.replace(/^ /, '');
  const space = spaceBetween(before, after);
  if (space === null) return gap === '' && isPercentBeside(before, after) ? before + after : left + right;
  return before + (space === '' ? '' : gap) + after;
}

function isPercentBeside(before: string, after: string): boolean {
  return before.endsWith('%') && IS_HAN.test(after);
}

/** The space between two texts, or null if there is no rule for them, for example because there are two spaces. */
function spaceBetween(before: string, after: string): '' | ' ' | null {
  if (BEFORE_DATE.test(before) && DATE.test(after)) return '';
  const pair = `${before.at(-1) ?? ''}${after.at(0) ?? ''}`;
  if (TOGETHER.test(pair)) return '';
  return APART.test(pair) && !REST_OF_DATE.test(after) ? ' ' : null;
}
