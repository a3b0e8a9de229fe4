/** The hidden option with which hooks and drivers ask whether a program is this one: `plan --handshake …`. */
export const HANDSHAKE = '--handshake';

/**
 * What this program answers on a line of its own, before its version: another program named `plan` might exit 0 and do
 * nothing. The number changes when hooks and drivers that were set up before no longer work with this program.
 */
export const GREETING = 'plan-ledger 1';

/**
 * The line that a hook or driver is answered with besides, if the plan is of a format that needs a newer program: then
 * nothing may pass unchecked.
 */
export const NEEDS_NEWER = 'plan-ledger needs-newer-format';
