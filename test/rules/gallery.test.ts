import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { catalogs, type RuleText } from '../../src/messages/index.js';
import { renderFindings } from '../../src/render/findings.js';
import { makeScreen } from '../../src/render/terminal/screen.js';
import { rules } from '../../src/rules/index.js';
import { lintReproducer, REPRODUCERS } from './reproducers.js';

const HEAD = `# Gallery of the rules · 检查规则图例

Made from the reproducers beside this file by \`npx vitest run test/rules -u\`: an example of each message of each rule as
\`plan lint\` shows it, then what it says in both languages and the mend.
由本文件夹中的样例生成：每条规则的每种提示各一例，附中英文说明和处理办法。
`;

/** A finding as lint shows it, its place and excerpt apart from its words; from a pipe, without colours. */
function shown(finding: Finding, language: keyof typeof catalogs): { excerpt: string; words: string[] } {
  const lines = renderFindings([finding], makeScreen(catalogs[language], null, true, false)).split('\n');
  return { excerpt: lines.slice(0, -2).join('\n'), words: lines.slice(-2).map((line) => line.trim()) };
}

/** A text in which Markdown sees no tags and no emphasis. */
function escaped(text: string): string {
  return text.replace(/[<*]/g, '\\$&');
}

function example(finding: Finding): string {
  const { excerpt, words } = shown(finding, 'zh-CN');
  const { words: english } = shown(finding, 'en');
  const lines = [words, english].map((each) => each.map(escaped).join('\n  - ')).map((item) => `- ${item}`);
  return ['```text', excerpt, '```', '', ...lines].join('\n');
}

function chapter({ id, level, tier }: (typeof rules)[number]): string {
  const found = lintReproducer(id, 'bad').filter(({ rule }) => rule === id);
  const firsts = [...new Map(found.toReversed().map((finding) => [finding.variant, finding])).values()].toReversed();
  const titles = Object.values(catalogs).map(({ rules: texts }) => {
    const text: RuleText | undefined = (texts as Readonly<Record<string, RuleText>>)[id];
    return text?.title ?? '';
  });
  const runs = tier === undefined ? '' : `, ${tier}`;
  return [`## ${id}`, '', `${titles.join(' · ')} (${level}${runs})`, '', firsts.map(example).join('\n\n')].join('\n');
}

it('shows every rule with an example of each of its messages, in both languages', async () => {
  const gallery = `${HEAD}\n${rules.map(chapter).join('\n\n')}\n`;
  for (const { id } of rules) expect(gallery).toContain(`\n## ${id}\n`);
  await expect(gallery).toMatchFileSnapshot(join(REPRODUCERS, 'gallery.md'));
});
