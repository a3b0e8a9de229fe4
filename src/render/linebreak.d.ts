/** The package ships no types of its own. */
declare module 'linebreak' {
  /** Walks through the places of a text at which a line may break (Unicode's line breaking algorithm, UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, as an offset in UTF-16 units; null behind the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
