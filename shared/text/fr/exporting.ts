/** What the user takes away, in French. */
import type { TableName } from '../../model/portfolio';
import type { Texts } from '../en/index';
import { nouns } from './terms';

const tables: Record<TableName, string> = {
  companies: nouns.company.other,
  links: nouns.link.other,
  commitments: nouns.headline.other,
  sources: nouns.source.other,
};
/** « liens affichés », « sociétés affichées ». */
const shown: Record<TableName, string> = {
  companies: 'affichées',
  links: 'affichés',
  commitments: 'affichées',
  sources: 'affichées',
};
const all: Record<TableName, string> = {
  companies: 'Toutes',
  links: 'Tous',
  commitments: 'Toutes',
  sources: 'Toutes',
};
/** In a file's name no accent: not every disk and archive keeps it. */
const plain: Record<TableName, string> = {
  companies: 'societes',
  links: 'liens',
  commitments: 'annonces',
  sources: 'sources',
};

export const exporting: Texts['exporting'] = {
  button: 'Exporter',
  menu: 'Que faut-il exporter ?',
  whole: 'Tout',
  portfolio: 'Fichier du portefeuille',
  portfolioHint: 'L’ensemble, à relire dans l’application',
  archive: 'Archive',
  archiveHint: 'Avec l’historique, les réglages et les pièces, à restaurer (.zip)',
  csv: 'Pour un tableur (CSV)',
  shown: (table, count, of) => `Les ${tables[table]} ${shown[table]} (${count} sur ${of})`,
  all: (table, count) => `${all[table]} les ${tables[table]} (${count})`,
  csvName: (table, isPart) =>
    `-${plain[table]}${isPart ? `-${shown[table].replaceAll('é', 'e')}` : ''}.csv`,
  failed: 'Le fichier n’a pas été enregistré',
};
