/** A share with its counts; `of` may be 0, then there is no percentage. */
export interface Share {
  count: number;
  of: number;
}
