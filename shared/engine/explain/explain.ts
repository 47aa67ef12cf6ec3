/** Any figure → what it is made of. The figures themselves come from the engine's own functions; here they are only taken apart. */
import type { CompanyFigureId, Explanation, Figure } from '../../model/explain';
import { explainCentrality } from './centrality';
import { explainRatio, explainSum, gone, ownLinks } from './companySums';
import { explainCoverage } from './coverage';
import { explainDial } from './dial';
import { explainDue } from './due';
import { explainHhi } from './hhi';
import { explainHolding } from './holding';
import { explainIndicator } from './indicator';
import { explainListed } from './listed';
import { explainLoop } from './loop';
import { explainLoopsOn, explainLoopsShare } from './loopCounts';
import { explainPartner } from './partner';
import { eraOf } from './past';
import { explainMedianPrice, explainPrice } from './price';
import { explainRung, said } from './rung';
import { explainScore } from './score';
import { explainSignal } from './signal';
import { explainStress } from './stress';
import type { Told } from './told';
import { explainTwin } from './twin';
import type { World } from './world';

export function explain(world: World, figure: Figure): Explanation {
  const era = world.state.network === undefined ? null : eraOf(world.portfolio);
  return { figure, ...toldOf(world, figure), era };
}

function toldOf(world: World, figure: Figure): Told {
  switch (figure.of) {
    case 'dial':
      return explainDial(world, figure.id);
    case 'signal':
      return explainSignal(world, figure.id);
    case 'company':
      return explainCompany(world, figure.companyId, figure.id);
    case 'rung':
      return explainRung(world, figure.companyId, figure.id, figure.unit);
    case 'coverage':
      return explainCoverage(world, figure.id);
    case 'loop':
      return explainLoop(world, figure.id);
    case 'due':
      return explainDue(world, figure);
    case 'score':
      return explainScore(world, figure.id);
    case 'indicator':
      return explainIndicator(world, figure.id, figure.indicatorId);
    case 'twin':
      return explainTwin(world, figure.id, figure.linkId);
    case 'listed':
      return explainListed(world, figure);
    case 'headline': {
      const { commitments } = world.portfolio;
      return said(commitments.find(({ id }) => id === figure.headlineId) ?? null, figure.id);
    }
    case 'price':
      return explainPrice(world, figure);
    case 'median-price':
      return explainMedianPrice(world);
    case 'centrality':
      return explainCentrality(world, figure.companyId);
    case 'stress':
      return explainStress(world, figure);
    case 'holding':
      return explainHolding(world, figure);
  }
}

function explainCompany(world: World, companyId: string, id: CompanyFigureId): Told {
  switch (id) {
    case 'committedUsd':
    case 'soldUsd':
    case 'vendorFinanceUsd':
      return explainSum(world, companyId, id);
    case 'commitmentBurden':
      return explainRatio(world, companyId, 'committedUsd');
    case 'vendorFinanceRatio':
      return explainRatio(world, companyId, 'vendorFinanceUsd');
    case 'customerHhi':
    case 'supplierHhi': {
      const own = ownLinks(world, companyId);
      const { ids } = world.input().graph;
      if (own === null) return gone('hhi');
      return id === 'customerHhi'
        ? explainHhi(own.tradeIn, 'from', ids)
        : explainHhi(own.tradeOut, 'to', ids);
    }
    case 'largestCustomer':
      return explainPartner(world, companyId, 'from');
    case 'largestSupplier':
      return explainPartner(world, companyId, 'to');
    case 'loops':
      return explainLoopsOn(world, companyId);
    case 'loopsShare':
      return explainLoopsShare(world, companyId);
  }
}
