/** `npm run show:fuzz`: 10,000 broken files, CSV and JSON, through the import. Says how many, how long, and what failed. */
import fc from 'fast-check';
import { type Fuzzed, fuzzed, fuzzInput } from '#shared/testing/fuzz';

/** Time that the machine gives to others is not the import's. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export function main(args: readonly string[]): number {
  const numRuns = Number(args[0] ?? 10_000);
  const seed = Number(args[1] ?? 20_260_115);
  const results: Fuzzed[] = [];
  const { failed, counterexample, errorInstance } = fc.check(
    fc.property(fuzzInput, (input) => {
      const result = fuzzed(input, cpuMs);
      results.push(result);
      if (result.milliseconds > 1000) throw new Error(`took ${result.milliseconds} ms`);
    }),
    { numRuns, seed, endOnFailure: true },
  );
  const of = (kind: Fuzzed['kind']) => results.filter((one) => one.kind === kind);
  for (const kind of ['csv', 'json'] as const) {
    const slowest = Math.max(0, ...of(kind).map(({ milliseconds }) => milliseconds));
    const refused = of(kind).filter((one) => one.refused).length;
    console.log(
      `${kind}: ${of(kind).length} files, ${refused} refused whole, slowest ${Math.round(slowest)} ms`,
    );
  }
  if (!failed) {
    console.log(`seed ${seed}: no crash, no hang, no partial write`);
    return 0;
  }
  const [input] = counterexample ?? [];
  const text = input?.kind === 'csv' ? new TextDecoder().decode(input.bytes) : input?.text;
  console.error('failed:', errorInstance, text?.slice(0, 4000));
  return 1;
}
