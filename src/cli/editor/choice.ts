import { basename } from 'node:path';
import type { Context } from '../../env.js';
import { gitFor } from '../../store/git/git.js';
import { ownSetting } from '../../store/git/own-setting.js';
import { executablePath } from '../../store/git/start/program-path.js';

/** The editor that opens a text. */
export interface Editor {
  /** The program and its arguments. */
  command: readonly string[];
  /** The program's name, without its folder and `.exe`: `vim`. */
  name: string;
  /** Whether the person chose it; else it is the one that the system usually has. */
  isChosen: boolean;
}

/** Editors with windows of their own: without `--wait` they end at once, before anything is written. */
const WINDOWED = ['code', 'code-insiders', 'codium', 'cursor', 'subl', 'zed'];

/**
 * The editor of the person, in git's order: GIT_EDITOR, git's `core.editor`, VISUAL, EDITOR; else one that the system
 * has. Of git's settings only the person's own and the system's count: the repository's may come from somebody else, and
 * a program that they name must not be started.
 * @param dir the plan folder
 */
export async function editorOf(context: Context, dir: string): Promise<Editor> {
  const { env } = context;
  const { GIT_EDITOR, VISUAL, EDITOR } = env.vars;
  const chosen =
    setting(GIT_EDITOR) ??
    setting(await ownSetting(gitFor(dir, env), 'core.editor')) ??
    setting(VISUAL) ??
    setting(EDITOR);
  const words = chosen === null ? defaultWords(context) : wordsOf(chosen);
  const [program = '', ...args] = words;
  const name = basename(program.replaceAll('\\', '/'))
    .replace(/\.(exe|cmd)$/i, '')
    .toLowerCase();
  const waits = !WINDOWED.includes(name) || args.includes('--wait') || args.includes('-w');
  return {
    command: [pathOf(context, program), ...args, ...(waits ? [] : ['--wait'])],
    name,
    isChosen: chosen !== null,
  };
}

/** Whether an editor is named in the environment: then it is a program's wish too, which may have no terminal. */
export function isEditorNamed({ env: { vars } }: Context): boolean {
  return [vars['GIT_EDITOR'], vars['VISUAL'], vars['EDITOR']].some((value) => setting(value) !== null);
}

function setting(value: string | null | undefined): string | null {
  return value?.trim() ? value : null;
}

/** nano says on its screen how to leave it; vi does not. */
function defaultWords({ env }: Context): string[] {
  if (env.platform === 'win32') return ['notepad'];
  return [executablePath('nano', env) === null ? 'vi' : 'nano'];
}

/**
 * The words of an editor's setting: `code --wait`, `"C:\\Program Files\\Vim\\vim.exe" -n`. Quotes hold a word together;
 * a backslash does not escape, because Windows' paths contain it. No shell reads them.
 */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

/** The path of a program that is named without a folder. Windows itself would look in the current folder first. */
function pathOf({ env }: Context, program: string): string {
  return /[\\/]/.test(program) ? program : (executablePath(program, env) ?? program);
}
