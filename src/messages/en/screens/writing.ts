import type { Messages } from '../../messages.js';

/** What every command says that writes. */
export const writing: Messages['screens']['writing'] = {
  several: (count) => `Changes of ${count} tasks`,
  committed: (commit) => `Committed ${commit}`,
  sample: { reason: 'reason', person: 'name', file: 'file.pdf' },
  same: (label, status) => `${label}: is ${status} already`,
  changed: (label, from, to) => `${label}: ${from} to ${to}`,
  illegal: (label, from, to, allowed) =>
    `${label}: ${from} cannot become ${to}; ${allowed === '' ? 'this status is final' : `it can become ${allowed}`}`,
  shut: {
    closed: (label, command) => `${label}: is closed, and nothing more is recorded; reopen it first: ${command}`,
    cancelled: (label, command) =>
      `${label}: is cancelled for good, and nothing more is recorded; if the work goes on, add a new task: ${command}`,
  },
  future: (label) => `${label}: the day of --on has not come; write the day it happened`,
  missing: (label, to, lacks) => `${label}: cannot become ${to} yet: ${lacks}`,
  early: {
    period: (label, on, since) => `${label}: the day ${on} is before ${since}, when the work began by plan`,
    step: (label, on, since) => `${label}: the day ${on} is before ${since}, the day of its last change of status`,
    evidence: (label, on, since) => `${label}: on ${on} there was no evidence yet; the first is of ${since}`,
    targets: (label, on, since) =>
      `${label}: on ${on} its targets were not met yet; by the readings they were on ${since}`,
  },
  unmet: (name, bound, state) => `  target "${name}" (${bound}) is not met: ${state}`,
  recordFirst: (command) => `  record it first when there is data: ${command}`,
  sendBack: (command) => `  if it is not met, send the task back with the reason: ${command}`,
  works: (command) => `  this would work: ${command}`,
  worksOnceMet: (command) => `  once met, this works: ${command}`,
};
