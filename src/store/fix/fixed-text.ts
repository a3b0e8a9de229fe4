/** A text with something fixed, and in how many places. */
export interface FixedText {
  text: string;
  count: number;
}
