import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { findingsOf } from '../../src/lint/findings.js';
import { catalogs, fill, type RuleText } from '../../src/messages/index.js';
import { rules } from '../../src/rules/index.js';
import { loadPlan } from '../../src/store/read/load.js';
import { AS_OF, lintReproducer, REPRODUCERS } from './reproducers.js';

const ids = rules.map((rule) => rule.id);

function lineOf({ file, line, column, rule, variant, level }: Finding): string {
  return `${file}:${line}:${column} ${rule}${variant === null ? '' : `/${variant}`} ${level}`;
}

/**
 * Variants that only a change of the schemas or of the parser could bring up: a message is kept ready. An index that
 * cannot be read tells nothing of what a sparse checkout leaves out: the two are not found together.
 */
const RESERVED: Readonly<Record<string, readonly string[]>> = { shape: ['pattern', 'other'], unreadable: ['index'] };

it('finds nothing in the plan that reproducers are laid over', () => {
  expect(findingsOf(fs, loadPlan(fs, join(REPRODUCERS, 'plan')), AS_OF)).toEqual([]);
});

it('has a folder for every rule, and for nothing else', () => {
  const folders = fs.readdirSync(REPRODUCERS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual(['plan', ...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const found = lintReproducer(id, 'bad');
  const own = found.filter((finding) => finding.rule === id);

  it('finds in the bad files what is expected', async () => {
    expect(own).not.toEqual([]);
    await expect(found.map((finding) => `${lineOf(finding)}\n`).join('')).toMatchFileSnapshot(
      join(REPRODUCERS, id, 'expected.txt'),
    );
  });

  it('has nothing to say about the good files', () => {
    expect(fs.existsSync(join(REPRODUCERS, id, 'good'))).toBe(true);
    expect(
      lintReproducer(id, 'good')
        .filter((finding) => finding.rule === id)
        .map(lineOf),
    ).toEqual([]);
  });

  it('has a reproducer for each of its messages, and a message for each', () => {
    const variants = new Set(own.map((finding) => finding.variant ?? 'default'));
    for (const reserved of RESERVED[id] ?? []) variants.add(reserved);
    for (const { rules: texts } of Object.values(catalogs)) {
      expect(Object.keys(textOf(texts, id).message).sort()).toEqual([...variants].sort());
    }
  });

  it.each(Object.keys(catalogs))('fills message and advice in %s', (language) => {
    const messages = catalogs[language as keyof typeof catalogs];
    const text = textOf(messages.rules, id);
    for (const { variant, args } of own) {
      for (const table of [text.message, text.advice]) {
        const template = table[variant ?? 'default'] ?? table['default'];
        const filled = fill(template ?? '{missing}', args, messages);
        expect(filled).not.toMatch(/\{\w+(\|\w+)?\}|undefined/);
        expect(filled).not.toBe('');
      }
    }
  });
});

describe('catalogs', () => {
  it.each(Object.keys(catalogs))('%s has exactly the rules of the list', (language) => {
    expect(Object.keys(catalogs[language as keyof typeof catalogs].rules).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('use the same placeholders in every language: %s', (id) => {
    const [first, ...others] = Object.values(catalogs).map(({ rules: texts }) => placeholders(textOf(texts, id)));
    for (const other of others) expect(other).toEqual(first);
  });

  it('write Chinese and English each in its own characters', () => {
    expect(JSON.stringify(catalogs.en.rules)).not.toMatch(/[\p{Script=Han}，。；：“”（）]/u);
    for (const [id, text] of Object.entries(catalogs['zh-CN'].rules)) {
      expect({ id, title: text.title, why: text.why }).toEqual({
        id,
        title: expect.stringMatching(/\p{Script=Han}/u),
        why: expect.stringMatching(/。$/u),
      });
    }
  });
});

function textOf(texts: Readonly<Record<string, RuleText>>, id: string): RuleText {
  const text = texts[id];
  if (!text) throw new Error(`no words for ${id}`);
  return text;
}

/** The placeholders of each message and advice, in any order. */
function placeholders({ message, advice }: RuleText): Record<string, string[]> {
  const tables = { message, advice };
  return Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) =>
      Object.entries(table).map(([variant, template]) => [
        `${name}.${variant}`,
        [...new Set(template.match(/\{[^}]*\}/g) ?? [])].sort(),
      ]),
    ),
  );
}
