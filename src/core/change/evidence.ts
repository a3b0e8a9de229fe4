import { type CivilDate, civilDay } from '../date.js';
import { counting } from '../file/counting.js';
import { entriesOf, type TaskRecords } from '../file/growing-lists.js';
import { wrongWithEvidencePath } from '../file/inside.js';
import { EVIDENCE_FOLDER, nameOf } from '../file/path.js';
import type { Plan } from '../plan.js';
import type { Evidence } from '../task.js';
import { entryOf, nextInstant, said, says } from './entry.js';

/** A piece of evidence before it is recorded. */
export type NewEvidence = Omit<Evidence, 'by' | 'at'>;

/** Why a text is refused as evidence. */
export type EvidenceReason =
  | 'empty'
  /** A path that does not lie under `evidence/` of the plan folder, or that leads out of it. */
  | 'outside'
  | 'backslash'
  | 'folder'
  /** An address that is neither http nor https. */
  | 'scheme'
  /** A broken address, control characters, or longer than the schema allows. */
  | 'malformed';

const MAX_PATH = 1000;
const MAX_URL = 2000;
const PHOTO = /\.(jpe?g|png|heic|webp)$/i;

/**
 * A piece of evidence from the path or the address that a person gives. Its type follows from the form of the text; its
 * title is the file's name or the host of the address.
 * @param text an http(s) address, or a path relative to the plan folder, with `/`
 */
export function evidenceFrom(text: string): NewEvidence | { refused: EvidenceReason } {
  const written = text.trim();
  if (written === '') return { refused: 'empty' };
  if (/\p{Cc}/u.test(written)) return { refused: 'malformed' };
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? linkFrom(written) : fileFrom(written);
}

function linkFrom(written: string): NewEvidence | { refused: EvidenceReason } {
  const url = written.replace(/^https?:/i, (scheme) => scheme.toLowerCase());
  if (!/^https?:/.test(url)) return { refused: 'scheme' };
  if (/\s/.test(url) || url.length > MAX_URL || !URL.canParse(url)) return { refused: 'malformed' };
  const title = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/.exec(url)?.[1];
  return title === undefined ? { refused: 'malformed' } : { type: 'link', title, url };
}

function fileFrom(written: string): NewEvidence | { refused: EvidenceReason } {
  if (/^([a-z]:)?\//i.test(written)) return { refused: 'outside' };
  const path = written
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/');
  if (path === EVIDENCE_FOLDER) return { refused: 'folder' };
  const wrong = wrongWithEvidencePath(path);
  if (wrong) return { refused: wrong };
  if (/\/\.?$/.test(written)) return { refused: 'folder' };
  const name = nameOf(path);
  if (path.length > MAX_PATH) return { refused: 'malformed' };
  const title = said(name.replace(/(?<=.)\.[^.]*$/, '')) ?? name;
  return { type: PHOTO.test(name) ? 'photo' : 'file', title, path };
}

/**
 * The entries for new evidence, each recorded after the previous one. Evidence that the list already has with the same
 * values is left out: repeating a command adds nothing.
 * @param on the day of the change that is recorded with the evidence; if it is past, it becomes the evidence's date
 */
export function evidenceEntries(
  task: TaskRecords,
  added: readonly NewEvidence[],
  { plan, by, now, on }: { plan: Plan; by: string; now: Date; on?: CivilDate | undefined },
): Evidence[] {
  const recorded = entriesOf(task);
  const list = task.evidence;
  const counted = counting(list);
  const all = [...counted];
  const past = on !== undefined && on < civilDay(now, plan.timezone) ? on : undefined;
  for (const { type, title, path, url, sha256, date = past, supports } of added) {
    const parts = { type, title, path, url, sha256, date, supports };
    if (all.some((entry) => says(entry, parts))) continue;
    all.push(entryOf<Evidence>({ ...parts, by, at: nextInstant([...recorded, ...all], now, plan.timezone) }));
  }
  return all.slice(counted.length);
}

/**
 * The old entries whose file is recorded again now with another content: the file was replaced since then, so these
 * entries prove nothing any more.
 */
export function swapped(list: readonly Evidence[] | undefined, added: readonly NewEvidence[]): Evidence[] {
  return (list ?? []).filter(
    ({ path, sha256 }) =>
      sha256 !== undefined &&
      added.some((one) => one.path === path && one.sha256 !== undefined && one.sha256 !== sha256),
  );
}
