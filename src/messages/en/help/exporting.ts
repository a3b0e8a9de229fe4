import type { Messages } from '../../messages.js';

/** What `--help` says of `plan export`. */
export const exporting: Pick<Messages['help']['commands'], 'export'> = {
  export: {
    summary: 'write forms for units, and more for other programs',
    format: (formats) =>
      `what to export to: ${formats} (returns: forms for the units to fill in, as Excel files; outline: the numbered document, as text)`,
    output: 'where to write: a file, or a folder (returns makes one file for each unit)',
    org: 'only the form of this unit: id or name; may be repeated',
    force: 'overwrite files that are there',
  },
};
