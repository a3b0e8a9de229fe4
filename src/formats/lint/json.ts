import { findingJson, toJson } from '../json.js';
import type { LintFormat } from './result.js';

/** The program's own JSON, the same as under `--json`. */
export const json: LintFormat = {
  paths: 'here',
  write: ({ findings, files, asOf, fixing }) =>
    toJson('lint', asOf, [], {
      files: files.length,
      findings: findings.map(findingJson),
      dryRun: fixing?.dryRun ?? false,
      fixed: fixing?.fixed ?? [],
      unfixed: fixing?.unfixed ?? [],
    }),
};
