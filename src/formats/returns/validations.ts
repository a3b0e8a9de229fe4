import type { ReturnForm } from '../../core/returns/form.js';
import type { Messages } from '../../messages/index.js';
import type { DataValidation } from '../../vendor/hucre-xlsx.js';
import { columnLetters } from '../sheet/csv.js';
import { type Column, HEAD_ROW, isOpen, NAMES } from './layout.js';

/** No number of a plan is larger. */
const LARGEST = '1000000000000000';
/** The days that a date may be: 2000 to 2100, as Excel counts them. */
const DAYS = ['36526', '73415'] as const;

/** What may be written in the cells that are filled in: the ranges of each column that are next to one another as one. */
export function validations({ rows }: ReturnForm, { screens: { returnForm: words } }: Messages): DataValidation[] {
  const rule = {
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: words.errors.title,
    errorStyle: 'stop',
  } as const;
  const rules: Partial<Record<Column, Omit<DataValidation, 'range'>>> = {
    value: {
      ...rule,
      type: 'decimal',
      operator: 'between',
      formula1: `-${LARGEST}`,
      formula2: LARGEST,
      errorMessage: words.errors.value,
    },
    done: { ...rule, type: 'list', values: [words.yes, words.no], errorMessage: words.errors.done },
    date: {
      ...rule,
      type: 'date',
      operator: 'between',
      formula1: DAYS[0],
      formula2: DAYS[1],
      errorMessage: words.errors.date,
    },
  };
  return NAMES.flatMap((name, column) => {
    const found = rules[name];
    const open = rows.flatMap((row, index) => (isOpen(row, name) ? [HEAD_ROW + 2 + index] : []));
    if (found === undefined || open.length === 0) return [];
    const letters = columnLetters(column);
    return [
      {
        ...found,
        range: runsOf(open)
          .map(([first, last]) => rangeOf(letters, first, last))
          .join(' '),
      },
    ];
  });
}

function rangeOf(letters: string, first: number, last: number): string {
  return first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
}

/** Numbers that follow one another, as their first and last. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
