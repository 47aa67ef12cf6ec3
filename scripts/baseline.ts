/** The dot-com era measured by the shared engine; the build writes it to `generated/`, one file for each basis. */
import documented from '#assets/dotcom-documented.json';
import tied from '#assets/dotcom-tied.json';
import methodDocument from '#assets/method.json';
import { dotcomBaseline } from '#shared/engine/dotcom';
import type { Portfolio } from '#shared/model/portfolio';
import type { Basis } from '#shared/model/robustness';
import type { DotcomBaseline } from '#shared/model/score';
import { parseMethod } from '#shared/parse/method';
import { parsePortfolio } from '#shared/parse/portfolio';

function ours(document: unknown): Portfolio {
  const parsed = parsePortfolio(document);
  if (!parsed.ok) throw new Error(`a dot-com file is bad: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

const measured = (basis: Basis): DotcomBaseline =>
  dotcomBaseline(ours(documented), ours(tied), parseMethod(methodDocument), basis);

/** By the name of the generated file. */
export const baselines = {
  'dotcom-baseline': measured('total'),
  'dotcom-baseline-per-year': measured('per-year'),
} as const;
