/** French: the sentences of the weekly summary, each whole in itself. */

import type { ChangeGroup } from '../../../model/attribution';
import type { DialId, Level, SignalId } from '../../../model/score';
import type {
  BandWords,
  CoverageWords,
  CutWords,
  DialWords,
  DueWords,
  EraWords,
  GroupWords,
  HeadlineWords,
  LinkWords,
  Move,
  StandingWords,
} from '../../article/words';
import type { Count } from '../../plural';
import { plural } from '../plural';
import { nouns, terms } from '../terms';
import { capital, from as fromDay, list, lower, to as toDay } from '../words';
import { dials, linkClause, linkNoun, moveWords, ofDial, points, some } from './words';

const contract = { one: 'contrat', many: 'de contrats', other: 'contrats' };
const change = { one: 'changement', many: 'de changements', other: 'changements' };
const rescoring = { one: 'recalcul', many: 'de recalculs', other: 'recalculs' };
const moneyFlow = {
  one: 'flux d’argent',
  many: 'de flux d’argent',
  other: 'flux d’argent',
};

const levels: Record<Level, string> = {
  calm: 'niveau calme',
  watch: 'niveau à surveiller',
  elevated: 'niveau élevé',
  'dot-com': 'niveau de la bulle Internet ou au-delà',
};

/** The largest link that began or ceased to count, and where the dials stand. */
function headline({ openAsOf, link, counts, all, dials: both }: HeadlineWords): string {
  const open = openAsOf === null ? '' : `Semaine en cours, arrêtée ${toDay(openAsOf)} : `;
  const stand = both.map(dialClause).join(', ');
  if (link === null) return open === '' ? `Semaine calme : ${stand}` : `${open}${stand}`;
  const noun = open === '' ? capital(linkNoun(link)) : linkNoun(link);
  const lead = counts ? linkClause(link) : `${noun} ne compte plus`;
  const more = all === null ? '' : `, parmi ${some(all, change)}`;
  return `${open}${lead}${more} ; ${stand}`;
}

function dialClause({ id, score, move }: DialWords): string {
  const name = lower(terms.dials[id].name);
  if (score === null) return `${name} inconnue`;
  return move === null || move.way === 'same'
    ? `${name} à ${score}`
    : `${name} en ${move.way === 'up' ? 'hausse' : 'baisse'} à ${score}`;
}

function standing({ id, open, score, level, move }: StandingWords): string {
  const moved =
    move === null ? '' : `, ${moveWords(move, points(move.by), 'inchangée')} sur la semaine`;
  return `${capital(dials[id])} ${open ? 'se situe pour l’instant' : 's’établit'} à ${score} (${levels[level]})${moved}.`;
}

function band({ low, high, within }: BandWords): string {
  if (low === high) return `L’incertitude sur les montants la laisse à ${low}.`;
  const range = `Compte tenu de l’incertitude sur les montants, elle se situe entre ${low} et ${high}`;
  return within === true
    ? `${range} : la variation de la semaine reste inférieure à cette marge.`
    : `${range}.`;
}

/** The change of a share is in points, never in per cent; so is that of an HHI. */
function signalMove(id: SignalId, move: Move): string {
  const by = move.by.endsWith('%')
    ? points(move.by.replace(/\s*%$/, ''))
    : id.endsWith('.hhi')
      ? points(move.by)
      : move.by;
  return moveWords(move, by, 'sans changement');
}

function cut({ id, cutAt, signals }: CutWords): string {
  const moved = signals.map(
    (signal) =>
      `« ${terms.signals[signal.id].name} » (${signal.value}, ${signalMove(signal.id, signal.move)})`,
  );
  const ending = plural(signals.length, {
    one: `obtient un score supérieur à ${cutAt}, plafond du cadran : sa variation n’y apparaît pas`,
    other: `obtiennent un score supérieur à ${cutAt}, plafond du cadran : leurs variations n’y apparaissent pas`,
  });
  return `Parmi les signaux ${ofDial(id)}, ${list(moved)} ${ending}.`;
}

const groupNouns = {
  new: 'les faits nouveaux',
  revised: 'les faits révisés',
  time: 'le passage du temps',
  method: 'le changement de méthode',
} as const satisfies Record<ChangeGroup, string>;

/** Where there was none to speak of. */
const stillNouns = { ...groupNouns, method: 'la méthode' } as const;

const isMany = (group: ChangeGroup): boolean => group === 'new' || group === 'revised';

const verbs = {
  one: { up: 'ajoute', down: 'retire', same: 'laisse' },
  many: { up: 'ajoutent', down: 'retirent', same: 'laissent' },
} as const;

/** « retirent 0,1 point à la circularité et ajoutent 0,5 point à la concentration ». */
function effects(moves: GroupWords['moves'], subject: 'one' | 'many'): string {
  const clauses = moves.map(({ id, move: { way, by } }, at) => {
    const verb = verbs[subject][way];
    if (way === 'same') return `${verb} ${dials[id]} inchangée`;
    const said = moves[at - 1]?.move.way === way ? '' : `${verb} `;
    return `${said}${points(by)} à ${dials[id]}`;
  });
  return list(clauses);
}

function still(groups: readonly ChangeGroup[], all: boolean): string {
  if (all)
    return 'Rien n’a fait bouger l’un ou l’autre cadran, ne fût-ce que d’un dixième de point.';
  const [first] = groups;
  if (groups.length === 1 && first !== undefined)
    return `${capital(stillNouns[first])} ${isMany(first) ? 'n’ont' : 'n’a'} fait bouger aucun des deux cadrans.`;
  const neither = groups
    .map((group) => `ni ${stillNouns[group]}`)
    .join(groups.length === 2 ? ' ' : ', ');
  return `${capital(neither)} n’ont fait bouger les cadrans.`;
}

function era({ id, score, low, high, place }: EraWords): string {
  const one = low === high;
  const where = {
    below: one ? 'au-dessous' : 'au-dessous de cet intervalle',
    within: one ? 'au même niveau' : 'dans cet intervalle',
    above: one ? 'au-dessus' : 'au-dessus de cet intervalle',
  } as const;
  const range = one ? low : `${low} à ${high}`;
  return `Sur le cadran ${ofDial(id)}, le réseau actuel est à ${score}, contre ${range} pour les deux réseaux de la bulle Internet : il se situe ${where[place]}.`;
}

function eraLoops(now: Count, low: Count, high: Count, complete: boolean): string {
  const pass = plural(now, { one: 'passe', other: 'passent' });
  const today =
    complete && now.n === 0
      ? 'Aucune boucle ne passe aujourd’hui'
      : `${complete ? '' : 'Au moins '}${some(now, nouns.loop)} ${pass} aujourd’hui`;
  const then =
    low.n !== high.n
      ? `en comptaient de ${low.text} à ${high.text}`
      : low.n === 0
        ? 'n’en comptaient aucune'
        : low.n === 1
          ? 'n’en comptaient qu’une'
          : `en comptaient ${low.text}`;
  return `${today} par trois sociétés ou plus ; les deux réseaux de la bulle Internet ${then}.`;
}

function due({ from, to, usd, power, links, undisclosed }: DueWords): string {
  const months = `${fromDay(from)} ${toDay(to)}`;
  if (links.n === 0) return `Aucun contrat à durée précisée n’a d’échéance ${months}.`;
  const sums = list([usd, power].filter((part) => part !== null));
  const fall = sums === '' ? 'sont de montant inconnu' : `atteignent ${sums}`;
  const hidden = undisclosed.n === 0 ? '' : `, dont ${undisclosed.text} sans montant publié`;
  const spread = plural(links, {
    one: 'réparti à parts égales sur sa durée',
    other: 'chacun étant réparti à parts égales sur sa durée',
  });
  return `${capital(months)}, les échéances ${fall}, au titre de ${some(links, contract)}${hidden}, ${spread}.`;
}

function dueNoTerm(count: Count, usd: string | null): string {
  const states = plural(count, {
    one: 'ne précise pas toute sa durée',
    other: 'ne précisent pas toute leur durée',
  });
  const falls =
    usd === null
      ? plural(count, { one: 'son échéance', other: 'leur échéance' })
      : `l’échéance de ${plural(count, { one: 'ses', other: 'leurs' })} ${usd}`;
  return `${some(count, contract)} ${states} : ${falls} n’est pas connue.`;
}

function active({ active: links, convention }: CoverageWords): string {
  const under = `selon la convention « ${terms.conventions[convention].name} »`;
  if (links.n === 0) return `Aucun lien n’est actif ${under}.`;
  const are = plural(links, { one: 'est actif', other: 'sont actifs' });
  return `${some(links, nouns.link)} ${are} ${under}.`;
}

function known({ flows, known: have, undisclosed, gross }: CoverageWords): string {
  if (flows.n === 0) return '';
  const among = `Sur ${some(flows, moneyFlow)}`;
  if (have.n === 0) return `${among}, aucun n’a de montant connu.`;
  const rest =
    undisclosed.n === 0
      ? 'aucun n’en est dépourvu'
      : `${undisclosed.text} ${plural(undisclosed, { one: 'n’en a', other: 'n’en ont' })} pas`;
  return `${among}, ${have.text} ${plural(have, { one: 'a', other: 'ont' })} un montant connu (${gross} au total), ${rest}.`;
}

function sourced({ tier3, unsourced }: CoverageWords): string {
  const rest =
    tier3.n === 0
      ? 'Aucun lien ne repose sur les seuls agrégateurs'
      : `${some(tier3, nouns.link)} ${plural(tier3, { one: 'ne repose', other: 'ne reposent' })} que sur des agrégateurs`;
  const lack =
    unsourced.n === 0
      ? 'aucun n’est sans source'
      : `${unsourced.text} ${plural(unsourced, { one: 'n’a', other: 'n’ont' })} aucune source`;
  return `${rest} ; ${lack}.`;
}

export const sentences = {
  headline,
  standing,
  unknownDial: (id: DialId) =>
    `${capital(dials[id])} n’a pas de score : aucun de ses signaux n’est connu.`,
  partly: (id: DialId, share: string) =>
    `Seuls ${share} du poids ${ofDial(id)} sont connus : à lire avec prudence.`,
  band,
  cut,
  bandsLeftOut: (links: Count, most: Count) =>
    `Le portefeuille compte ${some(links, nouns.link)} ; au-delà de ${most.text}, les fourchettes, la décomposition et les vérifications à faire ne sont calculées que sur demande.`,
  group: ({ group, moves }: GroupWords) =>
    `${capital(groupNouns[group])} ${effects(moves, isMany(group) ? 'many' : 'one')}.`,
  still,
  notSplit: (id: DialId) =>
    `${capital(dials[id])} n’est pas connue aux deux clôtures : sa variation ne peut être décomposée.`,
  effect: (moves: GroupWords['moves']) => `Ce lien ${effects(moves, 'one')}.`,
  era,
  eraUnknown: (id: DialId) =>
    `${capital(dials[id])} ne peut être comparée à celle de la bulle Internet.`,
  eraLoops,
  due,
  duePayer: (company: string, usd: string) => `${company} en doit la plus grande part, ${usd}.`,
  dueEnds: (links: readonly LinkWords[]) =>
    `${capital(list(links.map(linkNoun)))} ${plural(links.length, { one: 'arrive', other: 'arrivent' })} à terme au cours de ces mois.`,
  dueNoTerm,
  coverage: (words: CoverageWords): readonly string[] => [
    active(words),
    known(words),
    sourced(words),
  ],
  method: (version: string, portfolio: string) =>
    `Méthode ${version}. Portefeuille : ${portfolio}.`,
  knownThen: (day: string) => `Texte établi selon ce qui était connu au soir du ${day}.`,
  bandMethod: (draws: Count) =>
    `Les fourchettes vont du 5e au 95e centile de ${some(draws, rescoring)}, chaque montant étant tiré au sort dans son intervalle.`,
  advice: 'Ceci n’est pas un conseil en investissement.',
};
