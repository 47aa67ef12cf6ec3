/** The dot-com era measured by the shared engine; the build writes it to `generated/dotcom-baseline.json`. */
import documented from '#assets/dotcom-documented.json';
import tied from '#assets/dotcom-tied.json';
import methodDocument from '#assets/method.json';
import { dotcomBaseline } from '#shared/engine/dotcom';
import type { Portfolio } from '#shared/model/portfolio';
import { parseMethod } from '#shared/parse/method';
import { parsePortfolio } from '#shared/parse/portfolio';

function ours(document: unknown): Portfolio {
  const parsed = parsePortfolio(document);
  if (!parsed.ok) throw new Error(`a dot-com file is bad: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

export const baseline = dotcomBaseline(ours(documented), ours(tied), parseMethod(methodDocument));
