import { escaped } from '../html/escape.js';
import { type Drawing, element, FONT, moved, OWN, rounded } from './drawing.js';
import { textLines } from './text-width.js';

/** The fonts that every system has one of, for Chinese too. */
const FONTS =
  "system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

/** What a reader who cannot see a drawing is told. */
interface Told {
  title: string;
  description: string;
}

/** A drawing within a page: as wide as the page lets it be, in the colours and the font of the text around it. */
export function withinPage({ width, height, body }: Drawing, told: Told, kind: string): string {
  const look = { class: kind, viewBox: boxOf(width, height), role: 'img', 'font-size': FONT.name };
  return element('svg', { ...look, fill: 'currentColor' }, toldBy(told) + body);
}

/**
 * Drawings one below another as a document of their own, on white, each below its title.
 * @param head what stands above them: the first line is the title of the document
 */
export function asDocument(drawings: readonly (Drawing & Told)[], head: readonly string[]): string {
  const width = Math.max(...drawings.map((drawing) => drawing.width)) + 2 * MARGIN;
  let y = MARGIN;
  const above = head.flatMap((text, index) => {
    const look = index === 0 ? { 'font-size': 16, 'font-weight': 'bold' } : {};
    return textLines(text, index === 0 ? 16 : FONT.name, width - 2 * MARGIN, 3).map((line) => {
      y += 22;
      return element('text', { x: MARGIN, y: y - 6, ...look }, escaped(line));
    });
  });
  if (head.length > 0) y += MARGIN / 2;
  const parts = drawings.map(({ title, body, height }) => {
    const head = element('text', { y: 14, 'font-size': 14, 'font-weight': 'bold' }, escaped(title));
    const part = moved(MARGIN, y, {}, head + moved(0, TITLE, {}, body));
    y += TITLE + height + MARGIN;
    return part;
  });
  const told = {
    title: head[0] ?? drawings.map(({ title }) => title).join(' · '),
    description: [...head.slice(1), ...drawings.map(({ description }) => description)].join(' '),
  };
  const look = { xmlns: 'http://www.w3.org/2000/svg', width, height: y, viewBox: boxOf(width, y), role: 'img' };
  const ground = element('rect', { width, height: y, fill: '#fff' });
  const text = { 'font-family': FONTS, 'font-size': FONT.name, fill: OWN.text };
  return `${element('svg', { ...look, ...text }, toldBy(told) + ground + above.join('') + parts.join(''))}\n`;
}

const [MARGIN, TITLE] = [16, 24];

function boxOf(width: number, height: number): string {
  return `0 0 ${rounded(width)} ${rounded(height)}`;
}

function toldBy({ title, description }: Told): string {
  return element('title', {}, escaped(title)) + element('desc', {}, escaped(description));
}
