import type { PaperText } from '../../../core/paper/paper.js';
import type { Light } from '../../../core/standing/light.js';
import type { Share } from '../../../core/standing/share.js';
import { toNumeral } from '../../../core/text/numeral.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import type { Messages } from '../../../messages/index.js';
import { NONE, percent } from '../../terminal/number.js';
import type { Screen } from '../../terminal/screen.js';
import { clean } from '../../terminal/text.js';
import { Dated } from '../dated.js';

/** What the parts of a bulletin are written with: its words, its days, and how its values are said. */
export class Writer {
  readonly words: Messages['screens']['bulletinPaper'];
  readonly messages: Messages;
  readonly dated: Dated;

  /** @param screen has the words of a print catalog, and no width */
  constructor(
    { plan }: Pick<WholeBulletin, 'plan'>,
    readonly screen: Screen,
  ) {
    this.messages = screen.messages;
    this.words = screen.messages.screens.bulletinPaper;
    this.dated = new Dated(plan.period, screen.messages);
  }

  /** A number as headings have it: 三, or 3. */
  numeral(number: number): string {
    return this.messages.numeral === 'chinese' ? toNumeral(number) : String(number);
  }

  /** A sentence of clauses; nothing if there are none. */
  sentence(clauses: readonly string[], between = this.words.semicolon): string {
    if (clauses.length === 0) return '';
    return this.begun(this.words.sentence(clauses.join(between)));
  }

  /** A text that begins a sentence or a heading: with a capital letter, where there are any. */
  begun(text: string): string {
    return this.messages.numeral === 'chinese' ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  }

  /** A share in per cent. */
  percent({ count, of }: Share): string {
    return of === 0 ? NONE : percent(count / of);
  }

  /** A light by its word, which has its colour where there are colours. */
  light(light: Light): PaperText {
    return [{ text: this.messages.words.light[light], light }];
  }

  /** What others wrote, to stand between quotation marks: its own become the inner ones. */
  quoted(text: string): string {
    return clean(text).trim().replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
  }

  /** The names of units, or that none is named. */
  names(units: readonly { name: string }[]): string {
    const names = units.map(({ name }) => clean(name)).join(this.messages.comma);
    return names === '' ? this.messages.screens.common.unset : names;
  }
}

/** A share in counts: 25/31. */
export function counts({ count, of }: Share): string {
  return of === 0 ? NONE : `${count}/${of}`;
}

/** A share 0 to 1 in per cent, or a dash. */
export function percentOrNone(share: number | null): string {
  return share === null ? NONE : percent(share);
}
