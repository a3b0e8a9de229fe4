import type { TaskStanding } from '../../core/standing/standing.js';
import type { Scope } from '../../core/view/scope.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import type { OpenPlan } from '../../workspace/open.js';
import type { Made } from '../../workspace/output/made.js';

/** What a plan can be exported as. A format is one file and one line in `formats.ts`. */
export interface ExportFormat {
  /** As it is typed: `plan export -f outline`. */
  id: keyof Messages['help']['commands']['export']['formats'];
  /** The endings of its files, with the dot; a file that is named with `-o` is of the format that has its ending. */
  endings: readonly string[];
  /** What it makes: a text, which goes to stdout unless a file is named; the bytes of one file; or files, each for a unit. */
  makes: 'text' | 'file' | 'folder';
  /** Whether it is a table whose columns can be chosen with `--columns`. */
  hasColumns: boolean;
  load(): Promise<Exporter>;
}

/** What is exported. */
export interface ExportSource {
  context: Context;
  opened: OpenPlan;
  /** The id of the last commit of the plan, or null if there is none. */
  commit: string | null;
  /** The tasks that are asked for, by number; of a folder, whatever units are asked for. */
  chosen: readonly TaskStanding[];
  /** How they were chosen. */
  scope: Scope;
  /** The ids of the units that files of a folder are asked for, or null for all. */
  orgs: readonly string[] | null;
  /** The columns as they were typed, or null for those that are meant for all. */
  columns: string | null;
}

/** Writes a plan in a format. The same plan, day and commit give the same bytes. It writes no file itself. */
export type Exporter = (source: ExportSource) => Promise<Made>;
