/** The Settings screen, in French. */
import type { Texts } from '../en/index';

export const settings: Texts['settings'] = {
  title: 'Réglages',
  lead: 'Chaque choix prend effet aussitôt.',
  appearance: {
    title: 'Apparence',
    label: 'Couleurs',
    contrast: 'Contraste',
    contrastHelp:
      'Le contraste élevé écrit en noir sur blanc, ou en blanc sur noir, et trace toutes les lignes nettement.',
  },
  keyboard: {
    title: 'Clavier',
    singleKeys: 'Raccourcis à une seule touche',
    singleKeysHelp:
      'Comme N pour un nouveau lien. S’ils sont désactivés, les raccourcis avec Ctrl ou ⌘ demeurent.',
    show: 'Voir tous les raccourcis',
    tour: 'Refaire la visite',
  },
  scoring: {
    title: 'Calcul des scores',
    help: 'Quels liens comptent. Le même choix figure en haut de chaque écran.',
    label: 'Liens qui comptent',
  },
  sources: {
    title: 'Sources',
    help: 'Une source plus ancienne est dite ancienne ; le registre peut se réduire à ce qui ne repose que sur de telles sources.',
    staleAfter: 'Ancienne après, en jours',
    range: (fewest, most) =>
      `Un nombre de jours de ${fewest} à ${most} ; d’ici là, le dernier reste en vigueur.`,
  },
  week: {
    title: 'Semaine',
    help: 'Quand une semaine se clôt. Sa synthèse va de la clôture précédente à celle-ci.',
    weekday: 'Clôture le',
    hour: 'À',
    notify: 'M’avertir quand une synthèse est écrite',
    notifyHelp: 'Par un message du système, quand l’application a sa propre fenêtre.',
    weekdays: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
    hourOf: (hour) => `${hour} h`,
  },
  background: {
    title: 'En arrière-plan',
    help: 'Pour que la synthèse de la semaine soit là quand vous la cherchez.',
    label: 'Démarrer avec l’ordinateur, sans fenêtre',
    hint: 'Bubblescope reste alors dans la barre du système ou le dock quand sa fenêtre est fermée, et écrit chaque synthèse à la clôture de sa semaine. Sinon il les écrit à sa prochaine ouverture.',
    onlyWindow: 'Seulement quand Bubblescope a sa propre fenêtre, et non dans un navigateur.',
  },
  folder: {
    title: 'Dossier de données',
    help: 'Tout ce que vous conservez se trouve dans ce dossier, sur cet ordinateur.',
  },
};
