/** What the page and the import's worker say to each other. */
import type { CsvProblem, CsvTable, Delimiter } from '#shared/import/csvTable';
import type { Encoding } from '#shared/import/decode';
import type { Preview } from '#shared/import/preview';
import type { Rates } from '#shared/import/rates';
import type { NameChoices } from '#shared/import/rows/target';
import type { Survey } from '#shared/import/survey';
import type { Parsed } from '#shared/model/diagnostic';
import type { Mapping } from '#shared/model/importMapping';
import type { Portfolio } from '#shared/model/portfolio';

export type FileRead =
  | { readonly format: 'csv'; readonly csv: CsvTable; readonly encoding: Encoding }
  | { readonly format: 'bad-csv'; readonly problem: CsvProblem; readonly encoding: Encoding }
  | { readonly format: 'portfolio'; readonly parsed: Parsed<Portfolio> };

export interface ReadOptions {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

export interface ImportJobs {
  /** The worker keeps the rows for the jobs that follow. */
  readonly read: {
    input: ReadOptions & { readonly bytes: Uint8Array; readonly isJson: boolean };
    output: FileRead;
  };
  readonly survey: {
    input: { readonly mapping: Mapping; readonly portfolio: Portfolio };
    output: Survey;
  };
  readonly preview: {
    input: {
      readonly mapping: Mapping;
      readonly portfolio: Portfolio;
      readonly names: NameChoices;
      readonly rates: Rates;
      readonly withAlike: boolean;
    };
    output: Preview;
  };
}
export type ImportJob = keyof ImportJobs;

export type ImportRequest =
  | {
      [J in ImportJob]: {
        readonly kind: J;
        readonly id: number;
        readonly input: ImportJobs[J]['input'];
      };
    }[ImportJob]
  | { readonly kind: 'cancel'; readonly id: number };

export type ImportResponse =
  | { readonly kind: 'done'; readonly id: number; readonly output: ImportJobs[ImportJob]['output'] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly done: number };
