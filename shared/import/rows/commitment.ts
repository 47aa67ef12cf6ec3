/** One row of a file of headlines → the commitment as it shall be. */
import type { Commitment } from '../../model/commitment';
import type { Cells } from './cells';
import { type RowRead, union, withoutEmpty } from './row';
import type { Target } from './target';

export function readCommitmentRow(cells: Cells, target: Target): RowRead {
  const said = cells.id('id');
  const was = said === undefined ? undefined : target.row('commitments', said);
  const name = cells.raw('companyId').trim();
  const company = name === '' ? null : target.company(name);
  if (name === '' && !was) cells.report('companyId', 'missing', '');
  if (name !== '' && company === null) cells.report('companyId', 'undecided-company', name);
  const announced = cells.date('announced') ?? was?.announced ?? null;
  const money = cells.dollars('amountUsd', cells.raw('amountUsd'), announced);
  const source = target.source(cells);
  const after = withoutEmpty({
    ...was,
    id: '',
    companyId: company?.id ?? was?.companyId ?? '',
    amountUsd: money?.usd.best ?? was?.amountUsd ?? null,
    original:
      originalOf() ??
      (money === undefined || money.usd.best === was?.amountUsd ? was?.original : undefined),
    capacityMw: cells.power('capacityMw') ?? was?.capacityMw ?? null,
    announced,
    supersedes: cells.id('supersedes') ?? was?.supersedes,
    sourceIds: union(was?.sourceIds ?? [], [
      ...cells.ids('sourceIds'),
      ...(source ? [source.id] : []),
    ]),
    recorded: cells.date('recorded') ?? was?.recorded,
    note: cells.text('note') ?? was?.note,
  }) satisfies Commitment;
  const isReadable = cells.problems.length === 0;
  const id =
    said ?? (isReadable ? target.freeId('commitments', `${after.companyId}-headline`) : '');
  const needs = [company?.edit, source?.edit].flatMap((edit) => edit ?? []);
  const likeness = said === undefined && isReadable ? likenessOfCommitment(after) : null;
  return { id, after: { ...after, id }, needs, likeness };

  function originalOf(): Commitment['original'] {
    if (!money?.original) return undefined;
    const { currency, best, usdPerUnit, day } = money.original;
    return { currency, amount: best, usdPerUnit, day };
  }
}

export function likenessOfCommitment(row: Omit<Commitment, 'id'>): string {
  return JSON.stringify([row.companyId, row.announced, row.amountUsd, row.capacityMw]);
}
