/** Thrown where a text is written in a way that cannot be merged piece by piece. */
export class Unmergeable extends Error {}
