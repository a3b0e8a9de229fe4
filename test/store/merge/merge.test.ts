import { expect, it } from 'vitest';
import { mergedText } from '../../../src/store/merge/merge.js';
import { merge, task, versionOf } from './texts.js';

const MARKERS = { size: 7, ours: 'a', theirs: 'b' };

it('takes the form and the changes of both sides', () => {
  const ours = task('lead: a').replaceAll('\n', '\r\n');
  expect(merge(task(), ours, task('scope: 甲').trimEnd())).toBe(
    task('scope: 甲', 'lead: a').trimEnd().replaceAll('\n', '\r\n'),
  );
});

it('does without a base, and without the form of one', () => {
  const [ours, theirs] = [task('scope: 甲'), task('lead: a')].map(versionOf);
  if (!ours || !theirs) throw new Error('no versions');
  const value = { ...ours.record, ...theirs.record };
  const fields = Object.entries(value).map(([key, one]) => [key, { kind: 'value', value: one }] as const);
  const merged = { kind: 'map', fields: new Map(fields) } as const;
  const text = task('scope: 甲', 'lead: a');
  const base = { ...ours, form: null };
  expect(mergedText('task', { base: null, ours, theirs }, merged, MARKERS)).toBe(text);
  expect(mergedText('task', { base, ours, theirs }, merged, MARKERS)).toBe(text);
  expect(mergedText('task', { base: null, ours: base, theirs }, merged, MARKERS)).toBeNull();
  expect(mergedText('task', { base: null, ours, theirs: base }, merged, MARKERS)).toBeNull();
});

it('gives up if the text does not say what was merged, or is no file of its kind', () => {
  const both = versionOf(task('scope: 甲'));
  const merged = (more: object) => ({ kind: 'value', value: { ...both.record, ...more } }) as const;
  const versions = { base: both, ours: both, theirs: both };
  expect(mergedText('task', versions, merged({ lead: 'a' }), MARKERS)).toBeNull();
  expect(mergedText('plan', versions, merged({}), MARKERS)).toBeNull();
  expect(mergedText('task', versions, merged({}), MARKERS)).toBe(task('scope: 甲'));
});

it('gives up if a text cannot be taken apart', () => {
  const flow = '{ id: 1, title: 建园, status: in_progress }\n';
  expect(merge(task(), flow, task('scope: 甲'))).toBeNull();
  expect(merge(flow, task('lead: a'), task('scope: 甲'))).toBeNull();
});

it('reads its own markers, of whatever size', () => {
  expect(merge(task('scope: 甲'), task('scope: 乙'), task('scope: 丙'))).toContain('<<<<<<< a\n');
});
