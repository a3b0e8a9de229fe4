import { type NewEvidence, swapped } from '../core/change/evidence.js';
import { EXIT, Failure } from '../core/failure.js';
import { counting } from '../core/file/counting.js';
import type { Evidence, Task } from '../core/task.js';
import type { Context } from '../env.js';
import { systemWord } from '../messages/failure-words.js';
import { clean } from '../render/terminal/text.js';
import type { Edit } from '../store/edit/edit.js';
import { evidenceFileAt } from '../store/read/evidence-file.js';
import type { Entry } from '../store/yaml/quote.js';

/**
 * The same evidence with the SHA-256 of each file, so that a later replacement of a file is noticed. A file that does
 * not exist, is not a regular file, is empty or lies outside of the evidence folder is never opened.
 * @param dir the plan folder
 * @throws Failure on such a file
 */
export function withDigests(context: Context, dir: string, typed: readonly NewEvidence[]): NewEvidence[] {
  return typed.map((evidence) => {
    if (evidence.path === undefined) return evidence;
    const wrong = wrongWithFile(context, dir, evidence.path);
    if (typeof wrong === 'string') throw new Failure(EXIT.findings, wrong);
    return { ...evidence, ...wrong };
  });
}

/** What is wrong with the file of a piece of evidence, in words; its SHA-256 if nothing is. */
export function wrongWithFile({ env, messages }: Context, dir: string, path: string): string | { sha256: string } {
  const found = evidenceFileAt(env.disk, dir, path, true);
  if (found.kind === 'file' && found.sha256 !== null) return { sha256: found.sha256 };
  const system = systemWord(messages, 'code' in found ? found.code : null);
  return messages.errors.badEvidenceFile[found.kind === 'file' ? 'missing' : found.kind](clean(path), system);
}

/**
 * Refusals, a line each, for files whose content has changed since they were recorded.
 * @param name how the task is named
 */
export function swappedLines({ messages }: Context, name: string, task: Task, added: readonly NewEvidence[]): string[] {
  return swapped(counting(task.evidence), added).map(({ path = '', by }) =>
    messages.errors.swappedEvidence(name, clean(path), clean(by)),
  );
}

/** The edit that records a piece of evidence. */
export function evidenceEdit(entry: Evidence): Edit {
  return { kind: 'append', path: ['evidence'], entry: { ...entry } as Entry };
}
