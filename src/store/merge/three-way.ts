/** What stands for one thing in each version of a text, or null if a version has none. */
export interface ThreeWay<T> {
  base: T | null;
  ours: T | null;
  theirs: T | null;
}

/** The same if both sides have it. */
export interface BothSides<T> extends ThreeWay<T> {
  ours: T;
  theirs: T;
}
