/** The Weekly screen around its summaries, in French. */
import type { Level } from '../../model/score';
import type { Texts } from '../en/index';
import type { Count, Forms } from '../plural';
import { plural } from './plural';
import { lower } from './words';

const of = (count: Count, noun: Forms): string => `${count.text} ${plural(count, noun)}`;
const week = { one: 'semaine', many: 'de semaines', other: 'semaines' };
const summary = { one: 'synthèse', many: 'de synthèses', other: 'synthèses' };
const correction = { one: 'correction', many: 'de corrections', other: 'corrections' };

const levelsSaid: Record<Level, string> = {
  calm: 'calme',
  watch: 'à surveiller',
  elevated: 'élevée',
  'dot-com': 'au niveau de la bulle Internet ou au-delà',
};

export const desk: Texts['desk'] = {
  label: 'Vues des semaines',
  views: {
    summary: 'Synthèse',
    compare: 'Comparer',
    calendar: 'Calendrier',
    search: 'Recherche',
    watching: 'Veille',
  },
  standings: {
    kept: 'écrite',
    told: 'établie d’après le registre',
    missing: 'sa synthèse manque',
    'not-yet': 'pas encore close',
  },
  writing: {
    label: 'Écriture des synthèses',
    at: (heading, done, total) => `${done} sur ${total} : ${lower(heading)}`,
    cancel: 'Interrompre l’écriture',
    failed: (message) => `L’écriture s’est arrêtée avant la fin. ${message}`,
  },
  record: {
    label: 'À propos de cette version',
    written: (at) => `Écrite le ${at}, selon ce qui était connu à la clôture.`,
    corrected: (issue, at) => `Correction ${issue}, écrite le ${at}.`,
    told: 'Non écrite : établie d’après le registre d’aujourd’hui.',
    toldThen: 'Non écrite : établie d’après l’état passé que vous consultez.',
    open: 'Pas encore close : arrêtée à aujourd’hui. Elle sera écrite à sa clôture.',
    correctedBy: (issue, at) => `Corrigée par la correction ${issue} du ${at}.`,
    readCorrection: 'Lire la correction',
    issues: 'Versions de cette semaine',
    first: 'Version d’origine',
    correction: (issue) => `Correction n° ${issue}`,
    quoted: (reason) => `« ${reason} »`,
    openState: 'Ouvrir le registre d’alors',
    correct: 'Publier une correction…',
    write: 'L’écrire',
    writeSince: (heading, count) => `Écrire les ${of(count, week)} depuis la ${lower(heading)}`,
    unreadable: (file) =>
      `${file} est illisible ; le fichier reste tel quel dans le dossier de données.`,
    toldInstead: 'La semaine est établie d’après le registre.',
    notUnderstood:
      'Les chiffres de cette version sont illisibles ; voici le texte tel qu’il a été écrit.',
    noIssue: (heading, issue) => `${heading} : il n’y a pas de correction ${issue}.`,
    readWeek: (heading) => `Lire la ${lower(heading)}`,
  },
  correcting: {
    title: (heading) => `Corriger la ${lower(heading)}`,
    help: 'La semaine est établie de nouveau d’après tout ce que contient le registre. Ce qui a été écrit reste tel quel ; la correction se place à côté et dit ce qui diffère.',
    reason: 'Le motif',
    hint: 'Imprimé dans la correction, dans vos mots.',
    missing: 'Une correction demande un motif.',
    save: 'Publier la correction',
    saving: 'Écriture…',
    failed: (message) => `La correction n’a pas été publiée. ${message}`,
  },
  behind: {
    banner: (heading) =>
      `Vous consultez le registre sur lequel repose la synthèse : ${lower(heading)}. Un état passé ne se modifie pas.`,
    save: 'Enregistrer cet état comme fichier de portefeuille',
    failed: (message) => `Cet état ne peut être montré. ${message}`,
  },
  compare: {
    title: 'Deux semaines côte à côte',
    first: 'Première semaine',
    second: 'Seconde semaine',
    swap: 'Échanger les deux semaines',
    caption: (one, other) => `${one} et ${lower(other)}, chiffre par chiffre`,
    what: 'Chiffre',
    change: 'Variation',
    differs: 'Diffère',
    groups: {
      dials: 'Cadrans',
      signals: 'Signaux',
      loops: 'Boucles',
      concentrated: 'Les plus concentrées',
      due: 'À échéance sous trois mois',
    },
    loops: { total: 'Fermées', appeared: 'Nouvelles', grown: 'Agrandies', broken: 'Rompues' },
    rank: (rank) => `N° ${rank}`,
    concentrated: (company, largest, share) => `${company} : ${share} avec ${largest}`,
    due: { usd: 'Montant', power: 'Puissance', links: 'Contrats' },
    band: (low, high) => `marge de ${low} à ${high}`,
    facts: (one, other) => `Ce qui sépare la ${lower(one)} de la ${lower(other)}`,
    noFacts: 'Ni lien, ni annonce, ni boucle, ni alerte ne diffère.',
    same: 'C’est la même version de la même semaine.',
    pending: 'Les deux semaines s’établissent…',
    noState: 'Le registre de l’une des deux est illisible : liens et boucles ne sont pas comparés.',
  },
  searching: {
    title: 'Chercher dans les synthèses',
    label: 'Chercher dans toutes les synthèses écrites',
    hint: 'Une société, un mot, un chiffre',
    begin: (count) =>
      count.n === 0
        ? 'Aucune synthèse n’est encore écrite. La première le sera à la clôture d’une semaine.'
        : `La recherche porte sur le texte ${count.n === 1 ? 'de la seule synthèse écrite' : `des ${of(count, summary)} déjà écrites`}, sans égard aux majuscules ni aux accents.`,
    none: (sought) => `Aucune synthèse écrite ne parle de « ${sought} ».`,
    noneHelp:
      'Seules les semaines écrites sont fouillées, dans les mots et la langue où elles l’ont été.',
    found: (sought, count) => `« ${sought} » se trouve dans ${of(count, summary)}`,
    correction: (issue) => `correction n° ${issue}`,
    more: (count) =>
      `Montrer ${count.text} ${plural(count, { one: 'autre synthèse', other: 'autres synthèses' })}`,
    failed: (message) => `La recherche n’a pas abouti. ${message}`,
  },
  calendar: {
    title: 'Calendrier des semaines',
    help: 'Chaque case est une semaine ; plus elle est remplie, plus le niveau de son cadran est élevé.',
    dial: 'Cadran',
    year: 'Année',
    week: (number) => `Semaine ${number}`,
    cell: (heading, dial, score, level, said) =>
      `${heading} : ${lower(dial)} ${score}${level === null ? '' : `, ${levelsSaid[level]}`} ; ${said}`,
    noFigure: (heading, said) => `${heading} : ${said}`,
    unknown: 'inconnue',
    hint: 'Les flèches déplacent, Entrée ouvre une semaine.',
    showTable: 'Montrer en tableau',
    showCalendar: 'Montrer en calendrier',
    legend: 'Légende',
    columns: { week: 'Semaine', closed: 'Close le', level: 'Niveau', standing: 'Synthèse' },
    corrections: (count) => of(count, correction),
  },
};
