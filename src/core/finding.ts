import { compareText } from './compare-text.js';

/** How bad a finding is: an error breaks a promise of the format, a warning asks for a person's eye. */
export type Level = 'error' | 'warning';

/** A way to a value inside a file: keys of maps and indices of lists, from the root. */
export type KeyPath = readonly (string | number)[];

/** What a message is filled with; never prose. */
export type Args = Readonly<Record<string, string | number>>;

/** Where in a file a rule points, before lines and columns are known. */
export interface Place {
  /** Path of the file, relative to the plan folder, with `/`. */
  file: string;
  /** The value, or with `key` the key, that is wrong; the whole file if absent. */
  path?: KeyPath;
  key?: boolean;
  /** Offset in the text in UTF-16 units, if the parser gave one. */
  offset?: number;
  /** End of the range that begins at the offset, exclusive; one character long if absent. */
  end?: number;
}

/** A finding at its lines and columns, all from 1; columns count UTF-16 units as editors do. */
export interface Finding {
  rule: string;
  variant: string | null;
  level: Level;
  file: string;
  line: number;
  column: number;
  /** End of the range, exclusive; equal to the beginning if the range is empty, as when something is missing. */
  endLine: number;
  endColumn: number;
  /** The first line as it stands in the file, without its end. */
  source: string;
  /** Whether `plan lint --fix` fixes it. */
  fixable: boolean;
  args: Args;
}

/** Orders findings by file, line, column, rule and variant, so that every run prints the same. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.variant ?? '', b.variant ?? '')
  );
}
