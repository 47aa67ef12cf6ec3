/** The schema of `ledger.json` that this version writes. A step from the one before stands beside this file. */
export const ledgerSchema = 2;
