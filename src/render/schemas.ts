import type { Language } from '../messages/index.js';
import { blocks } from './terminal/blocks.js';
import { heading, prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';

/** A JSON Schema that can be printed. */
export interface SchemaRow {
  name: string;
  /** What it describes: a file of the plan, or the JSON that a command prints. */
  of: 'file' | 'output';
  /** Its description in both languages, as in every schema: Chinese / English. */
  about: string;
}

/** The JSON Schemas that there are: those of files, then those of what commands print. */
export function renderSchemas(schemas: readonly SchemaRow[], language: Language, screen: Screen): string {
  const words = screen.messages.screens.schema;
  const rows = (of: SchemaRow['of']) =>
    schemas
      .filter((schema) => schema.of === of)
      .map(({ name, about }) => ({ labels: [`  ${name}`], paragraphs: [aboutIn(language, about)] }));
  return [
    heading(words.files, screen),
    blocks(rows('file'), screen),
    '',
    heading(words.outputs, screen),
    blocks(rows('output'), screen),
    '',
    prose(words.hint, screen),
  ].join('\n');
}

function aboutIn(language: Language, about: string): string {
  const [chinese = '', english = chinese] = about.split(' / ');
  return language === 'zh-CN' ? chinese : english;
}
