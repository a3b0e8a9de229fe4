/** The sign that the lexer of `yaml` puts before the text of a scalar: the token behind it is text, whatever it looks like. */
export const TEXT_FOLLOWS = '\x1f';

/** The tokens that the lexer adds of its own: the beginning of a document, an end that is missing, a text that follows. */
export const LEXER_SIGNS: ReadonlySet<string> = new Set(['\x02', '\x18', TEXT_FOLLOWS]);
