/** What a reader of YAML 1.1 takes for truth values, or for numbers with `_` or in base sixty. */
const TRUTH_OR_NUMBER = /^(?:y|n|yes|no|on|off|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\d+_[\d_.]*)$/i;

/** What a reader of YAML 1.1 takes for a day or an instant: https://yaml.org/type/timestamp.html. */
const TIMESTAMP =
  /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** Whether a text that stands without quotes is a truth value or a number to some readers of YAML, and not a text. */
export function readsAsValue(text: string): boolean {
  return TRUTH_OR_NUMBER.test(text);
}

/** Whether a text that stands without quotes is a day or an instant to some readers of YAML, and not a text. */
export function readsAsTime(text: string): boolean {
  return TIMESTAMP.test(text);
}
