import type { ListDefinitions, ListLevel, ListUse } from './list-definitions.js';
import { formattedNumber } from './number-format.js';

/** Counts the paragraphs of automatic lists, as Word does. */
export class ListCounters {
  /** For each definition, the number that each level is at; undefined before its first use and after a restart. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** The starts of uses that have been taken. */
  private readonly begun = new Set<string>();

  constructor(private readonly definitions: ListDefinitions) {}

  /** Counts one more paragraph, and gives its number with what stands behind it; empty for a bullet or no list. */
  next(numId: string, level: number): string {
    const use = this.definitions.use(numId);
    const own = use?.levels[level];
    if (use === null || own === undefined) return '';
    const counts = this.counts.get(use.definition) ?? [];
    this.counts.set(use.definition, counts);
    counts[level] = this.started(use, numId, level) ?? (counts[level] === undefined ? own.start : counts[level] + 1);
    // A level above that was skipped is taken as begun: the next paragraph there is its second one.
    for (let above = 0; above < level; above++) counts[above] ??= use.levels[above]?.start;
    for (let deeper = level + 1; deeper < 9; deeper++)
      if (restarts(use.levels[deeper], level)) counts[deeper] = undefined;
    return own.hidden || own.format === 'bullet' ? '' : shown(use, own, counts);
  }

  /** The number that this use begins a level with, at its first paragraph there; undefined at every other one. */
  private started({ starts }: ListUse, numId: string, level: number): number | undefined {
    const key = `${numId} ${level}`;
    if (starts[level] === undefined || this.begun.has(key)) return undefined;
    this.begun.add(key);
    return starts[level];
  }
}

/** Whether a level begins again after a paragraph of one above it. */
function restarts(deeper: ListLevel | undefined, level: number): boolean {
  return deeper !== undefined && (deeper.restart === null || level + 1 <= deeper.restart);
}

function shown(use: ListUse, own: ListLevel, counts: readonly (number | undefined)[]): string {
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const level = use.levels[place];
    if (level === undefined) return '';
    const format = own.legal ? 'decimal' : level.format;
    return formattedNumber(counts[place] ?? level.start, format, own.legal ? null : level.custom);
  });
  if (text === '') return '';
  // A tab or a space separates what would run together; behind a closing mark nothing is needed.
  return /[、）〉》】．，：]$/.test(text) || own.suffix === 'nothing' ? text : `${text} `;
}
