import { MEANINGS } from '#generated/meanings';
import type { KeyPath } from '../finding.js';
import { type FileKind, kindOf } from './path.js';

/** The place of a map in the format, as an argument of a finding: `plan/orgs` for a unit of plan.yaml. */
export function placeOfMap(file: string, path: KeyPath): string {
  return `${kindOf(file)}/${path.filter((key) => typeof key === 'string').join('.')}`;
}

/**
 * What a key means, as the schema says.
 * @param place of its map, as `placeOfMap` gives it
 * @returns null if the schema says nothing of it
 */
export function keyMeaning(place: string, key: string): { chinese: string; english: string } | null {
  const [kind = '', ...maps] = place.split('/');
  const keys = MEANINGS[kind as FileKind]?.[maps.join('/')];
  const meaning = keys && Object.hasOwn(keys, key) ? keys[key] : undefined;
  return meaning ? { chinese: meaning[0], english: meaning[1] } : null;
}
