/** What the command line prints, in French. */
import type { TableName } from '../../model/portfolio';
import type { Texts } from '../en/index';
import { frFormats } from './formats';
import { unreadableWords } from './problems';
import { nouns } from './terms';
import { usage } from './usage';
import { counted, on } from './words';

const tables: Record<TableName, keyof typeof nouns> = {
  companies: 'company',
  links: 'link',
  commitments: 'headline',
  sources: 'source',
};

export const cli: Texts['cli'] = {
  usage,
  wholePeriod: 'toute la période',
  asOf: (date) => on(date).replace(/^le /, 'au '),
  linksThatCount: 'Liens comptés',
  ofThemFlows: 'dont flux',
  withKnownAmount: 'avec un montant connu',
  grossFlow: 'Flux brut',
  dials: 'Cadrans (100 : niveau de la bulle Internet)',
  score: 'score',
  range: 'intervalle',
  level: 'niveau',
  circularity: 'Circularité',
  loops: 'Boucles',
  concentration: 'Concentration (IHH, de 0 à 10 000)',
  today: 'aujourd’hui',
  dotcom: 'bulle Internet',
  effectiveNumber: 'équivaut à N égaux',
  fourLargest: 'quatre premiers',
  mostCommitted: 'Sociétés les plus engagées',
  committed: 'engagé',
  overRevenue: 'sur CA',
  supplierHhi: 'IHH fournisseurs',
  customerHhi: 'IHH clients',
  companyLoops: 'boucles',
  fromTo: (low, high) => `${low} à ${high}`,
  atLeast: (count) => `au moins ${count}`,
  noProblems: (counts) => {
    const each = Object.entries(counts) as [TableName, number][];
    const parts = each.map(([table, count]) => counted(count, nouns[tables[table]], frFormats));
    return `aucun problème : ${parts.join(', ')}`;
  },
  notice: (sentence) => `remarque : ${sentence}`,
  unreadable: (file, code) => `Lecture de ${file} impossible : ${unreadableWords(code)}.`,
  unwritable: (file, code) => `${file} : écriture impossible (${code})`,
  noLedger: (folder) =>
    `Il n’y a pas de registre dans ${folder} : voici le portefeuille de départ.`,
  missed: {
    open: 'Bubblescope est ouvert sur ce dossier, et écrit lui-même ce qui est dû.',
    noLedger: 'Il n’y a pas de registre à raconter : lancez l’application une première fois.',
    nothing: 'rien n’était dû',
    unreadable: (file) => `Lecture de ${file} impossible : il n’est pas repris.`,
  },
};
