import { Lexer } from '../../vendor/yaml.js';
import { LEXER_SIGNS, TEXT_FOLLOWS } from './lexer-signs.js';

/** A comment of a text, from its `#` on, and the offset at which it begins. */
export interface Comment {
  at: number;
  text: string;
}

/** The comments of a text. What follows the lexer's sign for a text is none, whatever it begins with. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== TEXT_FOLLOWS) comments.push({ at, text: token });
    if (!LEXER_SIGNS.has(token)) at += token.length;
    before = token;
  }
  return comments;
}
