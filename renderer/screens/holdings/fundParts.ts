/** A fund's weights as they are typed, pasted or read from a CSV file → its parts. Pure. */
import type { CompanyIndex } from '#shared/import/matching';
import { decimalOf, readNumber } from '#shared/import/values/number';
import { type FundPart, weightOf } from '#shared/model/holdings';

export type LineProblem = 'no-weight' | 'no-name' | 'not-positive' | 'above-whole' | 'twice';

export interface PartProblem {
  /** Counted from 1, as the field shows them. */
  readonly line: number;
  readonly code: LineProblem;
  readonly value: string;
}

export interface ReadParts {
  readonly parts: readonly FundPart[];
  readonly problems: readonly PartProblem[];
  /** Of the fund: what is in companies of the ledger, and in all that is named. */
  readonly watched: number;
  readonly stated: number;
  /** Names that resemble a company without being it: they count as another company. */
  readonly unsure: readonly { readonly name: string; readonly like: string }[];
}

/** The last figure of a line is the weight, what stands before it the name: `Nvidia; 7.5%`, `NVIDIA Corp	7,5 %`. */
const shape = /^(.*?)[\s;,|:]*?([-−]?\d[\d.,\u00a0\u202f']*)\s*%?\s*"?$/u;

export function readParts(text: string, index: CompanyIndex): ReadParts {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line: at + 1, text: line.trim() }));
  const read = lines
    .filter(({ text: one }) => one !== '')
    .map(({ line, text: one }) => ({ line, one, match: shape.exec(one) }));
  const decimal = decimalOf(read.map(({ match }) => match?.[2] ?? ''));
  const problems: PartProblem[] = [];
  const parts: FundPart[] = [];
  const unsure: { name: string; like: string }[] = [];
  const seen = new Set<string>();
  for (const { line, one, match } of read) {
    const name = nameIn(match?.[1] ?? '');
    const percent = readNumber(
      (match?.[2] ?? '').replace('−', '-'),
      decimal === 'comma' ? 'comma' : 'point',
    );
    const fails = (code: LineProblem) => problems.push({ line, code, value: one });
    if (match === null || percent === null) {
      // The first line may be the headings of a table.
      if (line > 1 || read.length === 1) fails('no-weight');
      continue;
    }
    if (name === '') fails('no-name');
    else if (percent <= 0) fails('not-positive');
    else if (percent > 100) fails('above-whole');
    else if (seen.has(name.toLowerCase())) fails('twice');
    else {
      seen.add(name.toLowerCase());
      const found = index.match(name);
      if (found.kind === 'likely') unsure.push({ name, like: found.candidates[0]?.name ?? '' });
      const companyId = found.kind === 'known' ? found.id : null;
      parts.push({ name, companyId, weight: percent / 100 });
    }
  }
  return {
    parts,
    problems,
    watched: weightOf(parts.filter(({ companyId }) => companyId !== null)),
    stated: weightOf(parts),
    unsure,
  };
}

const nameIn = (text: string) =>
  text
    .replace(/[\s;,|:"]+$/u, '')
    .replace(/^["\s]+/u, '')
    .trim();

/** As the field shows them again. */
export function partsAsTyped(parts: readonly FundPart[]): string {
  return parts
    .map(({ name, weight }) => `${name}; ${Number((weight * 100).toPrecision(12))}%`)
    .join('\n');
}

/**
 * The rows of a CSV file as lines of a name and a weight, each at the line that it has in the file: the column whose heading
 * says so, else the first of words and the first of figures; null where there is no such pair. What can't be read stays as
 * it is, to be told. Weights that add up to about 1 are shares, not percent.
 */
export function linesOfTable(
  headings: readonly string[],
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
): string | null {
  const cells = rows.map((row) => row.cells);
  const weightAt = columnOf(headings, cells, /weight|gewicht|poids|anteil|percent|%/iu, isFigure);
  const nameAt = columnOf(
    headings,
    cells,
    /name|company|holding|issuer|security|unternehmen|nom|soci/iu,
    (cell) => cell !== '' && !isFigure(cell),
    weightAt,
  );
  if (weightAt === -1 || nameAt === -1) return null;
  const pairs = rows
    .map((row) => ({
      line: row.line,
      name: (row.cells[nameAt] ?? '').replaceAll(';', ',').trim(),
      weight: (row.cells[weightAt] ?? '').trim(),
    }))
    .filter(({ name, weight }) => name !== '' || weight !== '');
  const figures = pairs.flatMap(({ weight }) => (isFigure(weight) ? [weight] : []));
  if (figures.length === 0) return null;
  const decimal = decimalOf(figures) === 'comma' ? 'comma' : 'point';
  const read = (weight: string) => readNumber(weight.replace('%', '').trim(), decimal);
  const sum = figures.reduce((all, weight) => all + (read(weight) ?? 0), 0);
  const areShares = sum > 0 && sum <= 1.01 && !figures.some((weight) => weight.includes('%'));
  const lines: string[] = [headingLine(headings[nameAt] ?? '', headings[weightAt] ?? '')];
  for (const { line, name, weight } of pairs) {
    while (lines.length < line - 1) lines.push('');
    const figure = isFigure(weight) ? read(weight) : null;
    const percent = (figure ?? 0) * (areShares ? 100 : 1);
    lines.push(`${name}; ${figure === null ? weight : `${Number(percent.toPrecision(10))}%`}`);
  }
  return lines.join('\n');
}

/** Headings that end in a figure would be read as a weight. */
const headingLine = (name: string, weight: string) =>
  /\d[\s%)"]*$/u.test(weight) ? '' : `${name}; ${weight}`;

function columnOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  named: RegExp,
  fits: (cell: string) => boolean,
  but = -1,
): number {
  const all = headings.map((_, at) => at).filter((at) => at !== but);
  const share = (at: number) => rows.filter((cells) => fits(cells[at]?.trim() ?? '')).length;
  const byName = all.find((at) => named.test(headings[at] ?? '') && share(at) > 0);
  return byName ?? all.find((at) => share(at) > rows.length / 2) ?? -1;
}

const isFigure = (cell: string) => /^[-+]?[\d.,\s\u00a0\u202f']*\d\s*%?$/u.test(cell);
