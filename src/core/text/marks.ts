/**
 * Marks in a drawn text from which a document is made: control characters, which no text of a plan can hold once it is
 * cleaned. A line of a table begins each of its cells with a mark; the first line of a table is its head.
 */
export const MARKS = {
  bold: '\u0001',
  endOfBold: '\u0002',
  cell: '\u0003',
  /** In place of `cell`, in the head of a column whose cells stand on the right. */
  rightCell: '\u0004',
  /** Begins each line of what is laid out in characters and stays so, such as a chart. */
  verbatim: '\u0005',
} as const;
