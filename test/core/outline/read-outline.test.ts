import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/core/outline/read-outline.js';
import { SHAPES } from './shapes.js';
import { keptLetters, lettersOf, picture, textDocument } from './text-document.js';

describe('the outline of a document', () => {
  for (const { name, text, outline } of SHAPES) {
    it(`is found: ${name}`, () => {
      expect(picture(readOutline(textDocument(text), {}))).toEqual(outline);
    });

    it(`loses nothing: ${name}`, () => {
      const document = textDocument(text);
      expect(keptLetters(readOutline(document, {}))).toBe(lettersOf(document));
    });
  }
});
