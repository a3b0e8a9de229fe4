import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCollection, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { applyEdits } from '../../../src/store/edit/apply.js';
import type { Edit } from '../../../src/store/edit/edit.js';
import { parseRecord } from '../../../src/store/yaml/parse.js';
import { fuzzRuns } from '../../fuzz/runs.js';
import { changed, drawEdits, type Json } from './changes.js';
import { drawFile } from './draw.js';
import { pickFrom } from './sheet.js';

const RUNS = fuzzRuns(1500);

const FORMS = [
  'CRLF',
  'BOM',
  'no final newline',
  '[]',
  'null',
  'flow list',
  'block scalar',
  'trailing comment',
  'zero indent',
];

/** Where two texts differ: from the first different character to the last, in each. */
function difference(before: string, after: string): { from: number; old: string; new: string } {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < least - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, old: before.slice(from, before.length - end), new: after.slice(from, after.length - end) };
}

const parse = (text: string) => parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true });

/** What an edit may remove: nothing, an empty value, or what stands at its path. */
function expectOnlyItsPlace(before: string, after: string, edit: Edit): void {
  const { from, old, new: inserted } = difference(before, after);
  const node: unknown = parse(before).getIn(edit.path, true);
  // Where a comment speaks of the list, an empty one stays below its key.
  if (edit.kind === 'removeLast' && inserted.includes('[]'))
    expect(inserted.replace('[]', '')).toMatch(/^\s*(#.*\s*)*$/);
  else if (edit.kind === 'remove' || edit.kind === 'removeLast') expect(inserted).toBe('');
  else if (!isNode(node)) expect(old).toBe('');
  else if (edit.kind === 'append')
    expect(old).toMatch(isSeq(node) && node.items.length > 0 ? /^$/ : /^\s*(\[\s*\]|\]|~|null)?\s*(#.*\s*)?$/);
  else expectInside(before, from, old, edit, node);
  // Behind a last line without an end that goes away, a blank one may come to light.
  if (inserted || before.endsWith('\n')) expect(after.endsWith('\n')).toBe(before.endsWith('\n'));
  expect(/(^|[^\r])\n/.test(after)).toBe(/(^|[^\r])\n/.test(before));
  if (edit.kind === 'set' || edit.kind === 'append') {
    expect(commentsOf(after), `${before}\n=>\n${after}`).toEqual(commentsOf(before));
    return;
  }
  // A comment on a line of its own goes only from amid the lines that go.
  const lines = linesLost(before, after).filter((line) => line.trim() !== '');
  expect(
    [lines.at(0), lines.at(-1)].filter((line) => line?.trim().startsWith('#')),
    JSON.stringify([before, after]),
  ).toEqual([]);
}

function expectInside(before: string, from: number, old: string, edit: Edit, node: Node): void {
  const [start, end] = node.range ?? [0, 0];
  const isBlock = isCollection(node) ? !node.flow : isScalar(node) && String(node.type).startsWith('BLOCK');
  const key = before.lastIndexOf(String(edit.path.at(-1)), start);
  expect(from, `${before}${from}`).toBeGreaterThanOrEqual(isBlock ? key : start);
  expect(from + old.length).toBeLessThanOrEqual(isBlock ? before.length : end);
}

/** The numbered comments of a drawn file. */
const commentsOf = (text: string) => text.match(/# \d+\./g) ?? [];

/** A record in which a list whose last entry was removed stays as an empty one, where it does so in the text. */
function withEmptyList(record: Json, edit: Edit, after: string): Json {
  const list = parse(after).getIn(edit.path);
  if (edit.kind !== 'removeLast' || !isSeq(list) || list.items.length > 0) return record;
  const copy = structuredClone(record);
  const [key = '', ...above] = edit.path.toReversed();
  const parent = above.reduceRight<Json>((map, step) => map[step] as Json, copy);
  parent[key] ??= [];
  return copy;
}

/** What may be refused: to remove something, and to set a value that has comments inside. Never an append. */
function expectMayRefuse(edits: readonly Edit[], reason: string): void {
  const isRemoval = edits.some(({ kind }) => kind === 'remove' || kind === 'removeLast');
  const isUnits = edits.some(({ path }) => ['responsible', 'allocation'].includes(String(path.at(-1))));
  expect(isRemoval || (isUnits && reason === 'comment'), JSON.stringify([edits, reason])).toBe(true);
}

/** Lines that are there before and not after, from the first to the last that differ. */
function linesLost(before: string, after: string): string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const least = Math.min(old.length, now.length);
  let from = 0;
  while (from < least && old[from] === now[from]) from += 1;
  let end = 0;
  while (end < least - from && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return old.slice(from, old.length - end);
}

it('changes what it is asked to and not a byte more, in every style', () => {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const pick = pickFrom(gen);
      const { text, forms } = drawFile(pick);
      for (const form of forms) count(form);
      const [mark, before] = text.startsWith('\uFEFF') ? ['\uFEFF', text.slice(1)] : ['', text];
      expect(parse(before).errors, text).toEqual([]);
      const record = parse(before).toJS() as Json;
      const edits = drawEdits(pick, gen, record);
      const edited = applyEdits('f.yaml', text, edits);
      if ('refused' in edited) {
        count(`refused: ${edited.refused.reason}`);
        return expectMayRefuse(edits, edited.refused.reason);
      }
      const after = edited.text.slice(mark.length);
      const expected = edits.reduce((known, edit) => withEmptyList(changed(known, edit), edit, after), record);
      expect(mark + after).toBe(edited.text);
      expect(parse(after).toJS(), text).toEqual(expected);
      expect(parseRecord('f.yaml', after)).toEqual({ record: expected });
      const [edit] = edits;
      if (edit && edits.length === 1) expectOnlyItsPlace(before, after, edit);
    }),
    RUNS,
  );
  const refused = [...counts].filter(([name]) => name.startsWith('refused')).reduce((sum, [, times]) => sum + times, 0);
  expect(refused).toBeLessThan(RUNS.numRuns / 20);
  for (const form of FORMS) expect(counts.get(form) ?? 0, form).toBeGreaterThan(RUNS.numRuns / 100);
});
