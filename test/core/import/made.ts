import { slugger } from '../../../src/cli/slug.js';
import type { ImportContext } from '../../../src/core/import/propose.js';
import type { Outline, OutlineItem, OutlinePart } from '../../../src/core/outline/outline.js';
import { type PlanFile, toPlan } from '../../../src/core/plan.js';

const slugOf = await slugger();

export function item(text: string, more: Partial<OutlineItem> = {}): OutlineItem {
  const head = /^[^。；，\d]{2,30}(?=[。\n])/.exec(text)?.[0] ?? null;
  const path = more.number == null ? [] : [more.number];
  return { number: null, ordinal: null, headings: [], head, text, path, tables: [], place: 1, ...more };
}

export function part(
  heading: string | null,
  texts: readonly (string | OutlineItem)[],
  more: Partial<OutlinePart> = {},
): OutlinePart {
  const items = texts.map((one, index) =>
    typeof one === 'string' ? item(one, { ...numbered(index + 1), path: pathOf(more, index + 1) }) : one,
  );
  return { role: 'items', number: null, heading, annex: null, items, paragraphs: [], tables: [], place: 1, ...more };
}

function numbered(ordinal: number): Pick<OutlineItem, 'number' | 'ordinal'> {
  return { number: String(ordinal), ordinal };
}

function pathOf({ number = null }: Partial<OutlinePart>, ordinal: number): string[] {
  return [...(number === null ? [] : [number]), String(ordinal)];
}

export function aside(role: OutlinePart['role'], ...texts: readonly string[]): OutlinePart {
  const paragraphs = texts.map((text) => ({ kind: 'paragraph' as const, text, place: 1, heading: null }));
  return { role, number: null, heading: null, annex: null, items: [], paragraphs, tables: [], place: 1 };
}

export function outline(...parts: readonly OutlinePart[]): Outline {
  return {
    title: '2026年工作要点',
    documentNumber: null,
    issuer: null,
    date: null,
    itemStyle: null,
    sectionStyle: null,
    levels: [],
    parts,
    warnings: [],
  };
}

const FILE: PlanFile = {
  format: 1,
  id: 'water-2026',
  title: '东河市水务局2026年工作要点',
  organization: '东河市水务局',
  period: { start: '2026-01-01', end: '2026-12-31' },
  sections: [{ number: 1, id: 'flood-control', title: '防汛', heading: '全力做好防汛工作' }],
};

export function context(more: Partial<ImportContext> = {}, orgs: PlanFile['orgs'] = []): ImportContext {
  return {
    plan: toPlan({ ...FILE, orgs }),
    choices: {},
    source: { omitted: [], countedIn: 'line' },
    document: 'points',
    slugOf,
    isTaken: () => false,
    ...more,
  };
}
