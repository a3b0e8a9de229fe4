import type { Messages } from '../messages/index.js';

/** The parts of a report as they were written; what was left blank is missing. */
export interface ReportParts {
  progress?: string;
  problems?: string;
  next?: string;
}

const PARTS = ['progress', 'problems', 'next'] as const;

/** The text in which a person writes a report: a head for each part, and hints behind `#`. @param title what it is about */
export function reportTemplate(title: string, { screens }: Messages): string {
  const { heads, hints } = screens.report;
  const parts = PARTS.map((part) => `${heads[part]}\n\n`);
  return `${parts.join('\n')}\n${[title, ...hints].map((line) => `# ${line}`).join('\n')}\n`;
}

/**
 * The parts of a report from the edited template; lines that begin with `#` do not count.
 * @returns null where something stands above the first head: it belongs to no part
 */
export function parseReport(text: string, { screens }: Messages): ReportParts | null {
  const { heads } = screens.report;
  const written: Record<(typeof PARTS)[number] | 'above', string[]> = {
    above: [],
    progress: [],
    problems: [],
    next: [],
  };
  let current: keyof typeof written = 'above';
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    if (line.startsWith('#')) continue;
    const head = PARTS.find((part) => line.trim().startsWith(heads[part]));
    if (head) current = head;
    written[current].push(head ? line.trim().slice(heads[head].length) : line);
  }
  const said = (part: keyof typeof written) => written[part].join('\n').trim();
  if (said('above') !== '') return null;
  return Object.fromEntries(PARTS.flatMap((part) => (said(part) === '' ? [] : [[part, said(part)]])));
}
