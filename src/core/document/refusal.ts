/** A kind of file that the program does not read; people save it as another one. */
export type UnreadFormat =
  | 'doc'
  | 'wps'
  | 'ppt'
  | 'pdf'
  | 'ofd'
  | 'image'
  | 'rtf'
  | 'odt'
  | 'mht'
  | 'office_xml'
  | 'archive'
  | 'unknown';

/** Something of which a file has more than the program takes: bytes, or a number. */
export type Limited = 'file' | 'unpacked' | 'ratio' | 'entries' | 'paragraphs' | 'rows' | 'cells' | 'depth';

/** Why a file is not read as a document. `part` is a part of an office file, or a sheet. */
export type DocumentRefusal =
  | { why: 'empty' }
  | { why: 'format'; format: UnreadFormat }
  | { why: 'password' }
  /** A text in no encoding that is known. */
  | { why: 'encoding' }
  /** UTF-8 with bytes that are none, first in this line. */
  | { why: 'utf8'; line: number }
  /** Nothing but pictures of text. */
  | { why: 'images'; found: number }
  | { why: 'limit'; of: Limited; limit: number; found: number; part: string | null }
  /** A definition of a document type, which could make the text grow without end or read other files. */
  | { why: 'dtd'; part: string }
  | { why: 'xml'; part: string; line: number; column: number }
  /** A quotation mark in a table of text that is never closed. */
  | { why: 'quote' }
  /** An office file of which a part is missing or damaged; null if it is the file as a whole. */
  | { why: 'damaged'; part: string | null };
