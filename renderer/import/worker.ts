/** Reads files off the page's main thread, and keeps the rows of the last one. */
import { type CsvTable, readCsv } from '#shared/import/csvTable';
import { decode } from '#shared/import/decode';
import { previewOf } from '#shared/import/preview';
import { fixedRates, orYearly } from '#shared/import/rates';
import { surveyOf } from '#shared/import/survey';
import { parsePortfolioText } from '#shared/parse/portfolio';
import { rates as yearlyRates } from '../rates';
import { decoder } from './decoder';
import type { FileRead, ImportJob, ImportJobs, ImportRequest, ImportResponse } from './protocol';

let kept: CsvTable | null = null;
const cancelled = new Set<number>();

/** A job works this long before a cancel may come in. */
const sliceMs = 30;

const say = (response: ImportResponse) => self.postMessage(response);
const turn = () => new Promise((resume) => setTimeout(resume));

function read({ bytes, isJson, encoding, delimiter }: ImportJobs['read']['input']): FileRead {
  const decoded = decode(bytes, decoder, encoding);
  if (isJson || /^\s*\{/.test(decoded.text))
    return { format: 'portfolio', parsed: parsePortfolioText(decoded.text) };
  const csv = readCsv(decoded.text, delimiter);
  if (typeof csv === 'string')
    return { format: 'bad-csv', problem: csv, encoding: decoded.encoding };
  kept = csv;
  return { format: 'csv', csv, encoding: decoded.encoding };
}

async function stepped<T>(id: number, steps: Generator<number, T>): Promise<T> {
  let pausedAt = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - pausedAt < sliceMs) continue;
    say({ kind: 'progress', id, done: step.value });
    await turn();
    if (cancelled.delete(id)) throw new Error('cancelled');
    pausedAt = performance.now();
  }
}

async function run(request: Exclude<ImportRequest, { kind: 'cancel' }>) {
  const { id } = request;
  if (request.kind === 'read') return read(request.input);
  if (kept === null) throw new Error('no file yet');
  const { mapping, portfolio } = request.input;
  if (request.kind === 'survey') return stepped(id, surveyOf(kept, mapping, portfolio));
  const { names, rates, withAlike } = request.input;
  const options = { names, rateFor: orYearly(fixedRates(rates), yearlyRates), withAlike };
  return stepped(id, previewOf(kept, mapping, portfolio, options));
}

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => {
  if (data.kind === 'cancel') {
    cancelled.add(data.id);
    return;
  }
  const { id } = data;
  run(data).then(
    (output: ImportJobs[ImportJob]['output']) => say({ kind: 'done', id, output }),
    (error: unknown) =>
      say({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
  );
};
