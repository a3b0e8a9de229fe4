import { ByteWriter } from './byte-writer.js';
import { xmlText } from './xml-text.js';

/** The texts of a workbook, in the order in which they were met; short ones once each. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private readonly places = new Map<string, number>();
  /** How often they stand in cells. */
  private uses = 0;

  /** The place of a text, from 0. */
  placeOf(text: string): number {
    this.uses += 1;
    // A long text hardly ever stands twice, and to find out takes longer than to write it.
    const isShort = text.length <= LONGEST_SOUGHT;
    const known = isShort ? this.places.get(text) : undefined;
    if (known !== undefined) return known;
    const place = this.texts.push(text) - 1;
    if (isShort) this.places.set(text, place);
    return place;
  }

  /** The part of the workbook that has them. */
  bytes(): Uint8Array {
    const xml = new ByteWriter();
    xml.ascii('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
    xml.ascii('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
    xml.ascii(` count="${this.uses}" uniqueCount="${this.texts.length}">`);
    for (const text of this.texts) {
      xml.ascii(/^\s|\s$|\n/.test(text) ? '<si><t xml:space="preserve">' : '<si><t>');
      xml.text(xmlText(text));
      xml.ascii('</t></si>');
    }
    xml.ascii('</sst>');
    return xml.bytes();
  }
}

/** The longest text that is looked for, in UTF-16 units. */
const LONGEST_SOUGHT = 60;
