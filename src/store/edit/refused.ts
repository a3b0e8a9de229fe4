/** Why a change cannot be made without harm. */
export type RefusalReason =
  /** The text is not a valid plan file. */
  | 'syntax'
  /** The text has an anchor, an alias or a tag: a change in one place may show in another. */
  | 'anchor'
  /** There is nothing at the path, or no map around it. */
  | 'missing'
  /** What stands at the path is not a list. */
  | 'type'
  /** Somebody else's comment would be lost. */
  | 'comment'
  /** The new value cannot be written: half of a surrogate pair, or a number that is not finite. */
  | 'text'
  /** The text cannot be changed so that only the edited values differ. */
  | 'unsafe';

/** Thrown if a change is refused, with the offset in the text that is the reason. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly offset: number,
  ) {
    super(reason);
  }
}
