import type { Sheet, SheetColumn } from '../../../core/sheet/sheet.js';
import { columnLetters } from '../../sheet/csv.js';
import { xmlText } from './xml-text.js';

/** Excel refuses a longer list in its own cell rule; such a list stands on a hidden sheet. */
const LONGEST = 255;

/** The hidden sheet that holds them. */
export const LISTS = 'plan-lists';

/** Where the lists of choices stand. */
export class Choices {
  /** Those that stand on the hidden sheet, a column each. */
  private readonly lists: readonly (readonly string[])[];

  constructor(sheets: readonly Sheet[]) {
    const all = sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ? [choices] : [])));
    this.lists = all.filter((choices) => !isShort(choices));
  }

  get hasLists(): boolean {
    return this.lists.length > 0;
  }

  /** What a rule says of a list: the list itself if it is short, else where it stands. */
  formulaOf(choices: readonly string[]): string {
    if (isShort(choices)) return written(choices);
    const letters = columnLetters(this.lists.indexOf(choices));
    return `'${LISTS}'!$${letters}$1:$${letters}$${choices.length}`;
  }

  /** The rows of the hidden sheet. */
  rows(): string[][] {
    const count = Math.max(0, ...this.lists.map(({ length }) => length));
    return Array.from({ length: count }, (_, row) => this.lists.map((list) => list[row] ?? ''));
  }
}

function written(choices: readonly string[]): string {
  return `"${choices.join(',')}"`;
}

/** Whether a list can stand in its rule, in which a comma parts its words. */
function isShort(choices: readonly string[]): boolean {
  return written(choices).length <= LONGEST && !choices.some((one) => /[",]/.test(one));
}

/** The rules of the columns that have choices, for rows from the first to the last. */
export function validationsXml(columns: readonly SheetColumn[], lists: Choices, first: number, last: number): string {
  const rules = columns.flatMap(({ choices, isClosed = false }, index) => {
    if (choices === undefined) return [];
    const letters = columnLetters(index);
    const refuses = isClosed ? ' showErrorMessage="1"' : '';
    return `<dataValidation type="list" allowBlank="1"${refuses} sqref="${letters}${first}:${letters}${last}"><formula1>${xmlText(lists.formulaOf(choices))}</formula1></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
