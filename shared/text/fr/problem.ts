/** The log, and a report of a problem, in French. */
import type { Texts } from '../en/index';

export const problem: Texts['problem'] = {
  title: 'Problèmes',
  help: 'Le journal dit quand quelque chose a échoué, et où dans le programme ; il ne cite rien de ce que vous avez saisi. Il reste sur cet ordinateur, et un rapport aussi tant que vous ne l’envoyez pas.',
  showLog: 'Afficher le journal',
  report: 'Signaler un problème…',
  log: {
    title: 'Journal',
    empty: 'Le journal est vide : rien n’a échoué.',
    folder: 'Montrer le fichier',
    failed: (message) => `Le journal n’a pas pu être lu : ${message}`,
    content: 'Les lignes du journal, les plus anciennes en premier',
  },
  dialog: {
    title: 'Signaler un problème',
    lead: 'Bubblescope réunit ce que vous voyez ici dans un fichier zip, et ne l’envoie nulle part. Parcourez-le, ôtez ce que vous voulez, enregistrez-le, puis envoyez-le vous-même à qui vous aide.',
    note: 'Ce qui s’est passé, et ce que vous attendiez',
    noteHint: 'Gardé dans le rapport sous le nom note.txt.',
    files: 'Ce que contient le rapport',
    names: {
      'app.txt': 'L’application et le système',
      'settings.json': 'Vos réglages',
      'log.txt': 'Le journal',
    },
    nothing: 'Vide.',
    save: 'Enregistrer le rapport…',
    saving: 'Préparation…',
    saved: (size) => `Rapport enregistré : ${size}.`,
    failed: (message) => `Le rapport n’a pas pu être préparé : ${message}`,
    fileName: 'bubblescope-probleme',
  },
};
