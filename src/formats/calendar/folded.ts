/** Octets that a line may have without its end. */
const LIMIT = 75;

/**
 * A content line folded as RFC 5545 asks for: no line longer than 75 octets of UTF-8, the further ones beginning with a
 * space. Never within a character, which readers that put lines together as texts would lose.
 */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character, 'utf8');
    if (octets + size > LIMIT) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
