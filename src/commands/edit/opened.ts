import { savedText } from '../../cli/editor/edited-text.js';
import type { Section } from '../../core/plan.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { readText } from '../../store/read/file-text.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { fileOf } from '../../workspace/numbered-file.js';
import { brokenFile } from '../../workspace/task-source.js';
import { type Editing, rejectedName } from './check.js';

/** A task's file as it is opened, which may be broken as long as it is text. */
export interface Opened {
  id: number;
  file: string;
  section: Section;
  bytes: Buffer;
  /** Its text, without a byte order mark. */
  text: string;
  mark: string;
}

/** Opens the file of a task. @throws Failure if there is none, or if it is no text */
export function openFile(context: Context, desk: PlanDesk, id: number): Opened {
  const { file, section } = fileOf(context, desk, id);
  const read = readText(context.env.disk, desk.dir, file);
  if ('problem' in read) throw brokenFile(context, desk, [read.problem]);
  const mark = read.bytes[0] === 0xef && read.bytes[1] === 0xbb ? '\uFEFF' : '';
  return { id, file, section, bytes: read.bytes, text: read.text, mark };
}

/**
 * The file with the text that a person saved.
 * @param hints lines that were added to the text for the person, and are not part of it
 */
export function withSaved(context: Context, opened: Opened, saved: Buffer, hints: readonly string[] = []): Editing {
  const { id, file, section, bytes, text, mark } = opened;
  const again = commandLine(context.env.platform, ['plan', 'edit', id]);
  const typed = withoutLines(savedText(context, saved, rejectedName(file), again), hints);
  return { id, file, section, bytes, old: mark + text, text: mark + withLineEndsOf(text, typed) };
}

function withoutLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const parts = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return parts.filter((line) => !lines.includes(line.trim())).join('');
}

/**
 * Restores the line ends of the file if it uses only one kind, because an editor may save all lines with another kind.
 */
function withLineEndsOf(old: string, typed: string): string {
  const kinds = new Set(old.match(/\r?\n/g));
  const [kind] = kinds;
  const whole = typed.replace(/\r(?!\n)/g, '\n');
  return kinds.size === 1 && kind !== undefined ? whole.replace(/\r?\n/g, kind) : whole;
}
