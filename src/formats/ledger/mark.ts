/** The name of the hidden sheet by which a ledger of this program is recognized. */
export const LEDGER_MARK = 'plan-ledger';
