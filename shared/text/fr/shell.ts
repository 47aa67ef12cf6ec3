/** The frame around every screen, in French. */
import type { Texts } from '../en/index';
import { from } from './words';

export const shell: Texts['shell'] = {
  product: 'Bubblescope',
  tagline: 'Le chantier de l’IA face à la bulle Internet',
  navigation: 'Écrans',
  screens: {
    overview: 'Aperçu',
    network: 'Réseau',
    companies: 'Sociétés',
    commitments: 'Engagements',
    weekly: 'Hebdo',
    dotcom: 'Bulle Internet',
    stress: 'Résistance',
    holdings: 'Positions',
    settings: 'Réglages',
  },
  skip: 'Aller au contenu',
  asOf: 'Au',
  asOfHelp: 'Montrer ce qui valait ce jour-là',
  earlierWeek: 'Une semaine plus tôt',
  laterWeek: 'Une semaine plus tard',
  today: 'Aujourd’hui',
  calendar: 'Choisir un jour',
  known: {
    now: 'État actuel',
    on: 'Connu au',
    fold: 'État actuel',
    banner: (day) => `État ${from(day)}, tel qu’enregistré alors. Un état passé ne se modifie pas.`,
    back: 'Revenir à l’état actuel',
    readOnly: 'Vous consultez un état passé : revenez à l’état actuel pour faire une modification.',
  },
  convention: 'Convention',
  theme: 'Thème',
  language: 'Langue',
  systemLanguage: 'Système',
  about: 'À propos',
  guide: 'Guide',
  close: 'Fermer',
  cancel: 'Annuler',
  compute: 'Calculer',
  loading: 'Ouverture de votre portefeuille…',
  scoring: 'Calcul des scores…',
  failed: 'Le portefeuille n’a pas pu être ouvert',
  screenFailed: 'Cet écran n’a pas pu être affiché',
  screenFailedHelp:
    'Tout ce que vous avez saisi est conservé, et les autres écrans fonctionnent. Réessayer suffit souvent ; sinon, voici ce qui s’est passé :',
  notScored: (message) => `Les chiffres n’ont pas pu être calculés : ${message}`,
  tryAgain: 'Réessayer',
  refused: (file) =>
    `${file} reste tel quel, et rien ne peut être modifié tant qu’il n’est pas lisible :`,
  setAside: (file) =>
    `Le fichier de votre portefeuille est illisible. Il est conservé sous le nom ${file}.`,
  setAsideProblems: 'Ce qui ne va pas',
  details: 'Détails',
  aboutText: {
    what: 'Bubblescope garde sur cet ordinateur les sociétés que vous suivez et les liens financiers qui les unissent, et mesure à quel point ils sont circulaires et concentrés. Rien ne quitte la machine.',
    advice: 'Ceci n’est pas un conseil en investissement.',
    data: 'Vos données sont conservées dans',
    sources:
      'Le portefeuille de départ repose sur des sources publiques jusqu’en juillet 2026. Le rang 1 est un document réglementaire ou un communiqué de la société, le rang 2 un organe de presse, le rang 3 un agrégateur qui en reprend d’autres. Toutes les sources n’ont pas été lues en entier.',
    licences: 'Sous licence MIT. Polices : Inter et Source Serif 4 (licence SIL Open Font 1.1).',
    packages: 'Paquets logiciels employés, et leurs licences',
    packagesFailed: 'La liste n’a pas pu être lue.',
    version: (version) => `Version ${version}`,
  },
  welcome: {
    title: 'Voici le chantier de l’IA, autant qu’il est public',
    lead: (companies, links) =>
      `Pour commencer, Bubblescope présente un portefeuille de ${companies} sociétés et de ${links} liens financiers, chacun avec sa source.`,
    facts: (count) => `Déclarés par une société : ${count}`,
    reports: (count) => `Rapportés par la presse, parfois de source anonyme : ${count}`,
    estimates: (count) => `Estimés : ${count}`,
    unsourced: (count) => `Sans source : ${count}`,
    notCounted: (count) =>
      `Affichés sans entrer dans aucun score (annonces de programmes, doubles comptes, projets caducs) : ${count}`,
    tier3: (count) => `Reposant sur les seuls agrégateurs, à prendre avec prudence : ${count}`,
    keep: 'Continuer avec ce portefeuille',
    empty: 'Commencer à vide',
    note: 'L’un et l’autre se changent plus tard : rien de ce que vous saisissez n’est perdu.',
  },
};
