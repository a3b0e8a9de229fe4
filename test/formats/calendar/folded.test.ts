import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/formats/calendar/folded.js';

const octets = (text: string) => Buffer.byteLength(text, 'utf8');
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('a folded line', () => {
  it('has no line longer than 75 octets, each a whole text, and is unfolded what it was', () => {
    const character = fc.oneof(fc.constantFrom('园', '，', '🏫', 'é', ' ', ';', '\\'), fc.string({ minLength: 1 }));
    const text = fc.array(character, { maxLength: 300 }).map((parts) => parts.join('').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(text, (line) => {
        const written = folded(line);
        for (const part of written.split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(Buffer.from(part, 'utf8').toString('utf8')).toBe(part);
        }
        expect(unfolded(written)).toBe(line);
      }),
      { seed: 20201130, numRuns: 300 },
    );
  });

  it('is folded as late as can be', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(folded('园'.repeat(26))).toBe(`${'园'.repeat(25)}\r\n 园`);
    expect(folded(`x${'园'.repeat(25)}`)).toBe(`x${'园'.repeat(24)}\r\n 园`);
    expect(folded('🏫'.repeat(40)).split('\r\n').map(octets)).toEqual([72, 73, 17]);
  });
});
