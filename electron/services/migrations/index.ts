/** Documents of earlier schemas, step by step to the present one. Pure; what is no ledger comes back as it was. */
import { ledgerSchema } from './schema';
import { to2 } from './to2';

type Document = Readonly<Record<string, unknown>>;
type Step = (document: Document) => Document;

/** At its place the step from the schema of that number. */
const steps: Readonly<Record<number, Step>> = { 1: to2 };

export function migrated(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document;
  let current = document as Document;
  for (let schema = current.schema; typeof schema === 'number' && schema < ledgerSchema; ) {
    const step = steps[schema];
    if (step === undefined) return document;
    current = step(current);
    schema = current.schema;
  }
  return current;
}
