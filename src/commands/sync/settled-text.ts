import { nextInstant } from '../../core/change/entry.js';
import { isEqual } from '../../core/equal.js';
import { EXIT, Failure } from '../../core/failure.js';
import { entriesOf } from '../../core/file/growing-lists.js';
import { type Choice, settle, united } from '../../core/merge/settle.js';
import { fieldOf, isArray, isMap, type Json } from '../../core/merge/tree.js';
import { DEFAULT_TIMEZONE } from '../../core/plan.js';
import { applyEdits } from '../../store/edit/apply.js';
import type { Edit } from '../../store/edit/edit.js';
import { mergedText } from '../../store/merge/merge.js';
import { readTaskText } from '../../store/read/task-file.js';
import type { SyncDesk } from './desk.js';
import { isWho, type OpenField, type OpenFile, type OpenPlace } from './open-place.js';

/** The markers of the texts of a merge; none is left in a text that is decided. */
export const MARKERS = { size: 7, ours: 'ours', theirs: 'theirs' };

/**
 * The text of a file as people decided on it. Who does a task is what the last amendment says: where the own value is
 * kept, the colleague's amendment stays, and the own one is recorded anew after it.
 * @throws Failure if the file is written in a way that cannot be changed piece by piece
 */
export function settledText(
  desk: SyncDesk,
  file: OpenFile,
  places: readonly OpenField[],
  choices: ReadonlyMap<OpenPlace, Choice>,
): string {
  const amends = ({ paths }: OpenField) => paths.some(isWho) && paths.some(([key]) => key === 'amendments');
  const later = places.filter((place) => amends(place) && choices.get(place) !== 'theirs');
  const merged = places.reduce((tree, place) => {
    const choice = later.includes(place) ? 'theirs' : (choices.get(place) ?? 'ours');
    return place.paths.reduce((node, path) => settle(node, path, choice), tree);
  }, file.merged);
  const text = mergedText(file.kind, file.versions, merged, MARKERS);
  if (text === null) throw unwritable(desk, file);
  return later.reduce((before, place) => amended(desk, file, before, place, choices.get(place) ?? 'ours'), text);
}

/** The text with the own amendments recorded anew, after all that is recorded. */
function amended(desk: SyncDesk, file: OpenFile, text: string, { paths }: OpenField, choice: Choice): string {
  const { ours, theirs } = file.versions;
  let current = text;
  for (const [key] of paths.filter(isWho)) {
    const name = String(key);
    const [mine, other] = [fieldOf(ours.record, name), fieldOf(theirs.record, name)];
    const [value, from] = [whoOf(choice === 'both' ? united(mine, other) : mine), whoOf(other)];
    if (isEqual(value, from)) continue;
    const read = readTaskText(file.path, current.replace(/^\uFEFF/, ''));
    if ('problems' in read) throw unwritable(desk, file);
    const at = nextInstant(entriesOf(read.value), desk.context.env.now(), DEFAULT_TIMEZONE);
    const entry = { key: name, from, to: value, by: signerOf(ours.record, name), at };
    const set: Edit = value === null ? { kind: 'remove', path: [name] } : { kind: 'set', path: [name], value };
    const append: Edit = { kind: 'append', path: ['amendments'], entry };
    const edited = applyEdits(file.path, current, [set, append]);
    if (!('text' in edited)) throw unwritable(desk, file);
    current = edited.text;
  }
  return current;
}

/** One or more names, or null for nobody. */
function whoOf(value: Json | undefined): string | string[] | null {
  if (typeof value === 'string') return value;
  return isArray(value) ? value.map(String) : null;
}

/** Who recorded the own amendment. */
function signerOf(record: Json, key: string): string {
  const list = fieldOf(record, 'amendments');
  const own = isArray(list) ? list.filter((entry) => isMap(entry) && entry['key'] === key).at(-1) : undefined;
  return String(fieldOf(own, 'by') ?? '');
}

function unwritable({ context }: SyncDesk, { path }: OpenFile): Failure {
  return new Failure(EXIT.failed, context.messages.screens.sync.states.unwritable(path));
}
