import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EXIT, Failure } from '../../core/failure.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { systemWord } from '../../messages/failure-words.js';
import { prose } from '../../render/terminal/prose.js';
import { errorCode } from '../../store/disk.js';
import { readRegular } from '../../store/read/regular-file.js';
import { createPrivate } from '../../store/write/new-file.js';
import { canAsk } from '../asking.js';
import type { Editor } from './choice.js';

/**
 * Lets a person change a text in an editor, in a file of its own, in a folder that no other user can read. On a terminal
 * a line says first which editor it is, and how to leave it.
 * @param name the name of the file that the editor shows; its extension says what the text is
 * @returns the saved bytes, or null if the editor could not be started, ended with an error or removed the file
 */
export async function openEditor(context: Context, editor: Editor, text: string, name: string): Promise<Buffer | null> {
  const { env, errorScreen } = context;
  const { disk } = env;
  if (canAsk(context)) env.stderr.write(`${prose(howToLeave(context, editor), errorScreen)}\n`);
  const folder = temporaryFolder(context);
  const file = join(folder, basename(name));
  try {
    createPrivate(disk, file, Buffer.from(text, 'utf8'));
    const code = await env.runHere([...editor.command, file]);
    return code === 0 && disk.existsSync(file) ? readRegular(disk, file) : null;
  } finally {
    disk.rmSync(folder, { recursive: true, force: true });
  }
}

/** Which editor opens, and how to save and leave it. */
function howToLeave({ messages }: Context, { name }: Editor): string {
  const { opening, leaving } = messages.screens.editor;
  return opening(clean(name), leaving[KIND_OF[name] ?? 'other']);
}

/** How the common editors are left. */
const KIND_OF: Readonly<Record<string, 'vi' | 'nano' | 'emacs' | 'tab' | 'window'>> = {
  vi: 'vi',
  vim: 'vi',
  nvim: 'vi',
  gvim: 'vi',
  nano: 'nano',
  pico: 'nano',
  emacs: 'emacs',
  emacsclient: 'emacs',
  code: 'tab',
  'code-insiders': 'tab',
  codium: 'tab',
  cursor: 'tab',
  subl: 'tab',
  zed: 'tab',
  notepad: 'window',
  gedit: 'window',
};

/** A folder of this user in the temporary folder, the system's if the one that TMPDIR names cannot be used. */
function temporaryFolder({ env, messages }: Context): string {
  const make = (place: string) => env.disk.mkdtempSync(join(place, 'plan-'));
  const system = tmpdir();
  try {
    const named = env.vars['TMPDIR'] || system;
    return isFolder(env, named) ? make(named) : make(system);
  } catch (error) {
    throw new Failure(EXIT.failed, messages.errors.editing.folder(system, systemWord(messages, errorCode(error))));
  }
}

function isFolder({ disk }: Context['env'], path: string): boolean {
  try {
    return disk.statSync(path).isDirectory();
  } catch {
    return false;
  }
}
