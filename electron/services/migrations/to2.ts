/**
 * Schema 1 → 2. In 2 a change may say where it comes from (`by`), a source may quote its page, and a headline may stand in
 * another currency: a version that knows schema 1 alone would drop `by` when it writes. Nothing that schema 1 holds changes.
 */
export const to2 = (document: Readonly<Record<string, unknown>>) => ({ ...document, schema: 2 });
