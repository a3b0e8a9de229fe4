import type { Messages } from '../messages/index.js';

/** The parts of a report as they were written; a part that was left blank is missing. */
export interface ReportParts {
  progress?: string;
  problems?: string;
  next?: string;
}

const PARTS = ['progress', 'problems', 'next'] as const;

/**
 * The text in which a person writes a report: a head for each part, and hints after `#`.
 * @param title what it is about
 */
export function reportTemplate(title: string, messages: Messages): string {
  const { heads } = messages.screens.report;
  const parts = PARTS.map((part) => `${heads[part]}\n\n`);
  return `${parts.join('\n')}\n${hintLines(title, messages).join('\n')}\n`;
}

function hintLines(title: string, { screens }: Messages): string[] {
  return [title, ...screens.report.hints].map((line) => `# ${line}`);
}

/**
 * The parts of a report from the edited template. The template's own hint lines are ignored, but other lines that begin
 * with `#` count: a report may say "#1 is open".
 * @param title the title that the template was made with
 * @returns null if text stands above the first head, since it belongs to no part
 */
export function parseReport(text: string, title: string, messages: Messages): ReportParts | null {
  const { heads } = messages.screens.report;
  const hints = new Set(hintLines(title, messages).map((line) => line.trim()));
  const written: Record<(typeof PARTS)[number] | 'above', string[]> = {
    above: [],
    progress: [],
    problems: [],
    next: [],
  };
  let current: keyof typeof written = 'above';
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    if (hints.has(line.trim())) continue;
    const head = PARTS.find((part) => line.trim().startsWith(heads[part]));
    if (head) current = head;
    written[current].push(head ? line.trim().slice(heads[head].length) : line);
  }
  const said = (part: keyof typeof written) => written[part].join('\n').trim();
  if (said('above') !== '') return null;
  return Object.fromEntries(PARTS.flatMap((part) => (said(part) === '' ? [] : [[part, said(part)]])));
}
