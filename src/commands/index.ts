import type { CommandEntry } from './command.js';

/** All commands, in the order of `plan --help`. A new command is one file and one line here. */
export const commands: readonly CommandEntry[] = [
  { name: 'status', load: async () => (await import('./status.js')).status },
  { name: 'overdue', load: async () => (await import('./overdue.js')).overdue },
  { name: 'list', load: async () => (await import('./list.js')).list },
  { name: 'show', load: async () => (await import('./show.js')).show },
  { name: 'find', load: async () => (await import('./find.js')).find },
  { name: 'lint', load: async () => (await import('./lint.js')).lint },
  { name: 'rules', load: async () => (await import('./rules.js')).rulesCommand },
  { name: 'schema', load: async () => (await import('./schema.js')).schema },
];
