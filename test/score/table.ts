import type { Compared } from './compare.js';
import type { Result, Score } from './score.js';

const NAMES: Readonly<Record<Score['class'], string>> = {
  figure: 'figures written in the text',
  words: 'bounds in words only',
  document: 'documents and platforms',
  event: 'events and institutions',
  action: 'actions and buildings',
  all: 'all',
};

/** A result as a Markdown table, with a head line. */
export function tableOf(title: string, { scores, rightTexts, texts }: Result): string {
  const rows = scores.filter(({ count, of }) => count + of.extra > 0).map(rowOf);
  return [
    `### ${title}`,
    '',
    '| class | targets | right | wrong value | wrong bound | wrong name | missed | extra |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    `Texts read right as a whole: ${rightTexts} of ${texts} (${percent(rightTexts, texts)}).`,
    '',
  ].join('\n');
}

function rowOf({ class: name, count, of }: Score): string {
  const cells = [
    NAMES[name],
    count,
    `${of.right} (${percent(of.right, count)})`,
    of['wrong value'],
    of['wrong bound'],
    of['wrong name'],
    of.missed,
    of.extra,
  ];
  return `| ${cells.join(' | ')} |`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** One line for each target that was not read right. */
export function listOf({ compared }: Result): string {
  return compared
    .filter(({ outcome }) => outcome !== 'right')
    .map(lineOf)
    .sort()
    .join('\n');
}

function lineOf({ id, class: name, outcome, wanted, got }: Compared): string {
  const want = wanted && `${wanted.names[0]} ${wanted.keys[0]} ${said(wanted.values[0])}`;
  const read = got && `${got.name} ${got.key} ${said(got)} ${got.doubts.map((doubt) => `?${doubt}`).join(' ')}`.trim();
  return `${outcome}, ${name}, ${id}: ${want ?? '—'} → ${read ?? '—'}`;
}

function said(value: { value: unknown; unit: string } | undefined): string {
  return `${String(value?.value)}${value?.unit ?? ''}`;
}
