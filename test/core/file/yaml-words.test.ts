import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { beginsAsIndicator, isYamlWord, readsAsValue } from '../../../src/core/file/yaml-words.js';

const readBy = (version: '1.1' | '1.2', text: string): unknown => parseDocument(text, { version }).toJS();

describe('a word of YAML', () => {
  it.each(['null', 'Null', 'true', 'FALSE', 'yes', 'No', 'on', 'OFF'])('%s is no text to some reader', (word) => {
    expect(isYamlWord(word)).toBe(true);
    expect([readBy('1.1', word), readBy('1.2', word)]).not.toEqual([word, word]);
  });

  it.each(['yes', 'No', 'on', 'OFF', 'y', 'N'])('%s is a text to readers of YAML 1.2 alone', (word) => {
    expect([isYamlWord(word), readsAsValue(word), readBy('1.2', word)]).toEqual([true, true, word]);
  });

  it.each(['nul', 'yes!', 'only', '甲', ''])('%j is a text to all', (word) => {
    expect([isYamlWord(word), readsAsValue(word), beginsAsIndicator(word)]).toEqual([false, false, false]);
  });

  it('does not begin as a sign does', () => {
    for (const sign of '-?:,[]{}#&*!|>\'"%@`~.+=<') expect(beginsAsIndicator(`${sign}a`), sign).toBe(true);
    expect(['a-', '1', '甲', '_'].some(beginsAsIndicator)).toBe(false);
  });
});
