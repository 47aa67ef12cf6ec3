/** The Dot-com screen in French. */
import type { IndicatorPath } from '../../engine/indicatorPath';
import type { Break } from '../../engine/twin';
import type { Fate } from '../../model/era';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { indicators } from './indicators';
import { plural } from './plural';
import { terms } from './terms';
import { lower } from './words';

type Numbers = Pick<Formats, 'rate' | 'times' | 'count' | 'number'>;

const minus = '\u2212';

/** A figure with its unit, « 12,5 % », « 25,6 Md$ ». */
function value(figure: number, unit: string, f: Numbers): string {
  const text = f.rate(figure).replace('-', minus);
  switch (unit) {
    case '%':
      return `${text} %`;
    case 'ratio':
      return f.times(figure);
    case 'USD bn':
    case 'USD bn market value':
      return `${text} Md$`;
    case 'USD tn':
      return `${f.rate(1000 * figure)} Md$`;
    case '% points':
      return `${text} points`;
    case '% of GDP':
      return `${text} % du PIB`;
    case 'std. deviations':
      return `${text} σ`;
    case 'HHI points':
      return `${text} IHH`;
    case 'months':
      return `${text} mois`;
    case 'percentile':
      return `centile ${text}`;
    default:
      return text;
  }
}

/** Where the likeness between a link and its twin ends. */
function breaks(found: Break, f: Pick<Numbers, 'times'>): string {
  switch (found.code) {
    case 'kind':
      return `Nature différente : « ${lower(terms.linkKinds[found.today])} » aujourd’hui, « ${lower(terms.linkKinds[found.era])} » alors.`;
    case 'size': {
      const beside =
        found.basis === 'revenue' ? 'au chiffre d’affaires du payeur' : 'à l’argent de son réseau';
      const side = found.side === 'larger' ? 'plus grand' : 'plus petit';
      return `Rapporté ${beside}, celui d’aujourd’hui est ${f.times(found.times)} ${side}.`;
    }
    case 'size-unknown':
      return found.of === 'today'
        ? 'Le montant d’aujourd’hui n’est pas publié : les tailles ne se comparent pas.'
        : 'Le montant d’alors n’est pas connu : les tailles ne se comparent pas.';
    case 'dual-role':
      return found.of === 'today'
        ? 'Aujourd’hui les deux commercent et se financent aussi ; alors non.'
        : 'Alors les deux commerçaient et se finançaient aussi ; aujourd’hui non.';
    case 'vendor-finance':
      return found.of === 'today'
        ? 'Aujourd’hui l’argent revient en commandes ; alors non.'
        : 'Alors l’argent revenait en commandes ; aujourd’hui non.';
    case 'payer':
      return `Qui paie est du type « ${terms.companyKinds[found.today]} » aujourd’hui, « ${terms.companyKinds[found.era]} » alors.`;
  }
}

const reasons: Record<NonNullable<IndicatorPath['none']>, string> = {
  'no-today': 'Pas de valeur pour ce jour.',
  'no-path': 'Trop peu de valeurs pour une trajectoire.',
  'other-convention': 'Le chiffre actuel se calcule autrement : non comparé.',
  'above-all': 'Au-dessus de tous les mois de 1995 à 2003',
  'below-all': 'Au-dessous de tous les mois de 1995 à 2003',
};

const fates: Record<Fate, string> = {
  bankrupt: 'Faillite',
  restructured: 'Sous protection judiciaire',
  closed: 'Fermeture',
  seized: 'Saisie',
  fined: 'Comptes corrigés ou amende',
  absorbed: 'Absorption',
  survived: 'Survie',
  'not-known': 'Non noté',
};

export const dotcom: Texts['dotcom'] = {
  title: 'Bulle Internet',
  lead: 'L’époque mesurée par le même code, à côté d’aujourd’hui',
  view: 'Vue',
  views: {
    signals: 'Signaux',
    networks: 'Les deux réseaux',
    path: 'Indicateurs',
    twin: 'Jumeaux',
    endings: 'Comment cela a fini',
  },
  value,
  signals: {
    label: 'Chaque signal à côté de sa plage de la bulle Internet',
    signal: 'Signal',
    today: 'Aujourd’hui',
    band: 'Fourchette',
    era: 'Bulle Internet',
    place: 'Où il se situe',
    placeHint:
      'La plage de la bulle en aplat, aujourd’hui en repère, sa fourchette en trait ; chacun depuis 0 à sa propre échelle',
    score: 'Score',
    scoreHint: '100 est le milieu de la plage de la bulle ; au-dessus, c’est plus qu’en 2000',
    trend: '52 semaines',
    trendName: (signal, from, to) => `${signal} : ${from} il y a un an, ${to} maintenant`,
    placeName: (signal, today, range) => `${signal} : ${today} aujourd’hui, bulle ${range}`,
    sources: 'Repose sur',
    sourcesOf: (signal) => `Sur quoi repose ce signal : ${lower(signal)}`,
    none: 'Aucun signal.',
    largestToday: 'Aujourd’hui : les cinq plus gros liens qui y entrent',
    largestEra: 'Bulle Internet : les cinq plus gros liens qui y entrent',
    noLinks: 'Aucun lien de montant connu.',
    see: 'Voir les deux réseaux côte à côte',
    rangeHelp: (links, tied) =>
      `La plage de la bulle va des ${links} liens documentés aux ${tied} avec les achats liés aux prêts des fournisseurs.`,
  },
  networks: {
    scale: 'Échelle',
    scales: { share: 'Part de chaque réseau', usd: 'En dollars' },
    today: (day) => `Aujourd’hui, ${day}`,
    era: 'Bulle Internet, 1996–2002',
    eraOf: 'Réseau de la bulle',
    eras: { documented: 'Documenté', tied: 'Avec les achats liés' },
    sum: (usd, links, companies) => `${usd} sur ${links} liens entre ${companies} sociétés`,
    drawn: (companies, share) =>
      `Dessiné : les ${companies} sociétés où passe le plus d’argent, et ${share} du total. Le reste est omis.`,
    drawing: (name, companies) =>
      `${name} : en cercle les ${companies} sociétés où passe le plus d’argent, et l’argent entre elles`,
    nothing: 'Aucun lien de montant connu n’est actif.',
    legend: {
      title: 'Les deux dessins',
      direction: 'Une bande est large d’où part l’argent, étroite où il arrive.',
      node: 'L’aire d’un disque est l’argent qui entre et sort.',
      same: 'Largeurs et aires sont à la même échelle des deux côtés.',
    },
    showTable: 'Voir en tableaux',
    showDrawing: 'Voir en dessins',
    table: {
      from: 'De',
      to: 'À',
      family: 'Nature',
      amount: 'Montant',
      share: 'Du total',
    },
  },
  path: {
    stripTitle: 'Quels mois de la bulle ressemblent à aujourd’hui',
    stripHelp:
      'Chaque repère est un mois où l’indicateur était là où il est maintenant. Ils ne s’accordent pas sur un mois, et n’ont pas à le faire.',
    stripLabel: 'Mois de 1995 à 2003 égaux à aujourd’hui, par indicateur',
    spread: (within, outside, from, to) =>
      `${within} indicateurs égalent un mois ou plusieurs, le premier ${from}, le dernier ${to} ; ${outside} sont hors de tous ou ne se placent pas.`,
    indicator: 'Indicateur',
    months: 'Mois égaux à aujourd’hui',
    now: 'Aujourd’hui',
    score: 'Score',
    scoreHint: '0 est janvier 1995, 100 le propre extrême de l’indicateur en 2000',
    notScored: 'sans score',
    some: (count, from, to, f) =>
      count === 1
        ? from
        : `${from} à ${to}, ${f.count(count)} ${plural(count, { one: 'mois', other: 'mois' })}`,
    reasons,
    unknownToday: 'inconnu',
    chartsTitle: 'La trajectoire de 1995 à 2003',
    chartsHelp:
      'La ligne est l’époque, le tireté aujourd’hui, les repères les mois où ils se croisent.',
    chart: (name, today, months) => `${name}, 1995–2003. Aujourd’hui : ${today}. ${months}`,
    logScale: 'échelle log.',
    showTable: 'Voir en tableau',
    showChart: 'Voir en courbes',
    tableLabel: 'Les indicateurs année par année',
    single: {
      title: 'Chiffres sans trajectoire',
      help: 'Connus pour un moment ou une période seulement.',
      label: 'Chiffres de l’époque sans trajectoire',
      era: 'Bulle Internet',
      now: 'Aujourd’hui',
      source: 'Source',
      confidence: 'Confiance',
    },
    confidences: {
      high: 'élevée',
      medium: 'moyenne',
      low: 'faible',
      unverified: 'non vérifié',
    },
    names: indicators,
  },
  twin: {
    choose: 'Lien',
    hint: 'Tout lien d’argent du registre ; le premier est le plus gros de la dernière semaine qui a du nouveau.',
    notFound: 'Choisissez dans la liste.',
    none: 'Aucun lien d’argent au registre ce jour-là.',
    today: 'Aujourd’hui',
    era: 'Son jumeau de la bulle',
    likeness: (share) => `${share} de ressemblance`,
    likenessHint:
      'Selon la nature, la taille pour le payeur et les rôles des deux bouts ; ce qui n’est pas connu compte pour moitié.',
    rows: {
      kind: 'Nature',
      payer: 'Qui paie',
      amount: 'Montant',
      ofRevenue: 'Part du chiffre d’affaires annuel du payeur',
      ofFlow: 'Part de l’argent de son réseau',
      dualRole: 'Commerce et finance entre les deux',
      vendorFinance: 'L’argent revient en commandes',
      announced: 'Annoncé',
    },
    column: 'Trait',
    yes: 'oui',
    no: 'non',
    revenueUnknown: 'inconnu : pas de chiffre d’affaires annuel sourcé',
    ended: 'Comment cela a fini',
    breaksTitle: 'Où la ressemblance s’arrête',
    breaks,
    noBreak:
      'Sur ces traits les deux se ressemblent. Cela a fini ainsi une fois ; ce n’est pas une prévision.',
    always: 'Autres sociétés, autre époque : une ressemblance de traits, et pas une prévision.',
    note: 'Sur ce lien',
    sources: 'Sources',
  },
  endings: {
    label: 'Fournisseurs, clients et financeurs de l’époque, et comment cela a fini',
    help: 'Sommes des liens documentés de 1996 à 2002.',
    show: 'Montrer',
    shows: {
      all: 'Tous',
      vendors: 'Fournisseurs',
      customers: 'Clients',
      financiers: 'Financeurs',
    },
    company: 'Société',
    financed: 'A financé',
    sold: 'A vendu',
    bought: 'A acheté',
    raised: 'A levé',
    fate: 'Fin',
    ending: 'Comment',
    source: 'Source',
    fates,
    none: 'Aucune société.',
    undisclosed: 'Liée, mais aucun montant n’est connu',
  },
};
