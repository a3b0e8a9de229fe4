/** Why a change cannot be made without harm. */
export type RefusalReason =
  /** The text is no plan file as it stands. */
  | 'syntax'
  /** The text has an anchor, an alias or a tag: a change in one place may show in another. */
  | 'anchor'
  /** There is nothing at the path, or no map around it. */
  | 'missing'
  /** What stands at the path is not a list. */
  | 'type'
  /** A comment of someone else's would get lost. */
  | 'comment'
  /** The new value cannot be written: half a surrogate pair, or a number that is none. */
  | 'text'
  /** The text cannot be changed so that it says the old and the new, and no more. */
  | 'unsafe';

/** Thrown where a change is refused, with the offset in the text that stands in its way. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly offset: number,
  ) {
    super(reason);
  }
}
