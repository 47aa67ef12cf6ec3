/** The Overview in French. */
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { plural } from './plural';
import { nouns } from './terms';
import { counted, of, to } from './words';

/** « aucune des 1 000 redistributions aléatoires n’en atteint », « 23 % des … en atteignent ». */
function amongDraws(share: number | null, draws: number, f: Formats): string {
  if (share === null) return 'on ne sait d’aucune redistribution aléatoire si elle en atteint';
  const all = `des ${f.count(draws)} redistributions aléatoires`;
  return share === 0 ? `aucune ${all} n’en atteint` : `${f.share(share)} ${all} en atteignent`;
}

export const overview: Texts['overview'] = {
  begin: {
    title: 'Rien n’est encore saisi',
    text: 'Ajoutez une société que vous suivez, puis un contrat avec sa source ; ou importez un fichier existant. Les cadrans se remplissent à mesure que des liens chiffrés arrivent.',
    addCompany: 'Ajouter une société',
    addLink: 'Ajouter un lien',
    import: 'Importer un fichier',
  },
  title: 'Aperçu',
  dialCaption: (low, high) => `Les réseaux de la bulle Internet obtiennent de ${low} à ${high}`,
  dialDoubt: (low, high) =>
    `${low} à ${high} selon que la bulle Internet est prise à sa valeur haute ou basse`,
  band: (low, high) => `${low} à ${high} dans les intervalles des montants`,
  bandHelp: (draws) =>
    `La fourchette : du 5e au 95e centile de ${draws} recalculs, chaque montant tiré dans son intervalle`,
  bandRunning: 'Calcul des fourchettes',
  bandCancelled: 'Fourchettes non calculées',
  known: (share) => `${share} de son poids est connu`,
  scale: { calm: 'calme', dotcom: 'bulle Internet' },
  beyond: 'au-delà de l’échelle',
  sinceLastWeek: (change) => `${change} sur une semaine`,
  signal: 'Signal',
  today: 'Aujourd’hui',
  dotcom: 'Bulle Internet',
  score: 'Score',
  line: {
    title: 'Semaine après semaine depuis 2023',
    help: 'Chaque clôture, selon les dates d’annonce et de statut. 100 est le niveau de la bulle Internet.',
    name: 'Courbe des deux cadrans, semaine après semaine depuis janvier 2023',
    none: 'Aucune semaine n’a encore de score : ajoutez des liens avec leurs montants et leurs dates.',
    week: 'Semaine',
    closed: 'Clôture',
    dotcomLevel: 'Niveau de la bulle Internet',
  },
  changes: {
    title: 'Modifié cette semaine',
    none: (start, end) => `Aucun lien n’a changé entre le ${start} et le ${end}.`,
    latest: (day) => `Le dernier fait daté de votre registre remonte ${to(day)}.`,
    goThere: 'Aller à cette semaine',
    add: 'Ajouter un lien',
    more: (count) => `et ${count} de plus`,
    open: 'Lire la semaine',
    moved: (dials) => `Les cadrans sur la semaine : ${dials.join(' ; ')}.`,
  },
  loops: {
    title: 'Les plus grandes boucles',
    help: 'Cycles de liens mêlant financement et commerce, selon leur plus petit flux connu.',
    count: (count, complete) => `${complete ? '' : 'au moins '}${count} en tout`,
    bottleneck: 'Plus petit flux',
    none: 'Aucune boucle n’est fermée ce jour-là.',
    unknownStep: 'non publié',
    restsOn: 'La meilleure source de son flux le plus incertain',
  },
  ladder: {
    title: 'De l’annonce au décaissement',
    help: 'Ce qui a été annoncé, ce qui est ferme, ce qui a été payé.',
    headline: 'Annonce',
    headlineOf: (company, day) => `${company}, ${day}`,
    revised: 'Annonce révisée',
    binding: 'Contrats fermes',
    bindingHelp: (count, company, f) => `${counted(count, nouns.deal, f)} ${of(company)}`,
    paid: 'Versements connus',
    company: 'Société',
    power: (power, without, all) =>
      without === 0
        ? `${power} en tout`
        : `${power} en tout ; ${without} ${plural(all, { one: 'contrat', other: 'contrats' })} sur ${all} sans puissance précisée`,
    noPower: (all) =>
      plural(all, {
        one: 'sa puissance n’est pas précisée',
        other: `aucun des ${all} contrats ne précise de puissance`,
      }),
    paidUnknown: 'Aucun paiement n’est documenté.',
    perGw: (usd) => `${usd} par GW`,
    homes: 'à peu près la puissance de 25 millions de foyers américains',
    none: 'Aucune annonce n’avait été faite à cette date.',
    undisclosed: (count) => `dont ${count} sans montant publié`,
    share: (share) => `${share} de l’annonce`,
    capacityUnknown: 'puissance non précisée',
  },
  gross: {
    links: 'Liens actifs',
    known: 'À montant connu',
    flow: 'Flux brut',
    loops: 'Boucles',
    loopCount: (count, complete) => (complete ? count : `${count} ou plus`),
  },
  verdict: {
    title: 'Le verdict tient-il ?',
    help: 'Les cadrans selon d’autres conventions, et les boucles face au hasard.',
    amounts: 'Montants',
    running: 'Redistribution au hasard',
    stopped: 'Non comparé au hasard',
    holds: (dial, same) =>
      same === null
        ? `${dial} : pas de score dans les quatre cas.`
        : same
          ? `${dial} : même niveau dans les quatre cas.`
          : `${dial} : le niveau change avec la convention.`,
    loopShare: ({ loopShare, draws }, f) =>
      loopShare.observed === null || loopShare.p95 === null
        ? 'Aucun flux ne peut être comparé au hasard.'
        : `Part en boucle de ${f.share(loopShare.observed)} : ${amongDraws(loopShare.atLeast, draws, f)} autant ; 95 sur 100 restent sous ${f.share(loopShare.p95)}.`,
    loops: ({ loops, draws }, f) =>
      loops.observed === null
        ? 'Il y a plus de boucles qu’on ne peut en compter.'
        : loops.observed === 0
          ? 'Aucune boucle n’est fermée.'
          : `${counted(loops.observed, nouns.loop, f)} : ${amongDraws(loops.atLeast, draws, f)} autant.`,
    assumed: (count, f) =>
      `Par an : faute des deux dates, ${plural(count, { one: 'le montant', other: 'les montants' })} de ${counted(count, nouns.link, f)} ${plural(count, { one: 'est réparti', other: 'sont répartis' })} sur cinq ans par hypothèse.`,
  },
  verify: {
    title: 'À vérifier en priorité',
    help: 'Les liens douteux qui comptent : ce que chacun met en jeu dans les cadrans.',
    running: 'Pesée de chaque lien',
    stopped: 'Non pesés',
    none: 'Aucun lien financier n’est actif ce jour-là.',
    effect: (points, f) => `${f.number(points)} ${plural(points, nouns.point)} en jeu`,
    without: (dial, points) => `${dial.toLowerCase()} ${points} sans lui`,
    within: (points) => `${points} sur son intervalle`,
    spread: (share) => `intervalle de ${share}`,
    source: (tier, ageYears, f) =>
      ageYears === null
        ? `source de ${tier.toLowerCase()}`
        : `source de ${tier.toLowerCase()}, vieille de ${f.number(ageYears)} ${plural(ageYears, nouns.year)}`,
  },
};
