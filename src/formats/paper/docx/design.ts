import type { Paper } from '../../../core/paper/paper.js';
import type { Properties } from './properties.js';

/** What paragraphs are for; each looks like the others of its kind. */
export type ParagraphRole =
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'body'
  | 'address'
  | 'closing'
  | 'caption'
  | 'tableHead'
  | 'tableText'
  | 'note'
  | 'chart'
  | 'footnoteText';

/** How what is drawn looks: as GB/T 9704 wants it, or as the template of an office has it. */
export interface Design {
  language: Paper['language'];
  /** The width of the text, in twentieths of a point. */
  width: number;
  /** The size of type of the text, in half points. */
  size: number;
  /** The space of a title above a line that belongs to it, and above the first line of a closing. */
  titleAbove: Properties;
  closingAbove: Properties;
  /** The properties of a paragraph of a kind, and of its runs. */
  paragraph: (role: ParagraphRole) => Properties;
  run: (role: ParagraphRole) => Properties;
  /** The ids of the styles of tables, of the numbers of footnotes, and of what is to be written over. */
  styles: Readonly<Record<'table' | 'footnoteReference' | 'placeholder', string>>;
}
