import type { CommandEntry } from '../cli/command.js';

/** All commands, in the order of `plan --help`. A new command is one file and one line here. */
export const commands: readonly CommandEntry[] = [
  { name: 'status', load: async () => (await import('./status.js')).status },
  { name: 'overdue', load: async () => (await import('./overdue.js')).overdue },
  { name: 'list', load: async () => (await import('./list.js')).list },
  { name: 'show', load: async () => (await import('./show.js')).show },
  { name: 'find', load: async () => (await import('./find.js')).find },
  { name: 'log', load: async () => (await import('./log.js')).log },
  { name: 'set', load: async () => (await import('./set/set.js')).set },
  { name: 'record', load: async () => (await import('./record/record.js')).record },
  { name: 'extend', load: async () => (await import('./extend.js')).extend },
  { name: 'report', load: async () => (await import('./report.js')).report },
  { name: 'assign', load: async () => (await import('./assign.js')).assign },
  { name: 'add', load: async () => (await import('./add.js')).add },
  { name: 'edit', load: async () => (await import('./edit/edit.js')).edit },
  { name: 'undo', load: async () => (await import('./undo/undo.js')).undo },
  { name: 'renumber', load: async () => (await import('./renumber/renumber.js')).renumber },
  { name: 'diff', load: async () => (await import('./diff/diff.js')).diff },
  { name: 'lint', load: async () => (await import('./lint/lint.js')).lint },
  { name: 'git', load: async () => (await import('./git/git.js')).git },
  { name: 'ci', load: async () => (await import('./ci.js')).ci },
  { name: 'doctor', load: async () => (await import('./doctor/doctor.js')).doctor },
  { name: 'rules', load: async () => (await import('./rules.js')).rulesCommand },
  { name: 'schema', load: async () => (await import('./schema.js')).schema },
  { name: 'completion', load: async () => (await import('./completion/completion.js')).completion },
  { name: 'merge-driver', load: async () => (await import('./merge-driver/merge-driver.js')).mergeDriver },
];
