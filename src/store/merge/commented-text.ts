import { type Comment, commentsIn } from '../yaml/comments.js';
import { lineStart } from '../yaml/line-bounds.js';

/** A text and the comments in it. */
export interface CommentedText {
  text: string;
  comments: readonly Comment[];
}

/** Finds the comments of a text. */
export function withComments(text: string): CommentedText {
  return { text, comments: commentsIn(text) };
}

/** The comments between two offsets, as lines of their own. */
export function commentsBetween({ text, comments }: CommentedText, from: number, to: number, indent: number): string[] {
  const first = firstFrom(comments, from);
  return comments.slice(first, firstFrom(comments, to)).map(({ at, text: comment }) => {
    const before = text.slice(lineStart(text, at), at);
    return `${before.trim() === '' ? before : ' '.repeat(indent)}${comment}\n`;
  });
}

/** How many comments stand before an offset. */
function firstFrom(comments: readonly Comment[], offset: number): number {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
