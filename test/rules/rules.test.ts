import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/commands/findings.js';
import type { Finding } from '../../src/core/finding.js';
import { catalogs, fill, type RuleText } from '../../src/messages/index.js';
import { rules } from '../../src/rules/index.js';
import { loadPlan } from '../../src/store/load.js';
import { made } from './made.js';

const HERE = import.meta.dirname;
const ids = rules.map((rule) => rule.id);
const root = fs.mkdtempSync(join(tmpdir(), 'plan-rules-'));

afterAll(() => fs.rmSync(root, { recursive: true }));

/** What lint finds in the base plan with the files of a case laid over it. */
function lint(id: string, kind: 'bad' | 'good'): Finding[] {
  const dir = fs.mkdtempSync(join(root, `${id}-${kind}-`));
  for (const from of [join(HERE, 'base'), join(HERE, id, kind)]) {
    if (fs.existsSync(from)) fs.cpSync(from, dir, { recursive: true });
  }
  const disk = (kind === 'bad' ? made[id]?.(dir) : undefined) ?? fs;
  return findingsOf(disk, loadPlan(disk, dir), '2020-11-30');
}

function lineOf({ file, line, column, rule, variant, level }: Finding): string {
  return `${file}:${line}:${column} ${rule}${variant === null ? '' : `/${variant}`} ${level}`;
}

/** Variants that only a change of the schemas or of the parser could bring up: a message is kept ready. */
const RESERVED: Readonly<Record<string, readonly string[]>> = { shape: ['pattern', 'other'] };

it('finds nothing in the base plan', () => {
  expect(findingsOf(fs, loadPlan(fs, join(HERE, 'base')), '2020-11-30')).toEqual([]);
});

it('has a folder for every rule, and for nothing else', () => {
  const folders = fs.readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual(['base', ...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const found = lint(id, 'bad');
  const own = found.filter((finding) => finding.rule === id);

  it('finds in the bad files what is expected', async () => {
    expect(own).not.toEqual([]);
    await expect(found.map((finding) => `${lineOf(finding)}\n`).join('')).toMatchFileSnapshot(
      join(HERE, id, 'expected.txt'),
    );
  });

  it('has nothing to say about the good files', () => {
    expect(fs.existsSync(join(HERE, id, 'good'))).toBe(true);
    expect(
      lint(id, 'good')
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

  it.each(Object.keys(catalogs))('fills message and mend in %s', (language) => {
    const messages = catalogs[language as keyof typeof catalogs];
    const text = textOf(messages.rules, id);
    for (const { variant, args } of own) {
      for (const table of [text.message, text.mend]) {
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

/** The placeholders of each message and mend, in any order. */
function placeholders({ message, mend }: RuleText): Record<string, string[]> {
  const tables = { message, mend };
  return Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) =>
      Object.entries(table).map(([variant, template]) => [
        `${name}.${variant}`,
        [...new Set(template.match(/\{[^}]*\}/g) ?? [])].sort(),
      ]),
    ),
  );
}
