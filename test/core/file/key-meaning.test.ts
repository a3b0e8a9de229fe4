import { expect, it } from 'vitest';
import { keyMeaning, placeOfMap } from '../../../src/core/file/key-meaning.js';

it('tells what a key means, by the place of its map', () => {
  expect(placeOfMap('plan.yaml', ['orgs', 3])).toBe('plan/orgs');
  expect(placeOfMap('01-a/001-b.yaml', ['targets', 0, 'readings', 1])).toBe('task/targets.readings');
  expect(placeOfMap('plan.yaml', [])).toBe('plan/');
  expect(keyMeaning('plan/orgs', 'aliases')).toEqual({ chinese: '简称、曾用名', english: 'Short and former names' });
  expect(keyMeaning('plan/', 'orgs')?.chinese).toContain('单位和地区，以及');
  expect(keyMeaning('task/targets', 'unit')?.english).toBeTruthy();
  expect(keyMeaning('task/targets.readings', 'numerator')?.chinese).toBe('分子');
});

it.each([
  ['plan/orgs', 'toString'],
  ['plan/orgs', 'nothing'],
  ['plan/nothing', 'id'],
  ['nothing', 'id'],
])('knows nothing of %s %s', (place, key) => {
  expect(keyMeaning(place, key)).toBeNull();
});
