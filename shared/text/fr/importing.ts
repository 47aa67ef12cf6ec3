/** Reading files in, in French: the steps, the questions, what is wrong with a row. */
import type { CellProblem } from '../../import/problem';
import type { TableName } from '../../model/portfolio';
import type { Texts } from '../en/index';
import type { Forms } from '../plural';
import { importFieldNames } from './importFields';
import { plural } from './plural';
import { problems } from './problems';
import { nouns } from './terms';
import { of } from './words';

const tables: Record<TableName, Forms> = {
  companies: nouns.company,
  links: nouns.link,
  commitments: nouns.headline,
  sources: nouns.source,
};
const some = (table: TableName, count: number, shown: string) =>
  `${shown} ${plural(count, tables[table])}`;
/** « sera importé », « seront importées ». */
const imported = (table: TableName, count: number) =>
  table === 'links'
    ? plural(count, { one: 'sera importé', other: 'seront importés' })
    : plural(count, { one: 'sera importée', other: 'seront importées' });

const fieldName = (field: string): string => importFieldNames[field] ?? field;

/** « Montant : « dix » n’est pas un montant ». */
function cellProblem(problem: CellProblem): string {
  const { heading, field, value } = problem;
  const place = heading ?? (field === '' ? '' : fieldName(field));
  const text = sentence(problem, value === '' ? 'la cellule' : `« ${value} »`);
  return place === '' ? text : `${place} : ${text}`;
}

function sentence({ code, problem, line, value }: CellProblem, said: string): string {
  switch (code) {
    case 'model':
      return problem ? problems.text(problem) : `${said} n’est pas compris`;
    case 'missing':
      return 'à renseigner';
    case 'not-an-amount':
      return `${said} n’est pas un montant. Écrivez 10 Md$, 10 Md€ ou 8–10 Md$`;
    case 'unknown-unit':
      return `${said} contient un mot qui n’est ni une unité, ni un ordre de grandeur, ni une devise`;
    case 'negative':
      return `${said} est inférieur à zéro`;
    case 'two-currencies':
      return `${said} est en deux devises`;
    case 'range-reversed':
      return `${said} commence au-dessus de sa fin`;
    case 'too-large':
      return `${said} dépasse le maximum admis`;
    case 'not-a-power':
      return `${said} n’est pas une puissance. Écrivez 750 MW ou 0,75 GW`;
    case 'unknown-power':
      return `${said} porte une autre unité que kW, MW et GW`;
    case 'not-a-date':
      return `${said} n’est pas une date du calendrier`;
    case 'not-a-flag':
      return `${said} n’est ni oui ni non`;
    case 'not-a-tier':
      return `${said} n’est pas un des rangs 1, 2 et 3`;
    case 'not-an-address':
      return `${said} n’est pas une adresse web`;
    case 'unknown-word':
      return `${said} est inconnu ici. Dites ce que cela signifie à l’étape « Valeurs et noms »`;
    case 'unknown-currency':
      return `${said} n’est pas une devise connue ici`;
    case 'no-rate':
      return `le montant est en ${value}, dont le cours n’est pas connu`;
    case 'undecided-company':
      return `${said} est peut-être une société que vous avez déjà. Dites-le à l’étape « Valeurs et noms »`;
    case 'same-company':
      return `${said} est aussi l’origine du lien`;
    case 'twice-in-file':
      return `${said} figure déjà à la ligne ${line ?? ''}`;
    case 'unknown-link':
      return `le lien ${said} n’existe pas, ou n’est pas importé`;
    case 'unknown-commitment':
      return `l’annonce ${said} n’existe pas, ou n’est pas importée`;
    case 'unknown-source':
      return `la source ${said} n’existe pas`;
    case 'self-reference':
      return `${said} est la ligne elle-même`;
    case 'lists-differ':
      return `${said} n’a pas une entrée pour chacun`;
    case 'status-needs-day':
      return `${said} n’est pas le statut que vous avez : il faut le jour depuis lequel il vaut`;
    case 'too-many-cells':
      return 'la ligne a plus de cellules qu’il n’y a d’en-têtes';
    case 'broken-quotes':
      return 'un guillemet est ouvert et n’est pas refermé';
  }
}

export const importing: Texts['importing'] = {
  button: 'Importer…',
  title: 'Importer',
  titleOf: (file) => `Importer ${file}`,
  steps: {
    file: 'Fichier',
    columns: 'Colonnes',
    values: 'Valeurs et noms',
    preview: 'Contrôle',
    differences: 'Différences',
  },
  stepList: 'Étapes',
  next: 'Suivant',
  back: 'Retour',
  cancel: 'Annuler',
  stop: 'Arrêter',
  reading: 'Lecture du fichier…',
  looking: 'Examen des lignes…',
  writing: 'Importation…',
  choose: 'Choisir un fichier…',
  drop: 'ou déposez-le ici',
  kinds:
    'Un fichier de portefeuille (.bubblescope, .json), ou des sociétés, des liens, des annonces ou des sources en CSV. Rien n’est écrit avant que vous ne cliquiez sur Importer.',
  chosen: (rows, columns) => `lignes : ${rows}, colonnes : ${columns}`,
  table: 'Contenu des lignes',
  tables: { companies: 'Sociétés', links: 'Liens', commitments: 'Annonces', sources: 'Sources' },
  encoding: 'Codage',
  delimiter: 'Séparateur des colonnes',
  found: 'détecté',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (gros-boutiste)',
    'windows-1252': 'Windows-1252',
  },
  delimiters: { ',': 'Virgule', ';': 'Point-virgule', '\t': 'Tabulation', '|': 'Barre |' },
  firstRows: 'Les premières lignes',
  another: 'Autre fichier…',
  csvProblems: {
    empty: 'Le fichier est vide.',
    'no-rows': 'Le fichier a des en-têtes et aucune ligne.',
  },
  tooLarge: (limit) => `Le fichier dépasse ${limit} Mo, le maximum lu en une fois.`,
  unreadable: 'Le fichier n’a pas pu être lu.',
  badPortfolio: (count) =>
    plural(count, {
      one: 'Ce fichier de portefeuille est refusé ; un point ne va pas :',
      other: `Ce fichier de portefeuille est refusé ; ${count} points ne vont pas :`,
    }),
  moreProblems: (count) => `et ${count} de plus`,

  mapping: {
    help: 'Faites glisser une colonne du fichier vers ce qu’elle est, ou choisissez-la dans la liste.',
    columns: 'Colonnes du fichier',
    fields: 'Ce qu’elles sont',
    none: 'absent du fichier',
    unused: 'non importée',
    used: (field) => `correspond à : ${field}`,
    needed: 'requis',
    missing: (fields) => `Manque encore : ${fields.join(', ')}`,
    saved: 'Correspondance enregistrée',
    savedNone: 'Déduite des en-têtes',
    saveAs: 'Enregistrer cette correspondance sous',
    save: 'Enregistrer la correspondance',
    forget: 'L’oublier',
    savedNow: (name) => `Enregistrée sous ${name}`,
    defaultKind: 'Type de toutes les lignes',
    chooseColumn: (field) => `Colonne pour : ${field}`,
    example: 'p. ex.',
    field: fieldName,
  },

  values: {
    nothing: 'Tout est compris dans ces colonnes. Passez au contrôle.',
    open: (count) =>
      `${count} ${plural(count, { one: 'question ouverte', other: 'questions ouvertes' })}`,
    marks: 'Chiffres et dates qui se lisent de deux façons',
    mixed: 'La colonne mêle les deux ; ce qui ne convient pas est refusé.',
    decimal: (heading) => `${heading} : le signe décimal`,
    order: (heading) => `${heading} : ce qui vient en premier`,
    decimals: {
      point: 'Point : 1.4 vaut un et quatre dixièmes',
      comma: 'Virgule : 1,4 vaut un et quatre dixièmes',
    },
    orders: { 'day-first': 'Jour, mois, année', 'month-first': 'Mois, jour, année' },
    choose: 'Choisir…',
    samples: (samples) => samples.join('   '),
    units: 'Chiffres sans unité',
    unitOf: (heading) => `${heading} : les chiffres nus sont en`,
    currencyOf: (heading) => `${heading} : devise`,
    scales: {
      '1': 'unités',
      '1000': 'milliers',
      '1000000': 'millions',
      '1000000000': 'milliards',
      '1000000000000': 'milliers de milliards',
    },
    powers: { '0.001': 'kW', '1': 'MW', '1000': 'GW' },
    rates: 'Cours de change',
    ratesHelp:
      'Sans cours saisi, un montant prend la moyenne de l’année de son annonce, si la table fournie la contient. Le montant d’origine est gardé à côté des dollars.',
    rate: (currency) => `USD pour 1 ${currency}`,
    rateDay: (currency) => `${currency} : le jour du cours`,
    badRate: 'Un nombre supérieur à 0, par exemple 1,09',
    badDay: 'AAAA, AAAA-MM ou AAAA-MM-JJ',
    words: 'Mots',
    wordsHelp: 'Ce que les mots du fichier signifient.',
    wordIn: (field) => `dans : ${fieldName(field)}`,
    count: (count) => `${count} fois`,
    names: 'Sociétés',
    namesHelp: 'Elles ressemblent à des sociétés que vous avez déjà.',
    nameIs: (name) => `« ${name} » est`,
    sameAs: (name) => `la même que ${name}`,
    isNew: 'une nouvelle société',
    allSame: 'Prendre partout la plus probable',
    allNew: 'Toutes sont nouvelles',
    matched: (known, fresh) => `Sociétés déjà connues : ${known}, nouvelles : ${fresh}.`,
    defaultState: 'Statut des lignes qui n’en ont pas',
    noState: 'aucun : hors de tout score',
  },

  preview: {
    counts: {
      new: 'Nouvelles',
      changed: 'Modifiées',
      same: 'Inchangées',
      alike: 'Déjà présentes',
      bad: 'À corriger',
    },
    filter: 'Afficher',
    all: 'Toutes les lignes',
    row: 'Ligne',
    state: 'Ce qu’elle devient',
    what: 'Ce qu’elle dit',
    problems: 'Problèmes',
    none: 'Aucune ligne de cette sorte.',
    table: 'Lignes du fichier',
    more: (count) => `En afficher ${count} de plus`,
    summary: (table, count, shown) =>
      count === 0 ? 'Rien à importer' : `${some(table, count, shown)} ${imported(table, count)}`,
    withCompanies: (count, shown) =>
      `avec ${some('companies', count, shown)} que vous n’avez pas encore`,
    withSources: (count, shown) => `et ${some('sources', count, shown)}`,
    bad: (count, shown) =>
      `${shown} ${plural(count, { one: 'ligne pose problème et sera écartée', other: 'lignes posent problème et seront écartées' })}.`,
    saveBad: 'Les enregistrer pour les corriger…',
    badName: '-a-corriger.csv',
    problemColumn: 'Problème',
    alike: (count, shown) =>
      `${shown} ${plural(count, { one: 'ligne ressemble à ce qui est déjà là et sera écartée', other: 'lignes ressemblent à ce qui est déjà là et seront écartées' })}.`,
    withAlike: 'Les importer aussi',
    took: (rows, seconds) => `Lignes lues : ${rows}, en ${seconds} s`,
    go: (table, count, shown) => `Importer ${some(table, count, shown)}`,
  },

  portfolio: {
    how: 'Qu’en faire ?',
    merge: 'Fusionner',
    replace: 'Remplacer',
    mergeHelp: 'Prenez ce que vous choisissez. Rien de ce que vous avez n’est supprimé.',
    replaceHelp:
      'Votre portefeuille devient celui du fichier. Ce qu’il ne contient pas est supprimé ; l’annulation le fait revenir.',
    here: 'Ici',
    there: 'Dans le fichier',
    field: 'Champ',
    take: 'Prendre',
    table: 'Différences',
    added: 'absent ici',
    removed: 'est supprimé',
    nothing:
      'Le fichier ne contient rien que vous n’ayez déjà : toutes ses lignes sont comme les vôtres.',
    all: 'Tout prendre',
    noneTaken: 'Ne rien prendre',
    takeRow: (name) => `Prendre ${name}`,
    takeField: (field, name) => `Prendre le champ ${field} ${of(name)}`,
    name: 'Le nom du portefeuille',
    summary: (taken, all, same) =>
      `Différences prises : ${taken} sur ${all} ; lignes identiques : ${same}.`,
    replaceSummary: (added, changed, removed) =>
      `Lignes ajoutées : ${added}, modifiées : ${changed}, supprimées : ${removed}.`,
    conflicts: 'Ce choix est incohérent :',
    merged: 'Fusionner',
    replaced: 'Remplacer mon portefeuille',
  },

  done: (what, file) => `Importation de ${file} : ${what}.`,
  doneNothing: (file) => `Rien n’était nouveau dans ${file}.`,
  undo: 'Annuler',
  refused: 'Le registre l’a refusé. Rien n’a été écrit :',
  stale:
    'Le portefeuille a été modifié ailleurs entre-temps. Rien n’a été écrit ; vérifiez, puis importez.',
  failed: (message) => `L’importation a échoué : ${message}`,
  past: 'Vous consultez un état passé : revenez à l’état actuel pour importer.',
  cellProblem,
};
