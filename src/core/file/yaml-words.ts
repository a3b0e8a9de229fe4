/** Words that every reader of YAML takes for nothing or a truth value, and those that readers of YAML 1.1 alone do. */
const WORDS = ['null', 'true', 'false'];
const WORDS_OF_1_1 = ['y', 'n', 'yes', 'no', 'on', 'off'];

const WORD = new RegExp(`^(?:${[...WORDS, ...WORDS_OF_1_1].join('|')})$`, 'i');
const WORD_OF_1_1 = new RegExp(`^(?:${WORDS_OF_1_1.join('|')})$`, 'i');

/** A first character that YAML gives a meaning of its own, or that may begin a number. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`~.+=<]/;

/** Whether a text is a word that means something else than itself to some reader of YAML, in any case. */
export function isYamlWord(text: string): boolean {
  return WORD.test(text);
}

/** Whether a text begins as some sign of YAML does, or as a number without a digit in front. */
export function beginsAsIndicator(text: string): boolean {
  return INDICATOR.test(text);
}

/** What a reader of YAML 1.1 takes for numbers with `_`, in base two or in base sixty, or for signs of its own. */
const SIGN_OR_NUMBER =
  /^(?:=|<<|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\d+_[\d_.]*|[-+]?0b[01_]+|[-+]?0x[\da-f]*_[\da-f_]*)$/i;

/**
 * A number of YAML 1.2 that readers of YAML 1.1 take for another one or for a text: `010` is ten or eight, `0o17`
 * fifteen or a text, `1e3` a thousand or a text.
 */
const TWO_NUMBERS = /^[-+]?(?:0\d[\d.]*|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)e[-+]?\d+)$/i;

/** Whether a number is written so that readers of YAML disagree about it. */
export function isDoubtfulNumber(written: string): boolean {
  return TWO_NUMBERS.test(written);
}

/** What a reader of YAML 1.1 takes for a day or an instant: https://yaml.org/type/timestamp.html. */
const TIMESTAMP =
  /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** Whether a text that stands without quotes is a truth value or a number to some readers of YAML, and not a text. */
export function readsAsValue(text: string): boolean {
  return WORD_OF_1_1.test(text) || SIGN_OR_NUMBER.test(text);
}

/** Whether a text that stands without quotes is a day or an instant to some readers of YAML, and not a text. */
export function readsAsTime(text: string): boolean {
  return TIMESTAMP.test(text);
}
