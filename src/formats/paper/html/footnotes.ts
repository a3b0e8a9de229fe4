import type { PaperText } from '../../../core/paper/paper.js';
import { element, escaped } from '../../html/escape.js';

/** The footnotes of a page, in the order in which they are met; they stand at its end. */
export class Footnotes {
  private readonly notes: string[] = [];

  /** A text with its pieces, each with its footnote. */
  text(text: PaperText): string {
    return text
      .map(({ text: words, isBold, light, footnote }) => {
        const bold = isBold ? element('strong', escaped(words)) : escaped(words);
        const shown = light === undefined ? bold : element('span', bold, `light ${light}`);
        return footnote === undefined ? shown : shown + this.mark(footnote);
      })
      .join('');
  }

  /** The list of all of them, if there are any. */
  list(): string[] {
    if (this.notes.length === 0) return [];
    const items = this.notes.map(
      (note, index) => `<li id="note-${index + 1}">${escaped(note)} <a href="#mark-${index + 1}">↩</a></li>`,
    );
    return [element('ol', `\n${items.join('\n')}\n`, 'footnotes')];
  }

  private mark(footnote: string): string {
    const number = this.notes.push(footnote);
    return `<sup><a id="mark-${number}" href="#note-${number}">[${number}]</a></sup>`;
  }
}
