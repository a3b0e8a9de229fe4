import type { Proposal } from '../../../core/import/proposal.js';
import { catalogs, type Language, type Messages } from '../../../messages/index.js';
import { isProposal } from './proposal-shape.js';

/** Marks the hidden sheet of a preview, and says in which form it is written. */
export const DATA_MARK = 'plan-import-preview';
const VERSION = 1;
/** A cell holds 32,767 UTF-16 units; no character beyond the first plane is cut in two. */
const PIECES = /[\s\S]{1,15000}/gu;

/** What the hidden sheet of a preview holds. */
export interface Base {
  proposal: Proposal;
  /** The language of the workbook. */
  language: string;
}

/** The rows of the hidden sheet: what the import was when the preview was made, to tell what people changed. */
export function dataRows({ proposal, language }: Base): (string | number)[][] {
  const { roles, ...choices } = proposal.choices;
  const json = JSON.stringify({ ...proposal, choices: { ...choices, ...(roles && { roles: [...roles] }) } });
  // A spreadsheet reads `_x0041_` as an escape.
  const safe = json.replaceAll('_x', '\\u005fx');
  const pieces = safe.match(PIECES) ?? [];
  return [[DATA_MARK, VERSION, language], ...pieces.map((piece, index) => [index + 1, piece])];
}

/** What the rows of a hidden sheet say, or why they cannot be taken. */
export function readDataRows(
  rows: readonly (readonly unknown[])[],
): (Base & { messages: Messages }) | 'newer' | 'damaged' {
  const [[mark, version, language] = [], ...below] = rows;
  if (mark !== DATA_MARK || typeof version !== 'number' || typeof language !== 'string') return 'damaged';
  if (version > VERSION) return 'newer';
  if (!Object.hasOwn(catalogs, language)) return 'damaged';
  const messages = catalogs[language as Language];
  const proposal = proposalIn(below.map(([, piece]) => (typeof piece === 'string' ? piece : '')).join(''), messages);
  return proposal === null ? 'damaged' : { proposal, language, messages };
}

function proposalIn(json: string, messages: Messages): Proposal | null {
  try {
    const value: unknown = JSON.parse(json);
    const choices: unknown = Reflect.get(Object(value), 'choices');
    const roles: unknown = Reflect.get(Object(choices), 'roles');
    if (Array.isArray(roles)) Reflect.set(Object(choices), 'roles', new Map(roles));
    return isProposal(value, messages) ? value : null;
  } catch {
    return null;
  }
}
