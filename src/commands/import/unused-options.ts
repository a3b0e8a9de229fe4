import { usageFailure } from '../../core/failure.js';
import { optionFlag } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import type { ImportOptions } from './options.js';

/** What a file turned out to be: forms, a preview that was edited, a text, a table of new tasks, or of known ones. */
export type ImportCase = 'returns' | 'edited' | 'text' | 'newRows' | 'knownRows';

type Name = keyof ImportOptions;

/** What says how a text is to be taken apart. */
const STRUCTURE = ['from', 'to', 'onlyAnnex', 'role'] as const satisfies readonly Name[];
/** What says how a table is to be read. */
const TABLE = ['column', 'period', 'as'] as const satisfies readonly Name[];

const UNUSED: Readonly<Record<ImportCase, readonly Name[]>> = {
  returns: [...STRUCTURE, 'items', 'sectionId', ...TABLE, 'document', 'preview', 'update', 'accept', 'approver'],
  edited: [...STRUCTURE, 'items', 'sectionId', ...TABLE, 'document'],
  text: TABLE,
  newRows: STRUCTURE,
  knownRows: [...STRUCTURE, 'sectionId', 'document', 'preview', 'update'],
};

/**
 * Refuses an option that says nothing about what the file turned out to be: whoever typed it expects that it counts.
 * @throws wrong usage that names it
 */
export function refuseUnused({ messages }: Context, options: ImportOptions, what: ImportCase): void {
  const words = messages.screens.import.unused;
  const isGiven = (name: Name) => options[name] !== undefined && options[name] !== false;
  const unused = UNUSED[what].find(isGiven);
  if (unused !== undefined) throw usageFailure(words.option(optionFlag(unused), words.cases[what]));
  if (what === 'returns' || what === 'knownRows') return;
  const apart = options.update ? (['preview'] as const) : (['accept', 'approver'] as const);
  const other = apart.find(isGiven);
  if (other !== undefined)
    throw usageFailure((options.update ? words.withUpdate : words.withoutUpdate)(optionFlag(other)));
}
