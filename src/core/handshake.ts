/** The hidden option with which hooks and drivers ask whether a program is this one: `plan --handshake …`. */
export const HANDSHAKE = '--handshake';

/**
 * What this program answers on a line of its own, before its version: another program named `plan` might exit 0 and do
 * nothing. The number changes when hooks and drivers that were set up before no longer work with this program.
 */
export const GREETING = 'plan-ledger 1';
