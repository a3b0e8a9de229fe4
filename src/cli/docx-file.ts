import { EXIT, Failure } from '../core/failure.js';
import type { Paper } from '../core/paper/paper.js';
import { clean } from '../core/text/printable.js';
import type { Context } from '../env.js';
import { templateWords } from '../messages/template-words.js';
import { bytesOfFile } from './given-file.js';

/**
 * A document for print as a Word file.
 * @param template the file of the office's own template as it was typed, or null for the standard layout
 * @throws Failure that says why the template is not filled, and what to do
 */
export async function docxOf(context: Context, paper: Paper, template: string | null): Promise<Uint8Array> {
  const { paperDocx } = await import('../formats/paper/docx/paper-docx.js');
  if (template === null) return paperDocx(paper, null);
  const { RefusedTemplate } = await import('../formats/paper/docx/template/refused.js');
  const bytes = bytesOfFile(context, template);
  try {
    return await paperDocx(paper, bytes);
  } catch (error) {
    if (!(error instanceof RefusedTemplate)) throw error;
    throw new Failure(EXIT.failed, templateWords(context.messages, clean(template), error.refusal));
  }
}
