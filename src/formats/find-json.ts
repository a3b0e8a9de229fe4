import type { FindView } from '../core/view/find-view.js';

/** Where words occur, as JSON. */
export function findJson({ text, hits }: FindView): object {
  return { text, hits };
}
