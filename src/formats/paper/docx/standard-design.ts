import type { Paper } from '../../../core/paper/paper.js';
import type { Design } from './design.js';
import { TEXT_WIDTH } from './page.js';
import { paragraphStyles } from './paragraph-styles.js';
import { typographyOf } from './typography.js';

/** How a document without a template looks: as GB/T 9704 wants it. */
export function standardDesign(language: Paper['language']): Design {
  const fonts = typographyOf(language);
  const styles = paragraphStyles(fonts);
  const { line, titleLine } = fonts;
  return {
    language,
    width: TEXT_WIDTH,
    size: fonts.body.size,
    titleAbove: { spacing: { after: 0, line: titleLine, lineRule: 'exact' } },
    closingAbove: { spacing: { before: line, line, lineRule: 'exact' } },
    paragraph: (role) => ({ pStyle: styles[role].id }),
    run: () => ({}),
    styles: { table: 'TableGrid', footnoteReference: 'FootnoteReference', placeholder: 'PlaceholderText' },
  };
}
