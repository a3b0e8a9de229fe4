/** Bytes that grow at their end. Rows of a large sheet are written as bytes, for texts would have to be copied twice. */
export class ByteWriter {
  private room = Buffer.allocUnsafe(FIRST_ROOM);
  private length = 0;

  /** Adds a text in ASCII. */
  ascii(text: string): void {
    const end = this.length + text.length;
    if (end > this.room.length) this.grow(end);
    const { room } = this;
    for (let index = 0, at = this.length; index < text.length; index++, at++) room[at] = text.charCodeAt(index);
    this.length = end;
  }

  /** Adds a text. */
  text(text: string): void {
    const end = this.length + 3 * text.length;
    if (end > this.room.length) this.grow(end);
    this.length += this.room.write(text, this.length, 'utf8');
  }

  /** What was added; nothing may be added any more. */
  bytes(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  private grow(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(least, 2 * this.room.length));
    this.room.copy(larger, 0, 0, this.length);
    this.room = larger;
  }
}

const FIRST_ROOM = 1 << 16;
