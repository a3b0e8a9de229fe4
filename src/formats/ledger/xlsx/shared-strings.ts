import { xmlText } from './xml-text.js';

/** The texts of a workbook, each once, in the order in which they were met. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  /** How often they stand in cells. */
  private uses = 0;

  /** The place of a text, from 0. */
  placeOf(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  *xml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) {
      const keeps = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      yield `<si><t${keeps}>${xmlText(text)}</t></si>`;
    }
    yield '</sst>';
  }
}
