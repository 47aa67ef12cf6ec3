/** A summary told anew, and the issue that it corrects → the correction: the same summary, with what it changes. */
import { differences, type Told } from './differences';
import type { Correction, Differences } from './differencesModel';
import type { WeekSummary } from './summaryModel';

export interface Corrects extends Pick<Correction, 'issue' | 'of' | 'reason'> {
  /** The issue that is corrected; null where it can't be read. */
  readonly told: Told | null;
}

export function corrected(now: Told, { issue, of, reason, told }: Corrects): WeekSummary {
  const found = told && differences(told, now);
  return withCorrection(now.summary, { issue, of, reason, differences: found });
}

/** With the links and names that its differences speak of. */
export function withCorrection(summary: WeekSummary, correction: Correction): WeekSummary {
  const { differences: found } = correction;
  return {
    ...summary,
    ...(found && spokenOf(summary, found)),
    correction,
  };
}

function spokenOf(summary: WeekSummary, { links, names }: Differences) {
  const ofLinks = links.flatMap(({ linkId, before, after }) => {
    const link = after ?? before;
    return link ? [[linkId, link] as const] : [];
  });
  return {
    links: { ...Object.fromEntries(ofLinks), ...summary.links },
    names: { ...names, ...summary.names },
  };
}
