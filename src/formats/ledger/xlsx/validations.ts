import type { SheetColumn } from '../../../core/sheet/sheet.js';
import { columnLetters } from '../../sheet/csv.js';
import { xmlText } from './xml-text.js';

/** Excel refuses a longer list in its own cell rule; such a list stands on a hidden sheet. */
const LONGEST = 255;

/** Where the lists of choices stand. */
export class Choices {
  private readonly lists: (readonly string[])[] = [];

  constructor(private readonly sheet: string) {}

  /** What a rule says of a list: the list itself if it is short and its words have no comma, else where it stands. */
  formulaOf(choices: readonly string[]): string {
    const written = `"${choices.join(',')}"`;
    if (written.length <= LONGEST && !choices.some((one) => /[",]/.test(one))) return written;
    const known = this.lists.indexOf(choices);
    const place = known < 0 ? this.lists.push(choices) - 1 : known;
    const letters = columnLetters(place);
    return `'${this.sheet}'!$${letters}$${FIRST_ROW}:$${letters}$${FIRST_ROW + choices.length - 1}`;
  }

  /** The rows of the hidden sheet from `FIRST_ROW` on. */
  rows(): string[][] {
    const count = Math.max(0, ...this.lists.map(({ length }) => length));
    return Array.from({ length: count }, (_, row) => this.lists.map((list) => list[row] ?? ''));
  }
}

/** The row, from 1, in which lists begin. */
export const FIRST_ROW = 6;

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
