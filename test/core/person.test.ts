import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePerson, isUnseen, personKey } from '../../src/core/person.js';

describe('the name of a person', () => {
  it.each([
    ['a zero-width space', '张三\u200b', '张三'],
    ['a space', '张 三', '张三'],
    ['a full-width space', '张\u3000三', '张三'],
    ['a no-break space', '张\u00a0三', '张三'],
    ['a braille blank', '张三\u2800', '张三'],
    ['a Kangxi radical', '⼸三', '弓三'],
    ['a compatibility ideograph', '\uf9d8三', '律三'],
    ['full-width letters', 'Ｚｈａｎｇ', 'zhang'],
    ['capitals', 'ZHANG San', 'zhang san'],
    ['a sharp s', 'Straße', 'STRASSE'],
    ['a Hangul filler', '张三\u3164', '张三'],
    ['a half-width Hangul filler', '张三\uffa0', '张三'],
    ['a variation selector', '张三\ufe00', '张三'],
    ['an ideographic variation', '张三\u{e0100}', '张三'],
    ['a joiner', '张\u034f三', '张三'],
    ['a mark of direction', '\u202e张三', '张三'],
    ['a tag', '张三\u{e0041}', '张三'],
    ['a soft hyphen', 'zh\u00adang', 'zhang'],
    ['a control', '张三\u0007', '张三'],
    ['an accent on a Han character', '张三\u0301', '张三'],
    ['an accent apart', 'Jose\u0301', 'José'],
  ])('is the same with %s', (_what, name, other) => expect(isSamePerson(name, other)).toBe(true));

  it.each([
    ['张三', '张四'],
    ['张三', '章三'],
    ['张三', '张三丰'],
    ['zhang', 'zhan'],
  ])('is another: %s, %s', (name, other) => expect(isSamePerson(name, other)).toBe(false));

  it('has one key, whatever was done to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const key = personKey(name);
        expect(personKey(key)).toBe(key);
        expect(personKey(` ${name}\u200b`)).toBe(key);
      }),
    );
  });

  it.each([
    '',
    ' ',
    '\u200b',
    '\u2800\u3164',
    '\ufe0f',
    '\u115f\uffa0',
    '\t\n',
    '\u{e0100}',
  ])('is none where nothing of it can be seen: %j', (name) => expect(isUnseen(name)).toBe(true));
  it.each(['张', '.', '·', '😀'])('is one where something can be seen: %j', (name) =>
    expect(isUnseen(name)).toBe(false));
});
