/** The archive in French: saving everything as one file, and restoring it. */
import type { ArchiveProblem } from '../../model/archive';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { evidence } from './evidence';
import { plural } from './plural';
import { problems } from './problems';
import { nouns } from './terms';
import { counted } from './words';

function problem(found: ArchiveProblem, f: Pick<Formats, 'bytes' | 'count'>): string {
  const { path } = found;
  switch (found.code) {
    case 'not-a-zip':
      return 'Ce n’est pas un fichier zip, ou il en manque une partie.';
    case 'not-an-archive':
      return 'Ce fichier zip n’est pas une archive de Bubblescope.';
    case 'newer-version':
      return `L’archive est de version ${found.value}, plus récente que celle que l’application connaît (1). Elle reste telle quelle.`;
    case 'bad-manifest':
      return `${path} : la liste de l’archive est abîmée${found.value ? ` (${found.value})` : ''}.`;
    case 'bad-name':
      return `${path} : ce nom mène hors de l’archive. Rien n’a été extrait.`;
    case 'duplicate':
      return `${path} : figure deux fois dans l’archive.`;
    case 'unlisted':
      return `${path} : n’a pas sa place dans une archive de Bubblescope.`;
    case 'missing':
      return `${path} : manque dans l’archive.`;
    case 'altered':
      return `${path} : n’est pas ce que dit la liste de l’archive (son SHA-256 diffère).`;
    case 'too-large':
      return `${path} : plus grand qu’un tel fichier ne peut l’être.`;
    case 'too-many':
      return `L’archive contient ${f.count(Number(found.value))} fichiers, plus qu’elle ne peut en avoir.`;
    case 'swells':
      return `Elle s’étendrait à ${f.bytes(Number(found.value))}, bien plus que n’en contient une archive de cette taille.`;
    case 'unreadable':
      return `${path} : lecture impossible.`;
    case 'newer-content':
      return `${path} : d’une version plus récente que celle que l’application connaît.`;
    case 'bad-content':
      return `${path} : ${found.problem ? problems.sentence(found.problem) : 'lecture impossible'}`;
  }
}

export const archive: Texts['archive'] = {
  title: 'Archive',
  help: 'Portefeuille, historique, pièces justificatives, synthèses, alertes, thèses, scénarios et réglages en un seul fichier zip : une sauvegarde à ranger ailleurs, ou le chemin vers un autre ordinateur.',
  save: 'Tout enregistrer en un seul fichier…',
  saving: 'Rassemblement de tout…',
  sending: 'Lecture de l’archive…',
  verifying: 'Vérification de chacun de ses fichiers…',
  restoring: 'Restauration…',
  saved: ({ evidence: { files, bytes } }, f) =>
    files === 0
      ? 'Enregistré. Il n’y avait pas de pièce justificative à joindre.'
      : `Enregistré, avec ${evidence.count(files)} (${f.bytes(bytes)}).`,
  without: (names) => `Laissées de côté, car manquantes ou altérées : ${names.join(', ')}.`,
  fileName: '.bubblescope.zip',
  notSaved: (message) => `L’archive n’a pas été enregistrée : ${message}`,
  restore: 'Restaurer depuis une archive…',
  restoreTitle: 'Restaurer depuis une archive',
  file: (name, size) => `${name}, ${size}`,
  portfolio: 'Portefeuille',
  rows: ({ companies, links, sources }, f) =>
    [
      counted(companies, nouns.company, f),
      counted(links, nouns.link, f),
      counted(sources, nouns.source, f),
    ].join(', '),
  contents: 'Contenu',
  history: 'Historique',
  changes: ({ changes, lastChange }, f) =>
    lastChange === null
      ? 'Aucune modification enregistrée'
      : `${counted(changes, nouns.change, f)}, la dernière le ${f.instant(lastChange)}`,
  evidence: 'Pièces justificatives',
  files: ({ evidence: { files, bytes }, without }, f) => {
    const held = files === 0 ? 'Aucune' : `${evidence.count(files)}, ${f.bytes(bytes)}`;
    const absent = plural(without, {
      one: 'mentionnée et absente',
      other: 'mentionnées et absentes',
    });
    return without === 0 ? held : `${held} ; ${evidence.count(without)} ${absent}`;
  },
  beside: 'À côté',
  besides: ({ summaries, lines, positions }, f) =>
    [
      counted(summaries, { one: 'synthèse hebdomadaire', other: 'synthèses hebdomadaires' }, f),
      counted(lines, { one: 'alerte ou thèse', other: 'alertes et thèses' }, f),
      ...(positions === 0
        ? []
        : [counted(positions, { one: 'position détenue', other: 'positions détenues' }, f)]),
    ].join(', '),
  app: 'Produite par',
  madeBy: (version) => `Bubblescope ${version}`,
  sound: 'Chacun de ses fichiers a été vérifié par son SHA-256.',
  fresh: 'Rien n’était commencé ici : tout devient comme dans l’archive.',
  inUse:
    'Votre portefeuille devient celui de l’archive, en une seule modification que vous pouvez annuler. Une sauvegarde est écrite avant. Votre historique, vos synthèses, alertes, thèses, scénarios et réglages restent les vôtres ; des pièces sont ajoutées, aucune n’est retirée.',
  go: 'Restaurer',
  refused: 'Rien n’a été restauré. Voici ce qui empêche de lire l’archive :',
  failed: (message) => `Rien n’a été restauré : ${message}`,
  problem,
};
