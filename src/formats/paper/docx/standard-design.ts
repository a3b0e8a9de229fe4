import type { Paper } from '../../../core/paper/paper.js';
import type { Design } from './design.js';
import { TEXT_WIDTH } from './page.js';
import { paragraphStyles } from './paragraph-styles.js';
import { typographyOf } from './typography.js';

/** How a document without a template looks: as GB/T 9704 wants it. */
export function standardDesign(language: Paper['language']): Design {
  const styles = paragraphStyles(typographyOf(language));
  return {
    language,
    width: TEXT_WIDTH,
    paragraph: (role) => ({ pStyle: styles[role].id }),
    run: () => ({}),
    styles: { table: 'TableGrid', footnoteReference: 'FootnoteReference', placeholder: 'PlaceholderText' },
  };
}
