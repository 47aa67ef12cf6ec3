/** What is wrong with a document, in French: one sentence a problem, « links[12].amount.low : 5 dépasse best 3 ». */
import type { Problem, ProblemCode } from '../../model/diagnostic';
import type { Texts } from '../en/index';

/** A value as it stands in the file, shortened; a text in French quotes. */
export function shown(value: unknown): string {
  if (value === undefined) return 'rien';
  const text = JSON.stringify(value) ?? String(value);
  const plain = typeof value === 'string' ? text.slice(1, -1) : text;
  const short = plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
  return typeof value === 'string' ? `« ${short} »` : short;
}

type Said = (problem: Problem) => string;
const detail = ({ detail: given }: Problem, name: string) => String(given?.[name] ?? '');

/** The system's words for a file that could not be read. */
const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas',
  ENOTDIR: 'un fichier se trouve à la place de son dossier',
  EISDIR: 'un dossier se trouve à sa place',
  ELOOP: 'son nom tourne en rond',
  ENAMETOOLONG: 'son nom est trop long',
  EACCES: 'la lecture en est interdite',
  EPERM: 'la lecture en est interdite',
  EIO: 'le disque ne parvient pas à le lire',
};
/** Why a file can't be read, by the system's code for it. */
export const unreadableWords = (code: string): string =>
  systemWords[code] ?? `le système répond ${code}`;

const folderWords: Readonly<Record<string, string>> = {
  EEXIST: 'un fichier se trouve à sa place',
  ENOTDIR: 'un fichier se trouve à sa place',
  ENOENT: 'il ne peut pas y être créé',
  EACCES: 'l’écriture y est interdite',
  EPERM: 'l’écriture y est interdite',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
};

const expectedWords: Readonly<Record<string, string>> = {
  array: 'une liste',
  list: 'une liste',
  boolean: 'ni true ni false',
  number: 'un nombre',
  object: 'un objet',
  record: 'un objet',
  string: 'un texte',
  text: 'un texte',
};

const sentences: Readonly<Record<ProblemCode, Said>> = {
  'not-json': (problem) => {
    const message = detail(problem, 'message');
    return / E[A-Z]+$/.test(message)
      ? `lecture impossible : ${unreadableWords(message)}`
      : `ce n’est pas du JSON (${message})`;
  },
  unreadable: (problem) => `lecture impossible : ${unreadableWords(detail(problem, 'code'))}`,
  'no-backup': (problem) =>
    `il est d’une version antérieure, et aucune sauvegarde n’a pu être faite avant sa mise à niveau (${detail(problem, 'code')})`,
  'not-a-portfolio': ({ value }) =>
    typeof value === 'object' && value !== null
      ? 'ce n’est pas un fichier de portefeuille'
      : `${shown(value)} n’est pas « bubblescope.portfolio »`,
  'not-a-summary': ({ value }) =>
    typeof value === 'object' && value !== null
      ? 'ce n’est pas une synthèse hebdomadaire'
      : `${shown(value)} n’est pas « bubblescope.summary »`,
  'newer-version': (problem) =>
    `la version ${shown(problem.value)} est plus récente que celle que l’application connaît (${detail(problem, 'known')})`,
  'unknown-version': (problem) =>
    `${shown(problem.value)} n’est pas une version que l’application connaît (${detail(problem, 'known')})`,
  missing: () => 'manque',
  'wrong-type': (problem) => {
    const expected = detail(problem, 'expected');
    const words = expectedWords[expected] ?? expected;
    const verb = words.startsWith('ni ') ? 'n’est' : 'n’est pas';
    return `${shown(problem.value)} ${verb} ${words}`;
  },
  'not-finite': ({ value }) => `${String(value)} n’est pas un nombre fini`,
  negative: ({ value }) => `${shown(value)} est inférieur à 0`,
  'too-large': (problem) =>
    `${shown(problem.value)} dépasse ${detail(problem, 'limit')}, le maximum admis`,
  'not-positive': ({ value }) => `${shown(value)} n’est pas supérieur à 0`,
  empty: () => 'est vide',
  'not-a-date': ({ value }) =>
    `${shown(value)} n’est pas une date (AAAA, AAAA-MM ou AAAA-MM-JJ, du calendrier)`,
  'not-a-company-id': ({ value }) =>
    `${shown(value)} n’est pas un identifiant (minuscules, chiffres et traits d’union)`,
  'not-in-list': (problem) =>
    `${shown(problem.value)} ne figure pas parmi ${detail(problem, 'allowed')}`,
  'above-best': (problem) => `${shown(problem.value)} dépasse best ${detail(problem, 'limit')}`,
  'above-high': (problem) => `${shown(problem.value)} dépasse high ${detail(problem, 'limit')}`,
  'duplicate-id': (problem) =>
    `${shown(problem.value)} est déjà l’identifiant de ${detail(problem, 'first')}`,
  'unknown-company': ({ value }) => `la société ${shown(value)} n’existe pas`,
  'unknown-source': ({ value }) => `la source ${shown(value)} n’existe pas`,
  'unknown-link': ({ value }) => `le lien ${shown(value)} n’existe pas`,
  'unknown-commitment': ({ value }) => `l’annonce ${shown(value)} n’existe pas`,
  'self-link': ({ value }) => `${shown(value)} est aussi l’origine du lien`,
  'self-reference': ({ value }) => `${shown(value)} est la ligne elle-même`,
  'bad-value': (problem) => {
    const message = detail(problem, 'message');
    return `${shown(problem.value)} n’est pas compris${message && ` (${message})`}`;
  },
};

const text = (problem: Problem): string => sentences[problem.code](problem);

const sentence = (problem: Problem): string =>
  problem.path === '' ? text(problem) : `${problem.path} : ${text(problem)}`;

export const problems: Texts['problems'] = {
  text,
  sentence,
  onPage: sentence,
  unusableFolder: (folder, code) =>
    `Le dossier de données ${folder} ne peut pas servir : ${folderWords[code] ?? `le système répond ${code}`}.`,
};
