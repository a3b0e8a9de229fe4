import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogs } from '../../../src/messages/index.js';
import { planLanguage } from '../../../src/store/read/language.js';
import { emptyFolder } from '../../folders.js';

const dir = emptyFolder();

function languageIn(line: string): string {
  fs.writeFileSync(join(dir, 'plan.yaml'), `format: 1\n${line}\ntitle: [\n`);
  return planLanguage(fs, dir);
}

it('reads every language that the program speaks, also from a plan.yaml that is no YAML', () => {
  for (const language of Object.keys(catalogs)) {
    expect(languageIn(`language: ${language}`)).toBe(language);
    expect(languageIn(`language: "${language}"   # 语言`)).toBe(language);
  }
});

it('takes the default of the schema if the plan names none, or one that the program does not speak', () => {
  expect(languageIn('language: fr')).toBe('zh-CN');
  expect(languageIn('# none')).toBe('zh-CN');
});
