import type { Listed } from '../core/returns/claim.js';
import type { FileView, ReturnsView } from '../core/returns/summary.js';

/** What became of forms that came back, as JSON: identifiers only. */
export function returnsJson({ files, missing }: ReturnsView): object {
  return { returns: files.map(fileJson), missing: missing.map(({ org }) => org) };
}

function fileJson(view: FileView): object {
  const { file, org, refused, isHeld, values, reports, evidence, same, blank, left, listed } = view;
  return {
    file,
    org,
    refused: refused?.why ?? null,
    held: isHeld,
    recorded: { readings: values.length, reports: reports.length, evidence },
    same,
    blank,
    left,
    listed: listed.map(listedJson),
  };
}

function listedJson({ row, task, name, reason }: Listed): object {
  const why = reason.why === 'doubt' ? reason.doubts.map(({ id }) => id) : 'reasons' in reason ? reason.reasons : [];
  return { row: row === 0 ? null : row, task, name, why: reason.why, reasons: why };
}
