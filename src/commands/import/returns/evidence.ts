import { evidenceFrom, type NewEvidence } from '../../../core/change/evidence.js';
import { EVIDENCE_FOLDER } from '../../../core/file/path.js';
import type { EvidenceClaim } from '../../../core/returns/claim.js';
import type { Task } from '../../../core/task.js';
import { clean } from '../../../core/text/printable.js';
import type { Context } from '../../../env.js';
import { taskLabel } from '../../../render/task-label.js';
import { swappedLines, wrongWithFile } from '../../../workspace/evidence.js';

/**
 * The evidence that a cell names, a file or an address a line, with the digests of the files; or what cannot be taken.
 * A file is looked for in the evidence folder of the plan alone.
 */
export function evidenceNamed(
  context: Context,
  dir: string,
  task: Task,
  { text }: EvidenceClaim,
): readonly NewEvidence[] | { text: string; words: string } {
  const found: NewEvidence[] = [];
  for (const line of text.split(/[\n;；]/).map((one) => one.trim())) {
    if (line === '') continue;
    const whole = evidenceAt(context, dir, line);
    const all = typeof whole === 'string' ? severalIn(context, dir, line) : [whole];
    if (all === null) return { text: clean(line), words: String(whole) };
    found.push(...all);
  }
  const [swapped] = swappedLines(context, taskLabel(task), task, found);
  return swapped === undefined ? found : { text: clean(text), words: swapped };
}

/** The files that a line names with commas between, if each of them is there; else null. */
function severalIn(context: Context, dir: string, line: string): NewEvidence[] | null {
  const names = line.split(/[、，,]/).map((one) => one.trim());
  if (names.length < 2) return null;
  const all = names.map((name) => evidenceAt(context, dir, name));
  return all.some((one) => typeof one === 'string') ? null : (all as NewEvidence[]);
}

/** The evidence that a text names, or what is wrong with it, in words. */
function evidenceAt(context: Context, dir: string, text: string): NewEvidence | string {
  const { badEvidence } = context.messages.errors;
  const isPlaced = text.startsWith(`${EVIDENCE_FOLDER}/`) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const isOutside = /^([a-z]:)?[\\/]/i.test(text);
  const evidence = evidenceFrom(isPlaced || isOutside ? text : `${EVIDENCE_FOLDER}/${text}`);
  if ('refused' in evidence) return badEvidence[evidence.refused](clean(text));
  if (evidence.path === undefined) return evidence;
  const file = wrongWithFile(context, dir, evidence.path);
  return typeof file === 'string' ? file : { ...evidence, ...file };
}
