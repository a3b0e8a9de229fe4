import { savedText } from '../../cli/editor/edited-text.js';
import { textFileBytes } from '../../cli/editor/text-file.js';
import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { parseReport, type ReportParts } from '../../formats/report-template.js';
import { catalogs } from '../../messages/index.js';
import { taskLabel } from '../../render/task-label.js';
import type { Desk } from '../../workspace/desk.js';
import { sourceOf } from '../../workspace/task-source.js';
import { refuseUnseenParts } from './editing.js';
import { type About, commandFor, monthOf } from './outcome.js';

const PARTS = ['progress', 'problems', 'next'] as const;

/**
 * The parts of a report in a file: under the heads of the template, or behind the same words with a colon, in any
 * language of the program.
 * @throws Failure if a text stands under no head, or nothing is written
 */
export async function partsInFile(context: Context, desk: Desk, about: About, named: string): Promise<ReportParts> {
  const { messages } = context;
  const { report } = messages.screens;
  const bytes = await textFileBytes(context, named);
  const text = savedText(context, bytes, `plan-report-${about.id}.txt`, commandFor(context, about.id));
  const { task } = sourceOf(context, desk, about.id);
  const title = report.title(taskLabel(task), about.period ?? monthOf(desk, task));
  const parts = parseReport(withHeads(context, text), title, messages);
  if (parts === null)
    throw new Failure(EXIT.findings, report.fileHead(PARTS.map((part) => report.heads[part]).join('')));
  if (Object.keys(parts).length === 0) throw new Failure(EXIT.findings, report.empty);
  refuseUnseenParts(context, parts);
  return parts;
}

/** The text with the heads that are written in another way, or in another language, as the template has them. */
function withHeads({ messages }: Context, text: string): string {
  const { heads } = messages.screens.report;
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      for (const part of PARTS) {
        const behind = headOf(line.trim(), part);
        if (behind !== null) return `${heads[part]}${behind}`;
      }
      return line;
    })
    .join('\n');
}

/** What stands behind the head of a part, or null if the line has no such head. */
function headOf(line: string, part: (typeof PARTS)[number]): string | null {
  for (const { screens } of Object.values(catalogs)) {
    const named = screens.show.report[part];
    const found = [screens.report.heads[part], `${named}：`, `${named}:`].find((head) => line.startsWith(head));
    if (found !== undefined) return line.slice(found.length);
    if (line === named) return '';
  }
  return null;
}
