/** Why a template is not filled. */
export type TemplateRefusal =
  /** It is no Word document. */
  | { why: 'no_docx' }
  /** It is in the form of Word 97 to 2003, or of WPS. */
  | { why: 'old' }
  | { why: 'password' }
  /** It would grow beyond what a document of an office has. */
  | { why: 'too_large' }
  /** null if it is the file as a whole. */
  | { why: 'damaged'; part: string | null }
  | { why: 'macros' }
  /** It is saved as Strict Open XML, whose elements have other names. */
  | { why: 'strict' }
  /** It has no place for any part of the document. */
  | { why: 'no_place'; found: readonly string[]; names: readonly string[] }
  /** A place with a name that the document does not have. */
  | { why: 'unknown_place'; place: string; nearest: string | null; names: readonly string[] }
  /** Braces that are not closed, or not opened; what stands around them. */
  | { why: 'braces'; text: string }
  /** The place of what takes several lines shares its paragraph, or stands in a header, a footer, a note or a text box. */
  | { why: 'not_alone'; place: string };
