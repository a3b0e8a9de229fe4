import { textWidth } from './text-width.js';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text at its place. */
export interface Placed {
  /** Of its middle. */
  x: number;
  /** Of its baseline. */
  y: number;
  text: string;
}

/** The room of a drawing in which texts are placed, so that none lies over another. */
export class Room {
  readonly #taken: Box[] = [];

  /** @param left where it begins @param right where it ends @param height from 0 on */
  constructor(
    private readonly left: number,
    private readonly right: number,
    private readonly height: number,
  ) {}

  /**
   * Places a text at the first of some heights at which it covers no other, moved sideways into the drawing.
   * @param x of its middle
   * @param baselines the heights, the best first
   * @returns null if there is no room for it
   */
  place(text: string, size: number, x: number, baselines: readonly number[]): Placed | null {
    const half = textWidth(text, size) / 2 + 1;
    const middle = Math.max(this.left + half, Math.min(this.right - half, x));
    for (const y of baselines) {
      const box = { left: middle - half, right: middle + half, top: y - size, bottom: y + size * 0.2 };
      if (box.top < 0 || box.bottom > this.height || this.#taken.some((other) => overlap(box, other))) continue;
      this.#taken.push(box);
      return { x: middle, y, text };
    }
    return null;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
