import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { LintFormat } from './result.js';
import { sarif } from './sarif.js';

export type { FixResult, LintResult } from './result.js';

/** The formats of `plan lint` for programs, by the name that users type. A new one is one file and one line here. */
export const lintFormats = { json, github, gitlab, sarif, junit } satisfies Record<string, LintFormat>;
