/** What became of the files on disk, in French: what is not saved, what was damaged, what backups hold. */
import type { Texts } from '../en/index';
import { plural } from './plural';
import { capital, from, since } from './words';

const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein',
  EDQUOT: 'votre part du disque est épuisée',
  EROFS: 'le disque est en lecture seule',
  EACCES: 'l’écriture est interdite dans le dossier de données',
  EPERM: 'l’écriture est interdite dans le dossier de données',
  ENOENT: 'le dossier de données a disparu',
  ENOTDIR: 'le dossier de données a disparu',
  EEXIST: 'autre chose se trouve à la place du dossier',
  EIO: 'le disque ne parvient pas à écrire',
};
const because = (code: string): string => refusals[code] ?? `le système refuse d’écrire (${code})`;

export const storage: Texts['storage'] = {
  unsaved: (edits, count, code) =>
    `${plural(edits, {
      one: `${count} modification n’est pas enregistrée`,
      many: `${count} de modifications ne sont pas enregistrées`,
      other: `${count} modifications ne sont pas enregistrées`,
    })} : ${because(code)}.`,
  unsavedHelp: (folder, day) =>
    `Rien n’est perdu tant que l’application reste ouverte. ${capital(since(day))}, elle essaie d’écrire dans ${folder}, et continue jusqu’à y parvenir.`,
  tryAgain: 'Réessayer',
  noBackup: (code) => `Une sauvegarde prévue n’a pas pu être faite : ${because(code)}.`,
  noBackupHelp: 'Vos modifications sont enregistrées. Un nouvel essai aura lieu avec la prochaine.',
  settingsNotKept: 'Votre dernier choix dans les réglages n’est pas enregistré.',
  settingsHelp: 'Il vaut tant que l’application reste ouverte.',
  closing: {
    title: 'Des modifications ne sont pas enregistrées',
    text: 'Elles sont perdues si vous fermez Bubblescope maintenant.',
    stay: 'Le laisser ouvert',
    leave: 'Fermer et les perdre',
  },
  damaged: {
    title: 'Le fichier de votre portefeuille est illisible',
    kept: (file) => `Il est conservé sous le nom ${file}, sans avoir été modifié.`,
    backup: (when) => `La dernière sauvegarde lisible date ${from(when)}.`,
    noBackup: 'Aucune sauvegarde n’est lisible.',
    putBack: (when) => `Rétablir la sauvegarde ${from(when)}`,
    holds: (companies, links, changes) =>
      `Elle contient ${companies} sociétés et ${links} liens, avec un historique de ${changes} modifications.`,
    starter: 'Commencer avec le portefeuille de départ',
    empty: 'Commencer à vide',
    later: 'Elle peut aussi être rétablie plus tard, dans les réglages.',
  },
  backups: {
    title: 'Sauvegardes',
    help: 'Des copies de votre registre, faites à la première modification de la journée et avant chaque import, chaque restauration et chaque mise à niveau du fichier. Les 30 derniers jours et les 12 derniers mois sont conservés, ainsi que toutes celles que vous faites vous-même.',
    make: 'Sauvegarder maintenant',
    label: 'Sauvegardes, de la plus récente à la plus ancienne',
    none: 'Aucune sauvegarde pour l’instant : la première se fait avant la prochaine modification.',
    loading: 'Lecture des sauvegardes…',
    showAll: (count) => `Tout afficher (${count})`,
    columns: {
      when: 'Faite',
      reason: 'Raison',
      size: 'Taille',
      companies: 'Sociétés',
      links: 'Liens',
      commitments: 'Annonces',
      sources: 'Sources',
      changes: 'Modifications',
      restore: 'Restauration',
    },
    reasons: {
      daily: 'Première modification du jour',
      import: 'Avant un import',
      migration: 'Avant une mise à niveau du fichier',
      restore: 'Avant une restauration',
      manual: 'Faite par vous',
    },
    unreadable: 'Illisible',
    restore: 'Restaurer…',
    restoreOf: (when) => `Restaurer la sauvegarde ${from(when)}`,
    nothingYet: 'Il n’y a encore rien à copier sur le disque.',
    failed: (message) => `L’opération a échoué : ${message}`,
    gone: 'Cette sauvegarde n’est plus là.',
    bad: 'Cette sauvegarde est illisible :',
  },
  restore: {
    title: (when) => `Restaurer la sauvegarde ${from(when)} ?`,
    comparing: 'Comparaison avec l’état actuel…',
    same: 'Elle contient le portefeuille tel qu’il est : rien ne changerait.',
    table: 'Ce qui changerait',
    tables: {
      companies: 'Sociétés',
      links: 'Liens',
      commitments: 'Annonces',
      sources: 'Sources',
    },
    added: 'Reviennent',
    edited: 'Changent',
    removed: 'Disparaissent',
    renamed: (name) => `Le portefeuille reprend le nom « ${name} ».`,
    help: 'Une sauvegarde de l’état actuel est d’abord faite. La restauration est une seule modification, et Annuler la défait.',
    yes: 'Restaurer',
    done: (when) => `La sauvegarde ${from(when)} est restaurée. Annuler la défait.`,
  },
};
