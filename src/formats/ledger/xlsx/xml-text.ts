/** What may need another form in XML, or may not stand in it at all; also the escapes that spreadsheets read. */
const SPECIAL = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u;
/** No character of XML 1.0: control characters but tab and line ends, half surrogate pairs, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\p{Cs}\ufffe\uffff]/gu;
/** What a spreadsheet reads as the escape of a character: `_x0041_` is A. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text in the XML of a workbook, in an element or an attribute; `_x0041_` stays what it is. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(ILLEGAL, '')
    .replace(ESCAPE, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
