/** A text with something fixed, and in how many places. */
export interface FixedText {
  text: string;
  count: number;
  /** What the file says then, if that is written in another form; else it says what it said. */
  record?: unknown;
}
