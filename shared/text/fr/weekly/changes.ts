/** French: what befell a link, who stands on both of its sides, and what it is beside its payer’s headline. */

import type { LinkState } from '../../../model/link';
import type { LinkChange } from '../../../report/model';
import type { EventWords, GoalWords, LoopPart, RoleWords } from '../../article/words';
import type { Formats } from '../../formats';
import type { Count } from '../../plural';
import { plural } from '../plural';
import { nouns, terms } from '../terms';
import { capital, list, lower, of, on, since, until } from '../words';
import { goal, made } from './ladder';
import { amountWords, feminine, joined, linkClause, linkNoun, some } from './words';

/** The event in a sentence or two: what, when, and whether it counts. */
function event(words: EventWords): string {
  const { stateBefore, stateAfter, superseding } = words;
  const inside = details(words);
  const clause = `${linkClause(words)}${inside}`;
  const noun = `${capital(linkNoun(words))}${inside}`;
  const e = feminine(words) ? 'e' : '';
  const counts = counting(words);
  const day = words.on === null ? '' : ` ${on(words.on)}`;
  const asState = stateAfter === null ? '' : ` ${announcedAs[stateAfter]}`;
  switch (words.event) {
    case 'announced':
      return `${clause}. Annoncé${day}${asState}, ce lien ${counts}.`;
    case 'recorded':
      return `${clause}. Plus ancien, ce lien a été inscrit au registre cette semaine${asState} et ${counts}.`;
    case 'status': {
      const now = stateAfter === null ? 'sans statut' : inState(stateAfter, e);
      const from = words.on === null ? '' : ` ${since(words.on)}`;
      const was = stateBefore === null ? '' : `, après avoir été ${inState(stateBefore, e)},`;
      return `${noun} est ${now}${from}${was} et ${counts}.`;
    }
    case 'revised': {
      const was =
        words.amountBefore === null
          ? ''
          : `, où ${feminine(words) ? 'elle' : 'il'} était porté${e} pour ${amountWords(words.amountBefore)},`;
      return `${noun} a été corrigé${e} dans le registre${was} et ${counts}.`;
    }
    case 'removed':
      return `${noun} a été retiré${e} du registre et ${counts}.`;
    case 'ran-out':
      return `${noun} est arrivé${e} à échéance${day} et ${counts}.`;
    case 'superseded':
      return superseding === null
        ? `${noun} a été remplacé${e} par un lien ultérieur et ${counts}.`
        : `${noun} est remplacé${e} : ${linkClause(superseding)}. L’ancien lien ${counts}.`;
    case 'consequence':
      return words.after
        ? `${noun} compte de nouveau : ce qui l’avait remplacé${e} ne tient plus.`
        : `${noun} ne compte plus.`;
  }
}

/** Of a link, which is masculine. */
const announcedAs: Record<LinkState, string> = {
  rumoured: 'à l’état de rumeur',
  intent: 'à l’état d’intention',
  signed: 'comme signé',
  'under-way': 'comme étant en cours',
  completed: 'comme achevé',
  cancelled: 'comme annulé',
  ended: 'comme terminé',
};

/** After « être »; `e` where the subject is feminine. */
function inState(state: LinkState, e: string): string {
  switch (state) {
    case 'rumoured':
      return 'à l’état de rumeur';
    case 'intent':
      return 'à l’état d’intention';
    case 'signed':
      return `signé${e}`;
    case 'under-way':
      return 'en cours';
    case 'completed':
      return `achevé${e}`;
    case 'cancelled':
      return `annulé${e}`;
    case 'ended':
      return `terminé${e}`;
  }
}

const counting = ({ before, after }: EventWords): string => {
  if (before === after) return after ? 'compte toujours' : 'ne compte pas';
  return after ? 'compte désormais' : 'ne compte plus';
};

/** « (750 MW, jusqu’en 2028) »; the sum too where the sentence has not said it. */
function details({ event, amount, capacity, end }: EventWords): string {
  const said = event === 'announced' || event === 'recorded';
  const sum = said || amount === null ? null : amountWords(amount);
  const inside = joined(', ', sum, capacity, end === null ? null : until(end));
  return inside === '' ? '' : ` (${inside})`;
}

const financierNouns = {
  investor: 'l’un des investisseurs',
  lender: 'l’un des prêteurs',
  financier: 'l’un des financeurs',
} as const;
const tradeNouns = {
  customer: 'l’un de ses clients',
  supplier: 'l’un de ses fournisseurs',
  both: 'l’un de ses partenaires commerciaux, comme client et comme fournisseur',
} as const;

function dualRole({ company, of: whose, as, kind, financeUsd, tradeUsd }: RoleWords): string {
  const put = financeUsd === null ? '' : ` (${financeUsd})`;
  const trades = tradeUsd === null ? '' : ` (${tradeUsd})`;
  return `${company} est à la fois ${financierNouns[kind]} ${of(whose)}${put} et ${tradeNouns[as]}${trades}.`;
}

const newLoop = {
  one: 'boucle nouvelle',
  many: 'de boucles nouvelles',
  other: 'boucles nouvelles',
};
const none: Count = { n: 0, text: '0' };
const loopParts: Record<LoopPart, (company: string, count: Count | null) => string> = {
  off: () =>
    'Il ne se trouve sur aucune boucle connue : on ne voit rien revenir de cet argent, si bien que la part qui tourne en rond diminue.',
  closes: (_, count) => `Ce lien fait partie de ${some(count ?? none, newLoop)}.`,
  on: (_, count) => `Ce lien se trouve sur ${some(count ?? none, nouns.loop)}.`,
};

export const changes = {
  event,
  tied: (holders: readonly string[], from: string, to: string) =>
    `${list(holders)} ${plural(holders.length, { one: 'a', other: 'ont' })} des attaches à la fois chez ${from} et chez ${to}.`,
  relatedParty: (before: string, now: string, _risen: boolean) =>
    `La part des échanges conclus entre deux sociétés liées à une même personne ou à une même maison mère passe de ${before} à ${now}.`,
  dualRole,
  loopPart: (part: LoopPart, company: string, count: Count | null) =>
    loopParts[part](company, count),
  ofHeadline: (company: string, whole: GoalWords, usd: string | null, power: string | null) =>
    `Cela représente ${joined(' et ', usd === null ? null : `${usd} du montant`, power === null ? null : `${power} de la puissance`)} de l’annonce ${of(company)}${made(whole)} : ${goal(whole)}.`,
  newHeadline: (company: string, usd: string | null, power: string | null) => {
    if (usd !== null) return `${company} a annoncé ${joined(' pour ', usd, power)}.`;
    return power === null
      ? `${company} a fait une annonce sans en publier le montant.`
      : `${company} a annoncé ${power} sans en publier le montant.`;
  },
  none: 'Aucun lien n’a été annoncé, n’a changé de statut ni n’est arrivé à terme.',
  more: (count: Count) =>
    `Au total, ${some(count, nouns.link)} ${plural(count, { one: 'a changé ; le tableau le donne', other: 'ont changé ; le tableau les donne tous' })}.`,
  /** In a table, a few words. */
  words: (change: LinkChange, f: Formats): string => {
    const day = change.on === null ? '' : ` ${on(f.date(change.on))}`;
    const state = change.stateAfter === null ? '' : lower(terms.states[change.stateAfter]);
    const after = state === '' ? '' : `, ${state}`;
    const was =
      change.stateBefore === null
        ? ''
        : ` (auparavant : ${lower(terms.states[change.stateBefore])})`;
    switch (change.event) {
      case 'announced':
        return `annoncé${day}${after}`;
      case 'recorded':
        return `inscrit cette semaine${after}`;
      case 'status':
        return `${state}${day}${was}`;
      case 'revised':
        return 'corrigé';
      case 'removed':
        return 'retiré du registre';
      case 'ran-out':
        return `échu${day}`;
      case 'superseded':
        return 'remplacé par un lien ultérieur';
      case 'consequence':
        return change.activeAfter
          ? 'compte de nouveau : ce qui le remplaçait ne tient plus'
          : 'ne compte plus';
    }
  },
  counting: (change: LinkChange): string => {
    if (change.activeBefore === change.activeAfter)
      return change.activeAfter ? 'compté avant et après' : 'non compté';
    return change.activeAfter ? 'désormais compté' : 'plus compté';
  },
};
