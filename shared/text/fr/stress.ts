/** The Stress screen in French. */
import type { StressNoticeCode } from '../../model/stress';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { plural } from './plural';

const links = { one: 'lien', other: 'liens' };
const companies = { one: 'société', other: 'sociétés' };

function notice(code: StressNoticeCode, count: number, f: Pick<Formats, 'count'>): string {
  const ofLinks = `${f.count(count)} ${plural(count, links)}`;
  const ofCompanies = `${f.count(count)} ${plural(count, companies)}`;
  const verb = (one: string, other: string) => plural(count, { one, other });
  switch (code) {
    case 'assumed-term':
      return `${ofLinks} sans date de début ou de fin : montant réparti sur cinq ans par hypothèse.`;
    case 'undisclosed':
      return `${ofLinks} à échéance dont le montant n’est pas publié : hors de toute somme ici.`;
    case 'completed':
      return `${ofLinks} ${verb('achevé, tenu pour payé', 'achevés, tenus pour payés')} : rien n’est dû.`;
    case 'guarantee':
      return `${f.count(count)} ${verb('garantie', 'garanties')} : aucun argent ne circule avant l’appel.`;
    case 'not-active':
      return `${ofLinks} du choc ${verb('n’est pas actif', 'ne sont pas actifs')} ce jour-là : sans effet.`;
    case 'revenue-unknown':
      return `${ofCompanies} sans chiffre d’affaires annuel connu : si les pertes sont amorties, ${verb('elle ne fait', 'elles ne font')} jamais défaut par contagion.`;
    case 'funding-gap':
      return `${ofCompanies} ${verb('doit plus que ses encaissements et son chiffre', 'doivent plus que leurs encaissements et leur chiffre')} d’affaires : le reste est supposé levé ailleurs.`;
  }
}

export const stress: Texts['stress'] = {
  title: 'Résistance',
  lead: (from, until) => `Ce qui vient à échéance du ${from} au ${until}`,
  shock: {
    title: 'Le choc',
    help: 'Plusieurs à la fois si vous voulez. Tout ce qui suit change en même temps.',
    kind: 'Ce qui se passe',
    kinds: {
      pays: 'Paie en partie',
      cancelled: 'Est annulé',
      stops: 'Cesse de financer',
    },
    pick: {
      pays: 'Quelle société',
      cancelled: 'Quel lien',
      stops: 'Quel financeur',
    },
    add: 'Ajouter',
    notFound: 'Choisissez dans la liste.',
    paysShare: (company) => `${company} paie`,
    ofOwed: 'de ce qu’elle doit',
    remove: (part) => `Retirer : ${part}`,
    none: 'Rien pour l’instant. Ajoutez un élément ci-dessus, ou partez de l’un de ces chocs :',
    noneDue:
      'Aucune échéance dans ces douze mois. Ajoutez des liens, avec leurs montants, dans Engagements.',
    undo: 'Un pas en arrière',
    clear: 'Tout retirer',
    gone: (ids) => `Absent du registre tel qu’il est montré, et laissé de côté : ${ids}`,
  },
  examples: {
    'largest-debtor': 'Le plus gros débiteur paie la moitié',
    'largest-vendor': 'Le premier financeur de ses clients s’arrête',
    'largest-link': 'Le plus gros contrat est annulé',
  },
  kept: {
    title: 'Scénarios gardés',
    help: 'Chacun est raconté dans la synthèse de la semaine.',
    none: 'Aucun pour l’instant.',
    keep: 'Garder celui-ci…',
    keepTitle: 'Garder le scénario',
    renameTitle: 'Renommer le scénario',
    name: 'Nom',
    nameNeeded: 'Il faut un nom.',
    save: 'Garder',
    rename: 'Renommer',
    duplicate: 'Dupliquer',
    copyOf: (name) => `${name} (copie)`,
    remove: 'Supprimer',
    actions: (name) => `Plus pour « ${name} »`,
    fresh: 'Nouveau choc',
    removed: (name) => `« ${name} » a été supprimé.`,
    putBack: 'Le remettre',
    saved: 'Vos modifications sont gardées au fur et à mesure.',
    unknown: (id) => `Il n’y a pas de scénario « ${id} ».`,
    failed: (why) => `Non gardé : ${why}`,
  },
  bounds: {
    cushioned: {
      name: 'Amorti',
      meaning: 'Une perte se transmet une fois l’année de chiffre d’affaires épuisée : le moins.',
    },
    passThrough: {
      name: 'Transmis en entier',
      meaning: 'Ce qui n’est pas reçu n’est pas payé non plus, jusqu’au dernier dollar : le plus.',
    },
  },
  lost: 'Perdu',
  atLeast: (usd) => `au moins ${usd}`,
  ofOwed: (usd) => `sur ${usd} dus`,
  facts: {
    cutUsd: 'À l’origine',
    passedOnUsd: 'Transmis',
    hit: 'Sociétés touchées',
    hops: 'Étapes',
    loopsBroken: 'Boucles rompues',
  },
  orMore: (count) => `${count} ou plus`,
  unsettled: 'La contagion n’était pas au repos quand le calcul a été arrêté.',
  dial: (name, before, after) => `${name} : ${before} avant, ${after} après`,
  unchanged: 'inchangé',
  map: {
    name: (bound) => `${bound} : par où passe la perte, étape par étape`,
    origin: 'Origine',
    hop: (hop) => `Étape ${hop}`,
    others: (count, f) => `${f.count(count)} ${plural(count, { one: 'autre', other: 'autres' })}`,
    later: (hops, usd, f) =>
      `${f.count(hops)} ${plural(hops, { one: 'étape suivante', other: 'étapes suivantes' })}, ${usd} en tout, non ${plural(hops, { one: 'dessinée', other: 'dessinées' })}.`,
    scale: 'Étape par étape, à la même échelle pour les deux : à hauteur égale, somme égale.',
    absorbed: 'supporté',
    passedOn: 'transmis',
    showTable: 'Voir en tableau',
    showMap: 'Voir en carte',
    from: 'De',
    to: 'À',
    usd: 'Perdu',
    step: 'Étape',
    none: 'Rien n’est perdu.',
  },
  table: {
    title: 'Qui est touché',
    help: 'Ce qui est dû à chacune dans les douze mois et ne lui vient pas, et ce qu’elle laisse alors impayé.',
    label: 'Sociétés touchées, par leur perte',
    company: 'Société',
    receives: 'Lui est dû',
    lostCushioned: 'Perdu, amorti',
    lostFull: 'Perdu, en entier',
    unpaidCushioned: 'Impayé, amorti',
    unpaidFull: 'Impayé, en entier',
    none: 'Personne ne perd rien.',
  },
  notices: {
    title: 'Sur quoi cela repose',
    notice,
    which: 'Lesquels',
  },
};
