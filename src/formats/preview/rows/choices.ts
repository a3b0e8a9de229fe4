import { ORG_KINDS } from '../../../core/org/kind.js';
import type { Messages } from '../../../messages/index.js';
import type { ListName } from './column.js';

/** The lists, in the order of their columns on the hidden sheet. */
export const LISTS: readonly ListName[] = ['yesNo', 'roles', 'kinds', 'commitments', 'orgKinds'];

/** A word of a list, and what it stands for in the program. */
export interface Choice {
  word: string;
  value: string;
}

/** The words of a list. */
export function choicesOf(list: ListName, { screens, words }: Messages): Choice[] {
  const { importSheet, importPreview } = screens;
  switch (list) {
    case 'yesNo':
      return [
        { word: importSheet.yes, value: 'yes' },
        { word: importSheet.no, value: 'no' },
      ];
    case 'roles':
      return choices(importPreview.roles);
    case 'kinds':
      return choices(importSheet.kinds);
    case 'commitments':
      return choices(words.commitment);
    default:
      return ORG_KINDS.map((value) => ({ word: words.orgKind[value], value }));
  }
}

function choices(record: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(record).map(([value, word]) => ({ word, value }));
}
