import { describe, expect, it } from 'vitest';
import { type Form, formOf, textInForm } from '../../../src/store/merge/form.js';
import type { MergedLines } from '../../../src/store/merge/merged-lines.js';

describe('the form of a text', () => {
  it.each<[string, Partial<Form>, string]>([
    ['a\nb\n', { eol: '\n', end: '\n' }, 'a\nb\n'],
    ['a\r\nb\r\n', { eol: '\r\n', end: '\n' }, 'a\nb\n'],
    ['a\r\nb', { eol: '\r\n', end: '' }, 'a\nb\n'],
    ['a\nb\r\n', { eol: '\n', end: '\n' }, 'a\nb\n'],
    ['a\r\r\nb\n', { eol: '\r\n', end: '\n' }, 'a\r\r\nb\n'],
    ['a\rb', { eol: '\n', end: '' }, 'a\rb\n'],
    ['', { eol: '\n', end: '' }, '\n'],
  ])('of %j', (text, form, lines) => expect(formOf(text, '\uFEFF')).toEqual({ mark: '\uFEFF', ...form, lines }));
});

describe('a text in the form that was changed', () => {
  const form = (parts: Partial<Form> = {}): Form => ({ mark: '', eol: '\n', end: '\n', ...parts });
  const markers = { size: 7, ours: 'main', theirs: '' };
  const CRLF = form({ eol: '\r\n' });
  const written = (pieces: MergedLines[], base: Form | null, ours: Form, theirs: Form) =>
    textInForm(pieces, markers, { base, ours, theirs });

  it('has the line ends, the mark and the end that one side changed', () => {
    expect(written(['a\n', 'b\n'], form(), CRLF, form())).toBe('a\r\nb\r\n');
    expect(written(['a\n'], CRLF, CRLF, form())).toBe('a\n');
    expect(written(['a\n'], form(), form({ mark: '\uFEFF' }), form())).toBe('\uFEFFa\n');
    expect(written(['a\n'], form(), form(), form({ end: '' }))).toBe('a');
    expect(written(['a\n', 'b\n'], form({ end: '' }), form({ end: '' }), form())).toBe('a\nb\n');
    expect(written(['a\n'], null, CRLF, CRLF)).toBe('a\r\n');
  });

  it('has conflicts between markers, always with a line end behind the last one', () => {
    const conflict = { ours: 'b\n', theirs: '' };
    const marked = 'a\n<<<<<<< main\nb\n=======\n>>>>>>>\n';
    expect(written(['a\n', conflict], form(), form(), form())).toBe(marked);
    expect(written(['a\n', conflict], form(), form({ end: '' }), form({ end: '' }))).toBe(marked);
    expect(written(['a\n', conflict, 'c\n'], form(), form({ end: '' }), CRLF)).toBe(
      `${marked}c`.replaceAll('\n', '\r\n'),
    );
    expect(
      textInForm([conflict], { size: 9, ours: '', theirs: 'x' }, { base: null, ours: form(), theirs: form() }),
    ).toBe('<<<<<<<<<\nb\n=========\n>>>>>>>>> x\n');
  });
});
