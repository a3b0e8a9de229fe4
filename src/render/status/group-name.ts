import type { Status } from '../../core/task.js';
import { toNumeral } from '../../core/text/numeral.js';
import type { NamedGroup } from '../../core/view/status-view.js';
import type { Messages } from '../../messages/index.js';
import { clean } from '../terminal/text.js';

/** The name of a row of a rollup: of the section, the unit, the leader or the status; that there is none. */
export function groupName({ key, name }: NamedGroup, { words, screens }: Messages): string {
  if (name !== null) return clean(name);
  return key === null ? screens.status.noLead : words.status[key as Status];
}

/** The number of a section as the language writes it. */
export function numberWords(value: number, { numeral }: Messages): string {
  return numeral === 'chinese' ? toNumeral(value) : String(value);
}
