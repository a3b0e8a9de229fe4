/** The package ships no types of its own. */
declare module 'linebreak' {
  /** Goes through the positions of a text at which a line may break (Unicode's line breaking algorithm, UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next position, as an offset in UTF-16 units, or null after the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
