/** The weekly summary in French. */
import type { Texts } from '../../en/index';
import { lower } from '../words';
import { alerts } from './alerts';
import { changes } from './changes';
import { correction } from './correction';
import { figures } from './figures';
import { labels } from './labels';
import { ladder } from './ladder';
import { sentences } from './sentences';

export const weekly: Texts['weekly'] = {
  /** BCP 47. */
  language: 'fr-FR',
  title: 'Hebdomadaire',
  heading: (week) => `Semaine ${Number(week.slice(6))} de ${week.slice(0, 4)}`,
  /** `closes`: the day on which a week that is still open will close. */
  span: (from, to, hour, closes) =>
    closes === null
      ? `De la clôture du ${from} à celle du ${to}, ${hour} h`
      : `Pas encore close : arrêtée au ${to}. Clôture le ${closes}, ${hour} h`,
  choose: 'Semaine',
  earlier: 'La semaine d’avant',
  later: 'La semaine d’après',
  taking: {
    menu: 'Exporter la synthèse',
    pdf: (paper) => `PDF, ${paper}`,
    html: 'Un fichier HTML',
    md: 'Markdown',
    csv: 'Chiffres en CSV',
    fileName: (week, ending) => `bubblescope-${week}.${ending}`,
  },
  noSuchWeek: (asked) =>
    `La semaine « ${asked} » n’existe pas. Les semaines s’écrivent comme 2026-W03 ; une année en compte 52 ou 53.`,
  readNewest: (newest) => `Lire la plus récente : ${lower(newest)}`,
  sentences,
  changes,
  alerts,
  correction,
  ladder,
  figures,
  ...labels,
};
