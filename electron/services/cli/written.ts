/** A report put into a file: as text, or printed to PDF; what the system refuses is told, and ends with 1. */
import type { SummaryFormat } from '#shared/export/summaryText';
import type { Texts } from '#shared/text/en/index';
import { plainSpaces } from '#shared/text/spaces';
import { CallError, systemCode } from '../callError';
import type { ExitCode, Io } from './io';

export type ReportFormat = SummaryFormat | 'pdf';

type Made =
  | { readonly format: 'pdf'; readonly html: string }
  | { readonly format: SummaryFormat; readonly text: string };

export function written(file: string, made: Made, io: Io, t: Texts): ExitCode | Promise<ExitCode> {
  return 'html' in made ? print(file, made.html, io, t) : write(file, made.text, io, t);
}

async function print(file: string, html: string, io: Io, t: Texts): Promise<ExitCode> {
  try {
    return write(file, await io.printPdf(html), io, t);
  } catch (error) {
    io.err(`${error instanceof CallError ? error.message : systemCode(error)}\n`);
    return 1;
  }
}

function write(file: string, content: string | Uint8Array, io: Io, t: Texts): ExitCode {
  try {
    io.write(file, content);
    return 0;
  } catch (error) {
    io.err(`${plainSpaces(t.cli.unwritable(file, systemCode(error)))}\n`);
    return 1;
  }
}
