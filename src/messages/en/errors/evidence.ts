import type { Messages } from '../../messages.js';

/** Why evidence is refused. */
export const evidence: Pick<Messages['errors'], 'badEvidence' | 'badEvidenceFile' | 'swappedEvidence'> = {
  badEvidence: {
    empty: (text) => `evidence "${text}" is empty; write the path of a file or an address`,
    outside: (text) => `evidence "${text}" is not in the evidence folder; put it there and write evidence/<file>`,
    backslash: (text) => `evidence "${text}" has a backslash; write / instead`,
    folder: (text) => `evidence "${text}" is a folder; name a file`,
    scheme: (text) => `evidence "${text}" does not begin with http; write the whole address`,
    malformed: (text) => `evidence "${text}" is malformed; write the path of a file or an address`,
  },
  badEvidenceFile: {
    missing: (path, _system) =>
      `there is no file "${path}" in the plan folder; put the file there, then record it with the same command`,
    'not-a-file': (path, _system) =>
      `evidence "${path}" is a folder, a pipe or a device and was not opened; name a file`,
    empty: (path, _system) => `evidence "${path}" is an empty file and proves nothing; save it whole, then record it`,
    outside: (path, _system) =>
      `evidence "${path}" leaves the evidence folder through a link and was not opened; put the file itself there`,
    unreadable: (path, system) =>
      `evidence "${path}" cannot be read: ${system}; check its permissions and its size, or ask for another copy`,
  },
  swappedEvidence: (label, path, by) =>
    `${label}: "${path}" was recorded by ${by} with other content; put the old file back, or save the new one under another name and record that`,
};
