/** The hidden word by which what git starts asks whether a program is this one: `plan --handshake …`. */
export const HANDSHAKE = '--handshake';

/**
 * What this program answers on a line of its own, before its version. The number changes when hooks and drivers that
 * were set up before can no longer work with it. A stranger's program named `plan` may exit 0 without having done anything.
 */
export const GREETING = 'plan-ledger 1';
