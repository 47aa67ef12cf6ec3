/** What stands behind the figures of a shock and of the user's holdings, in English. */
import type { HoldingFigureId, StressFigureId } from '../../model/explainWhatIf';
import type { StressBoundId } from '../../model/stress';
import type { FigureWords } from './explain';

const perDays =
  'best amount × the days of its term within the twelve months ÷ all its days; guarantees and what is completed owe nothing';

const stress: Record<
  Exclude<StressFigureId, 'dialAfter' | 'signalAfter' | 'companyUnpaid'>,
  FigureWords
> = {
  owedUsd: {
    name: 'Due within twelve months',
    definition: 'What all companies together are to pay each other within the twelve months.',
    formula: `sum over links of ${perDays}`,
  },
  receivesUsd: {
    name: 'Due to a company',
    definition: 'What others are to pay the company within the twelve months.',
    formula: `sum over the links to it of ${perDays}`,
  },
  lostUsd: {
    name: 'Lost',
    definition: 'What companies are owed within the twelve months and do not get.',
    formula: 'sum of what is unpaid on each link; creditors bear a loss in proportion',
  },
  cutUsd: {
    name: 'Withheld at the origin',
    definition: 'What those whom the shock names leave unpaid, before anyone passes a loss on.',
    formula: 'called off + (1 − share paid) × owed, over all that the shock names',
  },
  passedOnUsd: {
    name: 'Passed on',
    definition: 'What companies leave unpaid because they were not paid themselves.',
    formula: 'lost − withheld at the origin',
  },
  hit: {
    name: 'Companies hit',
    definition: 'How many companies lose anything.',
    formula: 'count of companies with a loss above zero',
  },
  hops: {
    name: 'Hops',
    definition: 'How far the loss runs: from the shocked to their creditors is one hop.',
    formula: 'count of hops at which anything is lost',
  },
  loopsBroken: {
    name: 'Loops broken',
    definition: 'Loops of which a step is called off or paid by nobody after the shock.',
    formula: 'loops before − those of them that are left',
  },
  companyLost: {
    name: 'Lost by a company',
    definition: 'What the company is owed within the twelve months and does not get.',
    formula: 'sum of what is unpaid on each link to it',
  },
  atHop: {
    name: 'Lost at a hop',
    definition: 'What is lost at this distance from the shock: what was unpaid one hop before.',
    formula: 'sum over the companies that lose it',
  },
  flow: {
    name: 'Lost from one to another',
    definition: 'What one company leaves unpaid at this hop, and the other loses by it.',
    formula: 'unpaid by the first at the hop × owed to the second ÷ owed to all',
  },
};

const holding: Record<HoldingFigureId, FigureWords> = {
  total: {
    name: 'Held in all',
    definition: 'What all your positions are worth, as you entered them.',
    formula: 'sum of the positions',
  },
  watched: {
    name: 'In companies of the ledger',
    definition: 'The part of what you hold that is in companies of the ledger, through funds too.',
    formula: 'held in companies of the ledger ÷ held in all',
  },
  elsewhere: {
    name: 'In other companies',
    definition: 'The part of what you hold that is in companies that the ledger does not have.',
    formula: 'held in other companies ÷ held in all',
  },
  unstated: {
    name: 'In funds that do not say where',
    definition: 'The part of what you hold that is in funds, beyond the companies they name.',
    formula: 'value of funds × (1 − weights that are named) ÷ held in all',
  },
  core: {
    name: 'Hangs on the core',
    definition: 'The part of what you hold that is in companies whose money can come back to them.',
    formula: 'held of the companies of the core ÷ held in all',
  },
  direct: {
    name: 'Held directly',
    definition: 'What you hold of the company itself.',
    formula: 'value of the position',
  },
  funds: {
    name: 'Held through funds',
    definition: 'What you hold of the company through funds.',
    formula: 'sum over funds of value × weight of the company',
  },
  held: {
    name: 'Held of a company',
    definition: 'The part of what you hold that is in the company, directly and through funds.',
    formula: '(held directly + through funds) ÷ held in all',
  },
  orders: {
    name: 'Through its suppliers',
    definition: 'The part of what you hold that is in its suppliers, as far as they sell to it.',
    formula: 'sum over suppliers of held × its share of the supplier’s known sales ÷ held in all',
  },
  onCompany: {
    name: 'Hangs on one company',
    definition: 'The part of what you hold that is in the company, or in what is sold to it.',
    formula: 'held of the company + held through its suppliers',
  },
  loop: {
    name: 'Held on a loop',
    definition: 'The part of what you hold that is in the companies on the loop.',
    formula: 'held of the companies on the loop ÷ held in all',
  },
  position: {
    name: 'Share of a position',
    definition: 'The part of all you hold that is in this position.',
    formula: 'value of the position ÷ held in all',
  },
  inLedger: {
    name: 'In the ledger',
    definition: 'The part of the position that is in companies of the ledger.',
    formula: 'weights of the companies that the ledger has',
  },
};

export const explainWhatIf = {
  stress,
  after: {
    name: (figure: string) => `${figure} after the shock`,
    definition:
      'The dial of what is left: links that are called off or paid by nobody are gone, others are smaller by what is unpaid.',
  },
  unpaid: {
    name: 'Left unpaid by a company',
    definition: 'What the company owes within the twelve months and does not pay.',
    formulas: {
      cushioned:
        'called off + owed − the smaller of what the shock lets it pay and what it can pay less what it lost',
      passThrough: 'called off + owed − what the shock lets it pay + what it lost, at most all',
    } satisfies Record<StressBoundId, string>,
  },
  origin: 'Unpaid at the origin',
  holding,
  noDotcom: {
    stress: 'The dot-com networks stand under no shock: no value stands beside it.',
    holding: 'It is of what you hold: the dot-com era has no value beside it.',
  },
  noLinks: {
    stress: 'No money is unpaid: it rests on no link.',
    holding: 'It rests on what you entered, and on no link.',
  },
  bestOnly: 'No band: loops are counted at the best amounts',
  shock: 'Shock',
  noShock: 'None: it is before any shock.',
  total: 'Held in all',
  sum: 'Sum',
  value: 'Value of it',
  before: 'Before',
  left: 'Left after it',
  clearing: {
    calledOff: 'Called off',
    owes: 'It still owes',
    share: 'The shock lets it pay',
    able: 'It can pay, while nothing is lost',
    noLimit: 'no limit known',
    lost: 'It lost',
    pays: 'It pays',
    unpaid: 'Unpaid',
  },
  noRevenue: 'Its revenue is not known: it never fails by contagion.',
};
