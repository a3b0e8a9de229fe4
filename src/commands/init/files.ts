import { PLAN_FILE } from '../../core/file/path.js';
import { ATTRIBUTES } from '../../formats/git/driver.js';
import { withBlock } from '../../formats/git/marked-block.js';
import { markdownText } from '../../formats/markdown-text.js';
import type { Messages } from '../../messages/index.js';
import type { NewFile } from '../../workspace/plan-file/new-plan.js';
import { schemaText } from '../schema/own.js';
import { filled } from './template.js';

/** What is beside a plan's own files and is nobody's work: what systems, editors and this program leave for a while. */
const IGNORED = ['.plan-tmp-*', '~$*', '.~*', '*.swp', '*~', 'Thumbs.db', 'desktop.ini', '.DS_Store'];

/** The extension of VS Code that reads the schemas beside a plan. */
const EXTENSIONS = { recommendations: ['redhat.vscode-yaml'] };

const SETTINGS = {
  'yaml.schemas': { './schemas/plan.schema.json': `/${PLAN_FILE}`, './schemas/task.schema.json': '/[0-9]*-*/*.yaml' },
  'files.encoding': 'utf8',
  'files.eol': '\n',
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
};

/**
 * All files of a new plan, its plan.yaml first: who makes that one has the folder.
 * @param tasks its plan.yaml and the files of its tasks
 * @param readme the template of what colleagues are told
 */
export function filesOf(
  tasks: readonly NewFile[],
  title: string,
  readme: Messages['screens']['newPlan']['readme'],
): NewFile[] {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const about = readme.map((line) => `${filled(line, { title: markdownText(title) })}\n`).join('');
  return [
    ...tasks.filter(({ file }) => file === PLAN_FILE),
    ...tasks.filter(({ file }) => file !== PLAN_FILE),
    { file: 'schemas/plan.schema.json', text: schemaText('plan') },
    { file: 'schemas/task.schema.json', text: schemaText('task') },
    { file: 'README.md', text: about },
    { file: '.gitattributes', text: withBlock(null, ATTRIBUTES) },
    { file: '.gitignore', text: IGNORED.map((line) => `${line}\n`).join('') },
    { file: '.vscode/settings.json', text: json(SETTINGS) },
    { file: '.vscode/extensions.json', text: json(EXTENSIONS) },
  ];
}
