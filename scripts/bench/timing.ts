/** How long something takes: the median of runs after a warm-up, runs too short to time gathered into samples. */

export const fewestRuns = 5;
/** V8 still compiles what it runs for half a second and more. */
const warmUpMs = 800;
const sampleMs = 2;
const wantedMs = 300;
/** What takes longer than this is run once. */
const longMs = 10_000;

export function medianMs(run: () => unknown): number {
  const first = timed(run, 1);
  if (first > longMs) return first;
  let [spent, runs] = [first, 1];
  while (spent < warmUpMs) {
    spent += timed(run, 1);
    runs++;
  }
  const perSample = Math.max(1, Math.ceil((sampleMs * runs) / spent));
  const samples: number[] = [];
  for (let total = 0; samples.length < fewestRuns || (total < wantedMs && samples.length < 51); ) {
    const ms = timed(run, perSample);
    samples.push(ms / perSample);
    total += ms;
  }
  samples.sort((a, b) => a - b);
  return samples[samples.length >> 1]!;
}

function timed(run: () => unknown, times: number): number {
  const begun = performance.now();
  for (let time = 0; time < times; time++) run();
  return performance.now() - begun;
}
