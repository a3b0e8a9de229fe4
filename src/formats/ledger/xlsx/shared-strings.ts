import { ByteWriter } from './byte-writer.js';
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

  /** The part of the workbook that has them. */
  bytes(): Uint8Array {
    const xml = new ByteWriter();
    xml.ascii('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
    xml.ascii('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
    xml.ascii(` count="${this.uses}" uniqueCount="${this.places.size}">`);
    for (const text of this.places.keys()) {
      xml.ascii(/^\s|\s$|\n/.test(text) ? '<si><t xml:space="preserve">' : '<si><t>');
      xml.text(xmlText(text));
      xml.ascii('</t></si>');
    }
    xml.ascii('</sst>');
    return xml.bytes();
  }
}
